import CivilTime

/// When clocks are put an hour forward.
package enum SummerTime: Hashable, Sendable {
  /// From the second Sunday of March to the first Sunday of November (Energy Policy Act of
  /// 2005, since 2007), before that from the first Sunday of April to the last Sunday of
  /// October; the latter holds back to 1987 and is taken for all earlier years.
  case unitedStates

  /// From the last Sunday of March to the last Sunday of October (Directive 2000/84/EC, and
  /// in the United Kingdom the Summer Time Order 2002); taken for all years.
  case europe

  /// Whether summer time is running at an hour that such a clock shows; it is put forward and
  /// back at 2:00, or within the hour.
  package func isRunning(on day: CalendarDay, hour: Int) -> Bool {
    days(in: day.year)?.contains(hour < 2 ? day + -1 : day) ?? false
  }

  /// The days at whose end it is summer time.
  func days(in year: Int) -> Range<CalendarDay>? {
    let (first, last) = bounds(in: year)
    guard let start = first.day(in: year), let end = last.day(in: year) else { return nil }
    return start..<end
  }

  private func bounds(in year: Int) -> (AnnualDay, AnnualDay) {
    switch self {
    case .unitedStates where year >= 2007:
      (.weekday(.sunday, 2, month: 3), .weekday(.sunday, 1, month: 11))
    case .unitedStates: (.weekday(.sunday, 1, month: 4), .lastWeekday(.sunday, month: 10))
    case .europe: (.lastWeekday(.sunday, month: 3), .lastWeekday(.sunday, month: 10))
    }
  }
}
