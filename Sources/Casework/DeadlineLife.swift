import CivilTime

/// What becomes of deadlines when something happens in a case.
extension Dossier {
  /// Ends a deadline, or lets it run again, named by its notice's number and its place
  /// in the reading.
  package mutating func settle(
    _ notice: Int, _ place: Int, as state: KeptDeadline.State, at now: Moment, by: String,
    because: String?
  ) {
    change(notice, place) { $0.become(state, at: now, by: by, because: because) }
  }

  /// Follows another reading of a deadline from now on.
  package mutating func adopt(
    _ reading: ReadingChoice, of notice: Int, _ place: Int, at now: Moment, by: String
  ) {
    change(notice, place) { $0.adopt(reading, at: now, by: by) }
  }

  /// Records when what a deadline is counted from happened.
  package mutating func start(
    _ notice: Int, _ place: Int, at moment: Moment, recorded now: Moment, by: String
  ) {
    change(notice, place) { $0.start(at: moment, recorded: now, by: by, because: nil) }
  }

  /// Adds a period that no notice sets.
  ///
  /// - Returns: Its place among those, from 0.
  @discardableResult
  package mutating func add(
    _ period: KeptDeadline.OwnPeriod, triggered: Moment? = nil, at now: Moment, by: String
  ) -> Int {
    let index = sellerCase.deadlines.count { $0.notice == 0 }
    var kept = KeptDeadline(own: period, index: index, at: now, by: by)
    kept.triggered = triggered
    sellerCase.deadlines.append(kept)
    return index
  }

  private mutating func change(
    _ notice: Int, _ place: Int, _ body: (inout KeptDeadline) -> Void
  ) {
    for index in sellerCase.deadlines.indices
    where sellerCase.deadlines[index].notice == notice
      && sellerCase.deadlines[index].index == place
    {
      body(&sellerCase.deadlines[index])
    }
  }
}

// Triggers.
extension Dossier {
  /// Counts what waits for something from the moment at which it happened.
  ///
  /// - Parameters:
  ///   - triggers: What happened, in the words that notices have for it.
  ///   - isFirst: Whether only what has no start yet is given one.
  ///   - because: The cause, for the history.
  /// - Returns: The deadlines that are counted from another moment now.
  @discardableResult
  package mutating func trigger(
    _ triggers: Set<DeadlineTrigger>, at moment: Moment, onlyWaiting isFirst: Bool = false,
    recorded now: Moment, by: String, because: String?
  ) -> [DeadlineStanding] {
    var moved: [DeadlineStanding] = []
    for standing in standings
    where triggers.contains(standing.read.trigger) && standing.kept.state.isOpen {
      if isFirst, standing.start != nil { continue }
      change(standing.kept.notice, standing.kept.index) {
        $0.start(at: moment, recorded: now, by: by, because: because)
      }
      guard
        let after = self.standing(standing.kept.notice, standing.kept.index),
        after.start != standing.start
      else { continue }
      moved.append(after)
    }
    return moved
  }

  /// Records a telephone call: the calls that were awaited have come, and what waits for one
  /// begins.
  ///
  /// What is counted from an earlier call stays: this one may be the client's. Only a person
  /// who says so moves it; see ``start(_:_:at:recorded:by:)``.
  ///
  /// - Returns: The deadlines that begin.
  package mutating func recordCall(
    _ text: String, at moment: Moment, now: Moment, by: String
  ) -> [DeadlineStanding] {
    sellerCase.timeline.append(TimelineEntry(at: moment, by: by, kind: .call, text: text))
    for standing in standings where standing.read.kind == .call && standing.kept.state.isOpen {
      settle(
        standing.kept.notice, standing.kept.index, as: .met, at: moment, by: by,
        because: DeadlineEvent.call)
    }
    return trigger(
      [.call], at: moment, onlyWaiting: true, recorded: now, by: by,
      because: DeadlineEvent.call)
  }
}

extension DeadlineEvent {
  /// The causes that are no notice and no round.
  package static let call = "call"
  package static let turn = "turn"
}

extension KeptDeadline.State {
  /// Whether it may still come due.
  package var isOpen: Bool { self == .running || self == .paused }
}

// The turn.
extension Dossier {
  /// Gives somebody the turn: what asks for an answer pauses while it is the
  /// marketplace's, and runs again afterwards.
  package mutating func give(turn: Turn, at now: Moment, by: String) {
    sellerCase.turn = turn
    followTurn(at: now, by: by)
  }

  /// Pauses deadlines, or lets them run again, as it is with the turn.
  ///
  /// What is over already does not pause: it has to be looked at.
  package mutating func followTurn(at now: Moment, by: String) {
    let waits = sellerCase.turn == .marketplace
    for standing in standings where standing.kept.state == (waits ? .running : .paused) {
      guard !waits || (standing.asksForAnswer && !standing.isOverdue(at: now)) else { continue }
      settle(
        standing.kept.notice, standing.kept.index, as: waits ? .paused : .running, at: now,
        by: by, because: DeadlineEvent.turn)
    }
  }
}

extension DeadlineStanding {
  /// Whether something that is sent in time meets it.
  package var asksForAnswer: Bool {
    read.effect == .lose && (read.kind == .answer || read.kind == .appeal)
  }
}

// Answers.
extension Dossier {
  /// Meets, with what went out, the deadlines that asked for it, or misses those that
  /// were over; begins those that are counted from it.
  mutating func meetDeadlines(with submission: Submission, of round: RoundID) {
    for standing in standings where standing.kept.state.isOpen && standing.asksForAnswer {
      let isLate = standing.due.map { $0 < submission.at } ?? false
      settle(
        standing.kept.notice, standing.kept.index, as: isLate ? .missed : .met,
        at: submission.at, by: submission.by, because: round.rawValue)
    }
    trigger(
      [.submission, .answer], at: submission.at, recorded: submission.at, by: submission.by,
      because: round.rawValue)
  }

  /// Lets the deadlines run again that a plan had met which a notice turns down, where
  /// they are not over yet and the notice sets no new ones.
  mutating func reopenDeadlines(
    metBy round: RoundID, turnedDownBy notice: Notice, at now: Moment, by: String
  ) {
    for standing in standings where standing.kept.state == .met {
      guard
        standing.kept.history.last?.because == round.rawValue,
        let due = standing.due, due > notice.message.received,
        !notice.reading.deadlines.contains(where: { $0.kind == standing.read.kind })
      else { continue }
      settle(
        standing.kept.notice, standing.kept.index, as: .running, at: now, by: by,
        because: notice.name.rawValue)
    }
  }
}
