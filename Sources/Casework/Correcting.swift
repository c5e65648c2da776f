import CivilTime

extension Dossier {
  /// Corrects the reading of a notice of the case, and the case with it.
  ///
  /// Stage and reason follow where they came from this notice; a deadline struck out is
  /// waived, one added runs; with the stage goes what it ended in the case.
  package mutating func correct(
    _ number: Int, _ corrections: [Correction], at now: Moment, by: String
  ) {
    correct(number, at: now, by: by) { $0.corrections += corrections }
  }

  /// Corrects the reading of a notice by what a person wants of it.
  ///
  /// - Returns: The corrections that were added.
  package mutating func amend(
    _ number: Int, _ amendments: [Amendment], at now: Moment, by: String
  ) -> [Correction] {
    var added: [Correction] = []
    correct(number, at: now, by: by) { added = $0.amend(amendments, at: now, by: by) }
    return added
  }

  private mutating func correct(
    _ number: Int, at now: Moment, by: String, _ change: (inout Notice) -> Void
  ) {
    guard let index = notices.firstIndex(where: { $0.number == number }) else { return }
    let before = notices[index].reading
    change(&notices[index])
    let notice = notices[index]
    guard notice.sameAs == nil, notice.reading != before else { return }
    follow(notice, from: before)
    for slot in notice.deadlineSlots.indices { keepSlot(slot, of: notice, at: now, by: by) }
    if notice.reading.stage != before.stage { replaceAgain(by: notice, at: now, by: by) }
    answerAgain(with: notice, at: now)
  }

  private mutating func follow(_ notice: Notice, from before: Reading) {
    let after = notice.reading
    if sellerCase.reason == before.reason { sellerCase.reason = after.reason }
    if sellerCase.rightKind == before.rightKind { sellerCase.rightKind = after.rightKind }
    if latestNotice?.number == notice.number, before.stage != after.stage, after.stage != .none,
      !leavesAccountStopped(notice)
    {
      sellerCase.stage = after.stage
    }
  }

  private mutating func keepSlot(_ slot: Int, of notice: Notice, at now: Moment, by: String) {
    let isThere = notice.deadline(at: slot) != nil
    let place = sellerCase.deadlines.firstIndex {
      $0.notice == notice.number && $0.index == slot
    }
    switch (place, isThere) {
    case (nil, true):
      sellerCase.deadlines.append(
        KeptDeadline(
          notice: notice.number, index: slot, reading: defaultReading, at: now, by: by))
    case (let place?, false):
      sellerCase.deadlines[place].become(
        .waived, at: now, by: by, because: KeptDeadline.corrected)
    case (let place?, true):
      let last = sellerCase.deadlines[place].history.last
      guard last?.because == KeptDeadline.corrected, last?.state == .waived else { return }
      sellerCase.deadlines[place].become(
        .running, at: now, by: by, because: KeptDeadline.corrected)
    case (nil, false): return
    }
  }

  // What a notice ends follows from its stage: what it does not replace runs again.
  private mutating func replaceAgain(by notice: Notice, at now: Moment, by: String) {
    for standing in standings where standing.kept.state == .superseded {
      let older = self.notice(number: standing.kept.notice)
      guard standing.kept.history.last?.because == notice.name.rawValue,
        !self.notice(notice, replaces: standing.read, of: older, setAt: standing.kept.own?.from)
      else { continue }
      settle(
        standing.kept.notice, standing.kept.index, as: .running, at: now, by: by,
        because: KeptDeadline.corrected)
    }
    supersede(by: notice, at: now, by: by)
  }

  // What a notice says about the plan that was sent follows from its stage.
  private mutating func answerAgain(with notice: Notice, at now: Moment) {
    guard let answered = rounds.firstIndex(where: { $0.answeredBy == notice.number }) else {
      return
    }
    let state = Round.State(answering: notice.reading)
    rounds[answered].state = state ?? .submitted
    if state == nil { rounds[answered].answeredBy = nil }
    if let state, state != .accepted, openRound == nil { beginRound(at: now) }
  }
}

extension KeptDeadline {
  /// Why a deadline ended or began again: a person corrected the reading.
  static let corrected = "corrected"
}
