import CivilTime

/// The holidays of the federal government of the United States, 1971 to 2099.
///
/// By section 6103 of title 5 of the United States Code. One on a Saturday is observed
/// on the Friday before it (6103(b)), one on a Sunday on the Monday after it (Executive
/// Order 11582); both days are holidays here.
package enum UnitedStatesHolidays {
  /// The years since the Uniform Monday Holiday Act came into force.
  static let years = 1971...2099

  /// The holidays of a year and the days on which they are observed, in the order of dates.
  package static func holidays(in year: Int) -> [Holiday] {
    guard years.contains(year) else { return [] }
    return CalendarDay.days(of: year).compactMap(holiday)
  }

  /// The holiday that a day is, or that is observed on it.
  package static func holiday(on day: CalendarDay) -> Holiday? {
    if let holiday = rules.holiday(on: day) { return holiday }
    let observed: Holiday? =
      switch day.weekday {
      case .friday: rules.holiday(on: day + 1)
      case .monday: rules.holiday(on: day + -1)
      default: nil
      }
    return observed.map {
      let name = $0.name + " (observed)"
      return Holiday(date: day, name: name, nameInEnglish: name)
    }
  }
}

extension UnitedStatesHolidays {
  private static let rules: [HolidayRule] = [
    rule("New Year's Day", .date(month: 1, day: 1)),
    rule("Birthday of Martin Luther King, Jr.", .weekday(.monday, 3, month: 1), since: 1986),
    rule("Washington's Birthday", .weekday(.monday, 3, month: 2)),
    rule("Memorial Day", .lastWeekday(.monday, month: 5)),
    rule("Juneteenth National Independence Day", .date(month: 6, day: 19), since: 2021),
    rule("Independence Day", .date(month: 7, day: 4)),
    rule("Labor Day", .weekday(.monday, 1, month: 9)),
    rule("Columbus Day", .weekday(.monday, 2, month: 10)),
    rule("Veterans Day", .weekday(.monday, 4, month: 10), until: 1977),
    rule("Veterans Day", .date(month: 11, day: 11), since: 1978),
    rule("Thanksgiving Day", .weekday(.thursday, 4, month: 11)),
    rule("Christmas Day", .date(month: 12, day: 25)),
  ]

  private static func rule(
    _ name: String, _ day: AnnualDay, since first: Int = years.lowerBound,
    until last: Int = years.upperBound
  ) -> HolidayRule {
    HolidayRule(name, name, day, first...last)
  }
}
