import CivilTime

/// A deadline as it stands: the words, what was decided, and the moments counted
/// from both.
package struct DeadlineStanding: Hashable, Sendable {
  package let notice: NoticeID
  package let kept: KeptDeadline
  package let read: ReadDeadline

  /// The notice's text, which the quotation points into.
  fileprivate let text: String

  /// By the adopted reading; `nil` while the trigger has not happened.
  package let due: Moment?

  /// The other defensible readings, with their moments.
  package let alternatives: [AlternativeReading]

  /// The sentence of the notice that the period stands in.
  package var sentence: String { read.quote.sentence(in: text) }

  /// The earliest of all readings until a person has confirmed one.
  package var earliest: Moment? {
    guard let due, !kept.confirmed else { return due }
    return alternatives.map(\.due).reduce(due, min)
  }

  /// Whether it can be missed: it is running and something is lost at its end.
  package var isLive: Bool {
    kept.state == .running && read.effect == .lose && due != nil
  }

  package func isOverdue(at now: Moment) -> Bool {
    guard isLive, let due else { return false }
    return due < now
  }
}

extension Dossier {
  /// Every deadline of the case, in the order in which their notices were filed.
  package var standings: [DeadlineStanding] {
    sellerCase.deadlines.compactMap(standing)
  }

  private func standing(_ kept: KeptDeadline) -> DeadlineStanding? {
    guard
      let notice = notice(number: kept.notice), let read = notice.deadline(at: kept.index)
    else { return nil }
    let (received, delivered) = (notice.message.received, notice.message.delivered)
    let ruled = read.due(received: received, triggered: kept.triggered)
    let others = read.alternatives(
      received: received, delivered: delivered, triggered: kept.triggered)
    let adopted = others.first { $0.reading.rawValue == kept.adopted }?.due
    return DeadlineStanding(
      notice: NoticeID(caseID: id, number: kept.notice), kept: kept, read: read,
      text: notice.text,
      due: adopted ?? ruled, alternatives: others)
  }

  /// The earliest running deadline at whose end something is lost.
  package var nextDeadline: DeadlineStanding? {
    standings.filter(\.isLive).earliestDue
  }
}

extension [DeadlineStanding] {
  /// The one that is due first; those without a moment are passed over.
  var earliestDue: DeadlineStanding? {
    filter { $0.due != nil }.min { left, right in
      guard let first = left.due, let second = right.due else { return false }
      return first < second
    }
  }
}
