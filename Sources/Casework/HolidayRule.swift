import CivilTime

/// A holiday as a law provides for it: its names, its day, and the years in which
/// both held.
struct HolidayRule: Hashable, Sendable {
  let name: String
  let nameInEnglish: String
  let day: AnnualDay
  let years: ClosedRange<Int>

  init(_ name: String, _ nameInEnglish: String, _ day: AnnualDay, _ years: ClosedRange<Int>) {
    self.name = name
    self.nameInEnglish = nameInEnglish
    self.day = day
    self.years = years
  }

  func holiday(in year: Int) -> Holiday? {
    guard years.contains(year), let date = day.day(in: year) else { return nil }
    return Holiday(date: date, name: name, nameInEnglish: nameInEnglish)
  }
}

extension [HolidayRule] {
  /// The holiday that one of the rules puts on a day.
  func holiday(on day: CalendarDay) -> Holiday? {
    let (year, month) = (day.year, day.month)
    for rule in self where rule.day.month == month {
      if let holiday = rule.holiday(in: year), holiday.date == day { return holiday }
    }
    return nil
  }
}

extension CalendarDay {
  /// The days of a year, in order.
  static func days(of year: Int) -> [CalendarDay] {
    guard
      let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return [] }
    return (first.number...last.number).map(CalendarDay.init(number:))
  }
}
