import CivilTime

/// A deadline as it stands: the words, what was decided, and the moments counted
/// from both.
package struct DeadlineStanding: Hashable, Sendable {
  package let notice: NoticeID
  package let kept: KeptDeadline
  package let read: ReadDeadline

  /// The notice's text, which the quotation points into.
  fileprivate let text: String

  /// From when it is counted; `nil` while the trigger has not happened.
  package let start: Moment?

  /// By the rule, whatever was adopted.
  package let ruled: Moment?

  /// By the adopted reading; `nil` while the trigger has not happened.
  package let due: Moment?

  /// The other defensible readings, with their moments.
  package let alternatives: [AlternativeReading]

  /// The sentence of the notice that the period stands in.
  package var sentence: String { read.quote.sentence(in: text) }

  /// The earliest of all readings until a person has confirmed one.
  package var earliest: Moment? {
    guard let due, !kept.confirmed else { return due }
    return (alternatives.map(\.due) + [ruled].compactMap(\.self)).reduce(due, min)
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

extension DeadlineStanding {
  /// One way to read the period, and where it leads.
  package struct Reading: Hashable, Sendable {
    package let choice: ReadingChoice
    package let due: Moment
    package let isAdopted: Bool
  }

  /// All ways to read the period: the rule's, the others, and whichever is the earliest;
  /// none while the trigger has not happened.
  package var readings: [Reading] {
    guard let ruled else { return [] }
    let others = alternatives.map { (ReadingChoice.other($0.reading), $0.due) }
    var all: [(ReadingChoice, Moment)] = [(.rule, ruled)] + others
    if !others.isEmpty { all.append((.earliest, others.map(\.1).reduce(ruled, min))) }
    // A reading may be adopted that makes no difference any more.
    let followed = all.contains { $0.0 == kept.reading } ? kept.reading : .rule
    return all.map { Reading(choice: $0.0, due: $0.1, isAdopted: $0.0 == followed) }
  }
}

extension Dossier {
  /// Every deadline of the case, in the order in which their notices were filed.
  package var standings: [DeadlineStanding] {
    sellerCase.deadlines.compactMap(standing)
  }

  /// A deadline by its notice's number and its place in the reading.
  package func standing(_ notice: Int, _ index: Int) -> DeadlineStanding? {
    sellerCase.deadlines.first { $0.notice == notice && $0.index == index }
      .flatMap(standing)
  }

  private func standing(_ kept: KeptDeadline) -> DeadlineStanding? {
    if let own = kept.own { return standing(kept, own) }
    guard
      let notice = notice(number: kept.notice), let read = notice.deadline(at: kept.index)
    else { return nil }
    return standing(
      kept, read, received: notice.message.received, delivered: notice.message.delivered,
      text: notice.text)
  }

  private func standing(
    _ kept: KeptDeadline, _ own: KeptDeadline.OwnPeriod
  ) -> DeadlineStanding {
    standing(kept, own.read, received: own.from, delivered: nil, text: own.read.quote.words)
  }

  private func standing(
    _ kept: KeptDeadline, _ read: ReadDeadline, received: Moment, delivered: Moment?, text: String
  ) -> DeadlineStanding {
    let ruled = read.due(received: received, triggered: kept.triggered)
    let others = read.alternatives(
      received: received, delivered: delivered, triggered: kept.triggered)
    let adopted: Moment? =
      switch kept.reading {
      case .rule: nil
      case .earliest: ruled.map { others.map(\.due).reduce($0, min) }
      case .other(let reading): others.first { $0.reading == reading }?.due
      }
    return DeadlineStanding(
      notice: NoticeID(caseID: id, number: kept.notice), kept: kept, read: read, text: text,
      start: read.start(received: received, triggered: kept.triggered), ruled: ruled,
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
