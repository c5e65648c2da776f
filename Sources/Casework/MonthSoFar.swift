import CivilTime

/// What came and what ended since the first of the month, in Japan.
package struct MonthSoFar: Hashable, Sendable {
  package let opened: Int

  /// Cases that ended with their plan accepted, and those that ended otherwise.
  package let accepted: Int
  package let otherwiseClosed: Int

  package init(_ docket: Docket, at now: Moment) {
    let first = CalendarMonth(of: now.inJapan.day).days.lowerBound
    func isThen(_ moment: Moment) -> Bool { moment <= now && moment.inJapan.day >= first }
    let closed = docket.rows.filter { $0.closed.map(isThen) ?? false }
    opened = docket.rows.count { isThen($0.opened) }
    accepted = closed.count { $0.roundState == .accepted }
    otherwiseClosed = closed.count - accepted
  }
}
