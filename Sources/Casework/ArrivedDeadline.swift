import CivilTime

/// A deadline of a notice that is not filed yet, and so of nobody's case.
package struct ArrivedDeadline: Hashable, Sendable {
  package let notice: Notice

  /// Its place among the deadlines of the notice.
  package let slot: Int
  package let read: ReadDeadline

  /// By the rule's reading.
  package let due: Moment

  /// By the earliest of all readings.
  package let earliest: Moment

  /// Those of a notice whose moments are known; none of another copy of a notice.
  package static func all(of notice: Notice) -> [ArrivedDeadline] {
    guard notice.sameAs == nil else { return [] }
    let (received, delivered) = (notice.message.received, notice.message.delivered)
    return notice.deadlineSlots.enumerated().compactMap { slot, read in
      guard let read, let due = read.due(received: received) else { return nil }
      let others = read.alternatives(received: received, delivered: delivered).map(\.due)
      return ArrivedDeadline(
        notice: notice, slot: slot, read: read, due: due, earliest: others.reduce(due, min))
    }
  }

  /// What a calendar knows it by, also after the notice is filed.
  package var identity: DeadlineIdentity { notice.identity(of: slot) }

  /// The sentence of the notice that the period stands in.
  package var sentence: String { read.quote.sentence(in: notice.text) }
}
