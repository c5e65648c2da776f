import CivilTime

/// A month as a wall calendar shows it: whole weeks, Monday first.
package struct CalendarMonth: Hashable, Sendable {
  package let year: Int
  package let month: Int

  /// The month of a day.
  package init(of day: CalendarDay) {
    (year, month) = (day.year, day.month)
  }

  /// `nil` only where the calendar has no such month.
  private func day(_ number: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: number)
  }

  package var days: ClosedRange<CalendarDay> {
    let first = day(1) ?? CalendarDay(number: 0)
    let last = (28...31).reversed().lazy.compactMap(day).first ?? first
    return first...last
  }

  /// The Mondays of its weeks.
  package var weeks: [CalendarDay] {
    let first = days.lowerBound
    let monday = first + -((first.weekday.rawValue + 6) % 7)
    return stride(from: monday, through: days.upperBound, by: 7).map(\.self)
  }

  package func contains(_ day: CalendarDay) -> Bool { days.contains(day) }

  /// The day with the same number in a month before or after, or that month's last day.
  package static func day(_ day: CalendarDay, movedByMonths count: Int) -> CalendarDay {
    let months = day.year * 12 + day.month - 1 + count
    guard let first = CalendarDay(year: months / 12, month: months % 12 + 1, day: 1) else {
      return day
    }
    return first + (min(day.day, CalendarMonth(of: first).days.count) - 1)
  }
}
