import CivilTime

extension ReadDeadline {
  /// The moment from which the period is counted; `nil` while it has not happened, or
  /// where the notice does not date it.
  ///
  /// - Parameters:
  ///   - received: When the notice came.
  ///   - triggered: What the consultant recorded, which goes before what was read: the
  ///     call, the answer, the closure, or a receipt at another moment.
  package func start(received: Moment, triggered: Moment? = nil) -> Moment? {
    switch trigger {
    case .received, .delivered, .calendarDate: triggered ?? triggerMoment ?? received
    case .earlierNotice, .call, .answer, .submission, .closure: triggered ?? triggerMoment
    }
  }

  /// The last moment of the period, by the rule for its unit.
  package func due(received: Moment, triggered: Moment? = nil) -> Moment? {
    start(received: received, triggered: triggered).flatMap {
      Counting.count(window, from: $0)?.due
    }
  }

  /// The other defensible readings whose moment differs from the rule's.
  package func alternatives(
    received: Moment, delivered: Moment?, triggered: Moment? = nil
  ) -> [AlternativeReading] {
    guard let start = start(received: received, triggered: triggered) else { return [] }
    // The time of delivery is another reading of "received" only.
    let isDated = (triggered ?? triggerMoment) != nil
    let other = trigger == .received && !isDated ? delivered : nil
    return Counting.alternatives(
      to: window, from: start, delivered: other, sooner: triggered == nil ? sooner : nil)
  }
}
