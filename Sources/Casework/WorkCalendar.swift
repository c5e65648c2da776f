import CivilTime

/// The days on which work gets done in Japan: without weekends, national holidays and
/// one's own days off.
///
/// For warnings only; what moves a deadline is ``BusinessCalendar``.
package struct WorkCalendar: Hashable, Sendable {
  package var own: OwnDaysOff

  package init(own: OwnDaysOff = .customary) {
    self.own = own
  }

  /// Why nobody works on a day.
  package enum DayOff: Hashable, Sendable {
    case byCalendar(SkippedDay.Why)
    case own(OwnDaysOff.Span)
  }

  /// `nil` for a day on which people work.
  package func dayOff(_ day: CalendarDay) -> DayOff? {
    if let why = BusinessCalendar.japan.reasonNotCounted(day) { return .byCalendar(why) }
    return own.span(of: day).map(DayOff.own)
  }

  /// Days off in a row.
  package struct Run: Hashable, Sendable {
    package let days: ClosedRange<CalendarDay>

    /// What makes it longer than a weekend, each once, in order.
    package let reasons: [DayOff]

    package var length: Int { days.upperBound - days.lowerBound + 1 }
  }

  /// The days off in a row around a day; `nil` for a day on which people work.
  package func run(around day: CalendarDay) -> Run? {
    guard dayOff(day) != nil else { return nil }
    var (first, last) = (day, day)
    while first > day + -Self.longestRun, dayOff(first + -1) != nil { first = first + -1 }
    while last < day + Self.longestRun, dayOff(last + 1) != nil { last = last + 1 }
    let named = (first.number...last.number).map(CalendarDay.init(number:))
      .compactMap(dayOff).filter { $0.name != nil }
    return Run(
      days: first...last,
      reasons: named.reduce(into: []) { reasons, reason in
        if !reasons.contains(where: { $0.name == reason.name }) { reasons.append(reason) }
      })
  }

  /// The run of three or more days off, not a mere weekend, in which a moment lies: what
  /// is due then has to be done before it.
  package func holidayRun(at moment: Moment) -> Run? {
    let day = moment.inJapan.day
    return run(around: day).flatMap { $0.length >= 3 && !$0.reasons.isEmpty ? $0 : nil }
  }

  private static let longestRun = 60
}

extension WorkCalendar.DayOff {
  /// The name of a holiday, or of one's own days; `nil` for a mere weekend.
  package var name: String? {
    switch self {
    case .byCalendar(.holiday(let holiday)): holiday.name
    case .byCalendar: nil
    case .own(let span): span.name
    }
  }
}
