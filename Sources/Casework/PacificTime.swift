import CivilTime

/// The clock of Seattle and Los Angeles: -08:00, and -07:00 in summer.
///
/// Summer time lasts from the second Sunday of March to the first Sunday of November
/// (Energy Policy Act of 2005, since 2007), before that from the first Sunday of
/// April to the last Sunday of October; the latter holds back to 1987 and is
/// taken for all earlier years. The clock is changed at 2:00.
package enum PacificTime {
  static let standard = -8 * 3600
  static let daylight = -7 * 3600

  /// The same instant on a Pacific clock.
  package static func show(_ moment: Moment) -> Moment {
    let winter = moment.at(offset: standard)
    guard let summer = summerTime(in: winter.day.year) else { return winter }
    // Both changes come at 2:00 of the clock that is then still running.
    let starts = Moment(day: summer.lowerBound, hour: 2, offset: standard)
    let ends = Moment(day: summer.upperBound, hour: 2, offset: daylight)
    return starts <= moment && moment < ends ? moment.at(offset: daylight) : winter
  }

  /// 23:59:59 of a Pacific day.
  package static func end(of day: CalendarDay) -> Moment {
    let isSummer = summerTime(in: day.year)?.contains(day) ?? false
    return .end(of: day, offset: isSummer ? daylight : standard)
  }

  /// The days at whose end it is summer time.
  private static func summerTime(in year: Int) -> Range<CalendarDay>? {
    let (first, last): (AnnualDay, AnnualDay) =
      year >= 2007
      ? (.weekday(.sunday, 2, month: 3), .weekday(.sunday, 1, month: 11))
      : (.weekday(.sunday, 1, month: 4), .lastWeekday(.sunday, month: 10))
    guard let start = first.day(in: year), let end = last.day(in: year) else { return nil }
    return start..<end
  }
}
