import CivilTime

/// What a notice does to the deadlines of its case.
extension Dossier {
  /// Keeps the deadlines of a notice that was just filed, ends those that it replaces,
  /// and begins those that waited for it.
  mutating func fileDeadlines(of notice: Notice, at now: Moment, by: String) {
    supersede(by: notice, at: now, by: by)
    for (index, deadline) in notice.deadlineSlots.enumerated() {
      guard let deadline else { continue }
      var kept = KeptDeadline(
        notice: notice.number, index: index, reading: defaultReading, at: now, by: by)
      if let start = start(of: deadline, in: notice) {
        kept.start(
          at: start.moment, recorded: now, by: by, because: start.notice.name.rawValue)
      }
      // A notice may be filed after the one that replaced it.
      if let newer = notices.first(where: { self.notice($0, replaces: deadline, of: notice) }) {
        kept.become(.superseded, at: now, by: by, because: newer.name.rawValue)
      }
      sellerCase.deadlines.append(kept)
    }
    if notice.reading.stage == .closure {
      trigger(
        [.closure], at: notice.message.received, onlyWaiting: true, recorded: now, by: by,
        because: notice.name.rawValue)
    }
  }

  /// Lets run again what was paused while the marketplace had the turn: it has answered.
  mutating func resumeDeadlines(at now: Moment, by: String) {
    for standing in standings where standing.kept.state == .paused {
      settle(
        standing.kept.notice, standing.kept.index, as: .running, at: now, by: by,
        because: DeadlineEvent.turn)
    }
  }

  /// Ends the older deadlines that a newer notice replaces: those that were over were
  /// missed.
  mutating func supersede(by notice: Notice, at now: Moment, by: String) {
    for standing in standings where standing.kept.state == .running {
      let older = self.notice(number: standing.kept.notice)
      guard
        self.notice(notice, replaces: standing.read, of: older, setAt: standing.kept.own?.from)
      else { continue }
      settle(
        standing.kept.notice, standing.kept.index, as: standing.end(by: notice), at: now, by: by,
        because: notice.name.rawValue)
    }
  }

  /// Whether a notice takes the place of a deadline that an earlier one set or, without one,
  /// a person at a moment.
  ///
  /// Copies and letters never do, whenever they came. The account's reinstatement does of
  /// all of the account's at whose end something would be lost, other good news of those of
  /// the products it names, a closure of the account's that asked for an answer before it.
  /// Otherwise only a notice that goes on with the matter does: an answer of the marketplace
  /// of those that awaited it, and a new period of those of its kind.
  func notice(
    _ newer: Notice, replaces deadline: ReadDeadline, of older: Notice?, setAt own: Moment? = nil
  ) -> Bool {
    guard newer.counts, newer.number != older?.number,
      older.map({ $0.precedes(newer) }) ?? own.map({ $0 <= newer.message.received }) ?? false
    else { return false }
    let (matter, past) = (matter(of: newer), matter(of: older))
    if deadline.effect == .lose, newer.isGoodNews {
      return newer.reading.stage == .reinstated ? !past.isOfProducts : matter.goesOn(with: past)
    }
    let asksForAnswer = deadline.kind == .answer || deadline.kind == .call
    if newer.reading.stage == .closure, asksForAnswer {
      return !past.isOfProducts || matter.goesOn(with: past)
    }
    guard matter.goesOn(with: past) else { return false }
    if deadline.kind == .replyExpected { return newer.reading.stage.isAboutAccount }
    return (asksForAnswer || deadline.kind == .appeal)
      && newer.reading.deadlines.contains { $0.kind == deadline.kind }
  }

  /// When a period of a notice began that is counted from an earlier notice of the case
  /// which it does not date: from the latest one that set the same period, else from the
  /// latest one that stopped the account.
  private func start(
    of deadline: ReadDeadline, in notice: Notice
  ) -> (moment: Moment, notice: Notice)? {
    guard deadline.trigger == .earlierNotice, deadline.triggerMoment == nil else { return nil }
    let earlier = notices.filter {
      $0.number != notice.number && $0.message.received < notice.message.received
    }.sorted { $0.message.received < $1.message.received }
    let found =
      earlier.last { $0.reading.deadlines.contains { $0.window == deadline.window } }
      ?? earlier.last { [.suspension, .closure].contains($0.reading.stage) }
    return found.map { ($0.message.received, $0) }
  }
}

extension DeadlineStanding {
  /// How a notice that takes its place ends it: an answer that was awaited has come, and
  /// what was over by then was missed.
  fileprivate func end(by notice: Notice) -> KeptDeadline.State {
    if read.kind == .replyExpected { return .met }
    let isMissed = isOverdue(at: notice.message.received) && !notice.isGoodNews
    return isMissed ? .missed : .superseded
  }
}

extension Notice {
  /// Whether it says, beyond doubt, that the account or the product may be sold again, or
  /// that the matter is at its end in peace.
  fileprivate var isGoodNews: Bool {
    reading.stage.isGoodNews && reading.confidence[.stage, default: 1] >= Self.leastConfidence
  }

  /// What is read from too few words, or from words that say both, is seldom more than half
  /// sure; what says it plainly is nearly certain.
  private static let leastConfidence = 0.75
}

extension Stage {
  /// The account or the product may be sold again, or the matter is at its end in peace.
  var isGoodNews: Bool {
    [.reinstated, .listingRestored, .relistWaived].contains(self)
  }

  /// Whether such a notice says something new about the account: no mail about money
  /// only, and none of somebody else.
  var isAboutAccount: Bool { self != .none && self != .funds }
}
