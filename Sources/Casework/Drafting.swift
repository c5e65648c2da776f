import CivilTime

extension Dossier {
  /// Begins the next round: from the text of the round before, or from an outline.
  ///
  /// - Precondition: No round is open.
  package mutating func beginRound(at now: Moment) {
    precondition(openRound == nil, "a round is open already")
    let previous = rounds.last
    let number = (previous?.number ?? 0) + 1
    rounds.append(
      Round(
        id: RoundID(caseID: id, number: number),
        text: previous?.text ?? PlanOutline.text(answering: latestNotice),
        started: now, begunFrom: previous?.number, answers: latestNotice?.number))
  }

  /// Replaces the text of the open round; begins one where none is open.
  package mutating func revise(to text: String, at now: Moment) {
    if openRound == nil { beginRound(at: now) }
    rounds[rounds.endIndex - 1].text = text
  }

  /// Freezes the open round: what it says, when it went out and how.
  ///
  /// Deadlines for an answer or an objection that run at that moment are met, or
  /// missed where they were over; whose turn it is passes to the marketplace.
  ///
  /// - Precondition: A round is open.
  package mutating func submit(_ submission: Submission) {
    precondition(openRound != nil, "there is no open round")
    rounds[rounds.endIndex - 1].submission = submission
    rounds[rounds.endIndex - 1].state = .submitted
    sellerCase.turn = .marketplace
    let number = rounds[rounds.endIndex - 1].id.rawValue
    for standing in standings where standing.awaitsAnswer {
      let isLate = standing.due.map { $0 < submission.at } ?? false
      settle(
        standing.kept.notice, standing.kept.index, as: isLate ? .missed : .met,
        at: submission.at, by: submission.by, because: number)
    }
  }

  /// Ends a deadline, named by its notice's number and its place in the reading.
  package mutating func settle(
    _ notice: Int, _ place: Int, as state: KeptDeadline.State, at now: Moment, by: String,
    because: String?
  ) {
    for index in sellerCase.deadlines.indices
    where sellerCase.deadlines[index].notice == notice
      && sellerCase.deadlines[index].index == place
    {
      sellerCase.deadlines[index].become(state, at: now, by: by, because: because)
    }
  }

  /// Records how the case ended, and closes it.
  package mutating func conclude(_ outcome: Outcome, at now: Moment, by: String) {
    sellerCase.outcome = outcome
    sellerCase.closed = now
    for standing in standings where standing.isLive {
      settle(
        standing.kept.notice, standing.kept.index, as: .waived, at: now, by: by,
        because: outcome.rawValue)
    }
    if let last = rounds.indices.last, rounds[last].state == .submitted {
      rounds[last].state = outcome == .reinstated || outcome == .waived ? .accepted : .unanswered
    }
    sellerCase.timeline.append(
      TimelineEntry(at: now, by: by, kind: .outcome, text: outcome.rawValue))
  }
}

extension DeadlineStanding {
  fileprivate var awaitsAnswer: Bool {
    kept.state == .running && (read.kind == .answer || read.kind == .appeal)
  }
}
