import CivilTime

/// How a law fixes a day of the year.
enum AnnualDay: Hashable, Sendable {
  case date(month: Int, day: Int)

  /// `.weekday(.monday, 2, month: 1)` is the second Monday of January.
  case weekday(Weekday, Int, month: Int)
  case lastWeekday(Weekday, month: Int)
  case vernalEquinox
  case autumnalEquinox
}

extension AnnualDay {
  var month: Int {
    switch self {
    case .date(let month, _), .weekday(_, _, let month), .lastWeekday(_, let month): month
    case .vernalEquinox: 3
    case .autumnalEquinox: 9
    }
  }

  /// The day it is in a year; `nil` where that year has none, as with 29 February.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .date(let month, let day):
      CalendarDay(year: year, month: month, day: day)
    case .weekday(let weekday, let ordinal, let month):
      CalendarDay(year: year, month: month, day: 1).map {
        $0 + $0.days(until: weekday) + 7 * (ordinal - 1)
      }
    case .lastWeekday(let weekday, let month):
      // The last seven days of a month are the seven before the next month begins.
      CalendarDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1).map {
        $0 + -7 + ($0 + -7).days(until: weekday)
      }
    case .vernalEquinox:
      Equinox.vernal(in: year)
    case .autumnalEquinox:
      Equinox.autumnal(in: year)
    }
  }
}

extension CalendarDay {
  /// From 0, where the day is such a weekday itself, to 6.
  fileprivate func days(until weekday: Weekday) -> Int {
    (weekday.rawValue - self.weekday.rawValue + 7) % 7
  }
}
