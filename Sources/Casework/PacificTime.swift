import CivilTime

/// The clock of Seattle and Los Angeles: -08:00, and -07:00 in summer.
///
/// The clock is changed at 2:00, on the days of ``SummerTime/unitedStates``.
package enum PacificTime {
  static let standard = -8 * 3600
  static let daylight = -7 * 3600

  /// The same instant on a Pacific clock.
  package static func show(_ moment: Moment) -> Moment {
    let winter = moment.at(offset: standard)
    guard let summer = SummerTime.unitedStates.days(in: winter.day.year) else { return winter }
    // Both changes come at 2:00 of the clock that is then still running.
    let starts = Moment(day: summer.lowerBound, hour: 2, offset: standard)
    let ends = Moment(day: summer.upperBound, hour: 2, offset: daylight)
    return starts <= moment && moment < ends ? moment.at(offset: daylight) : winter
  }

  /// 23:59:59 of a Pacific day.
  package static func end(of day: CalendarDay) -> Moment {
    let isSummer = SummerTime.unitedStates.isRunning(on: day, hour: 23)
    return .end(of: day, offset: isSummer ? daylight : standard)
  }
}
