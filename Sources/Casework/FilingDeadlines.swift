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
      if let newer = notices.first(where: {
        $0.replaces(deadline, of: notice.number, since: notice.message.received)
      }) {
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
      let since =
        standing.kept.own?.from
        ?? self.notice(number: standing.kept.notice)?
        .message.received
      guard let since, notice.replaces(standing.read, of: standing.kept.notice, since: since)
      else { continue }
      settle(
        standing.kept.notice, standing.kept.index, as: standing.end(by: notice), at: now, by: by,
        because: notice.name.rawValue)
    }
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
    let isMissed = isOverdue(at: notice.message.received) && !notice.reading.stage.isGoodNews
    return isMissed ? .missed : .superseded
  }
}

extension Notice {
  /// Whether this notice takes the place of a deadline that runs since an earlier moment,
  /// set by the notice of a number or, with 0, by a person.
  ///
  /// Copies and letters never do, whenever they came. Good news does of all at whose end
  /// something would be lost, a closure of all that asked for an answer before it, an answer
  /// of the marketplace of those that awaited it, and a new period of those of its kind.
  fileprivate func replaces(
    _ deadline: ReadDeadline, of older: Int, since: Moment
  ) -> Bool {
    guard counts, number != older, since <= message.received else { return false }
    if reading.stage.isGoodNews, deadline.effect == .lose { return true }
    if reading.stage == .closure, deadline.kind == .answer || deadline.kind == .call {
      return since < message.received
    }
    if reading.stage.isAboutAccount, deadline.kind == .replyExpected {
      return since < message.received
    }
    return [.answer, .call, .appeal].contains(deadline.kind)
      && reading.deadlines.contains { $0.kind == deadline.kind }
  }
}

extension Stage {
  /// The account or the product may be sold again, or the matter is at its end in peace.
  package var isGoodNews: Bool {
    [.reinstated, .listingRestored, .relistWaived].contains(self)
  }

  /// Whether such a notice says something new about the account: no mail about money
  /// only, and none of somebody else.
  var isAboutAccount: Bool { self != .none && self != .funds }
}
