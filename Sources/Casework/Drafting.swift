import CivilTime

extension Dossier {
  /// Begins the next round: from the text of the round before, or from an outline.
  ///
  /// - Precondition: No round is open.
  /// - Parameter language: Of the outline where no notice tells it.
  package mutating func beginRound(at now: Moment, in language: NoticeLanguage = .japanese) {
    precondition(openRound == nil, "a round is open already")
    let previous = rounds.last
    let number = (previous?.number ?? 0) + 1
    rounds.append(
      Round(
        id: RoundID(caseID: id, number: number),
        text: previous?.text ?? PlanOutline.text(answering: latestNotice, otherwise: language),
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
    meetDeadlines(with: submission, of: rounds[rounds.endIndex - 1].id)
  }

  /// Records how the case ended, and closes it.
  package mutating func conclude(_ outcome: Outcome, at now: Moment, by: String) {
    sellerCase.outcome = outcome
    sellerCase.closed = now
    for standing in standings where standing.kept.state.isOpen && standing.read.effect == .lose {
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
