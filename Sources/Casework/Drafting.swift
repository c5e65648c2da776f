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
        text: previous?.text ?? PlanOutline.text(for: latestNotice?.reading.language ?? .japanese),
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

/// The bare frame of a plan of action: the three questions every notice asks.
///
/// What only the client can know is marked 〔要確認〕, so that it cannot go out unseen.
package enum PlanOutline {
  package static func text(for language: NoticeLanguage) -> String {
    switch language {
    case .japanese:
      """
      １．根本原因
      〔要確認：何が、いつ、どの工程で起きたか〕

      ２．実施した是正措置
      〔要確認：誰が、いつ、何を行ったか〕

      ３．再発防止策
      〔要確認：誰が、どの頻度で、何を確かめるか〕

      """
    case .english:
      """
      1. Root cause
      〔要確認: what happened, when, at which step〕

      2. Corrective actions taken
      〔要確認: who did what, and when〕

      3. Preventive measures
      〔要確認: who checks what, and how often〕

      """
    }
  }
}
