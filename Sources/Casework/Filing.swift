import CivilTime

extension Dossier {
  /// Takes a notice into the case: numbers it, moves stage and turn, answers the
  /// round that was submitted, begins the next where it was turned down.
  ///
  /// - Returns: The notice's id in the case.
  @discardableResult
  package mutating func file(_ arrival: Notice, at now: Moment, by: String) -> NoticeID {
    let id = NoticeID(caseID: id, number: (notices.last?.number ?? 0) + 1)
    var notice = arrival
    notice.name = .filed(id)
    notice.original = id.rawValue + Self.fileExtension(of: arrival.original)
    let isNewest = latestNotice.map { $0.message.received <= notice.message.received } ?? true
    notices.append(notice)
    guard notice.counts else {
      // The client has answered.
      if notice.sameAs == nil, sellerCase.turn == .client { sellerCase.turn = .me }
      return id
    }
    supersede(by: notice, at: now, by: by)
    for (index, deadline) in notice.deadlineSlots.enumerated() {
      guard let deadline else { continue }
      var kept = KeptDeadline(notice: id.number, index: index, at: now, by: by)
      // A notice may be filed after the one that replaced it.
      if let newer = notices.first(where: {
        $0.replaces(deadline, of: notice)
      }) {
        kept.become(.superseded, at: now, by: by, because: newer.name.rawValue)
      }
      sellerCase.deadlines.append(kept)
    }
    if isNewest { move(by: notice) }
    answerRound(with: notice, at: now)
    return id
  }

  private static func fileExtension(of name: String) -> String {
    name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  }

  private mutating func move(by notice: Notice) {
    let reading = notice.reading
    if sellerCase.reason == .none { sellerCase.reason = reading.reason }
    if sellerCase.rightKind == nil { sellerCase.rightKind = reading.rightKind }
    switch reading.stage {
    case .none:
      return
    case .funds:
      // A mail about money only says nothing new about the account.
      if sellerCase.stage == .none { sellerCase.stage = .funds }
    default:
      sellerCase.stage = reading.stage
      sellerCase.turn = .me
    }
  }

  /// Ends the older deadlines that a newer notice replaces.
  private mutating func supersede(by notice: Notice, at now: Moment, by: String) {
    for index in sellerCase.deadlines.indices where sellerCase.deadlines[index].state == .running {
      let kept = sellerCase.deadlines[index]
      guard
        let older = self.notice(number: kept.notice),
        let deadline = older.deadline(at: kept.index), notice.replaces(deadline, of: older)
      else { continue }
      sellerCase.deadlines[index].become(
        .superseded, at: now, by: by, because: notice.name.rawValue)
    }
  }

  /// Records a notice as the answer to the submitted round, and begins the next
  /// round from it where the plan was not enough.
  private mutating func answerRound(with notice: Notice, at now: Moment) {
    guard
      let last = rounds.indices.last, let submission = rounds[last].submission,
      rounds[last].state == .submitted, notice.message.received >= submission.at,
      let answer = Round.State(answering: notice.reading)
    else { return }
    rounds[last].state = answer
    rounds[last].answeredBy = notice.number
    if answer != .accepted { beginRound(at: now) }
  }
}

extension Notice {
  /// Whether this notice takes the place of an older one's deadline: good news of all at
  /// whose end something would be lost, a new period of those of its kind.
  fileprivate func replaces(_ deadline: ReadDeadline, of older: Notice) -> Bool {
    guard number != older.number, older.message.received <= message.received else { return false }
    if reading.stage.isGoodNews { return deadline.effect == .lose }
    return [.answer, .call, .appeal].contains(deadline.kind)
      && reading.deadlines.contains { $0.kind == deadline.kind }
  }
}

extension Stage {
  /// The account or the product may be sold again, or the matter is at its end in peace.
  package var isGoodNews: Bool {
    [.reinstated, .listingRestored, .relistWaived].contains(self)
  }
}

extension Round.State {
  /// What a notice says about the plan that was sent; `nil` where it says nothing.
  ///
  /// A notice that asks for a plan again turns the plan down; one that asks for
  /// papers only wants them beside it.
  init?(answering reading: Reading) {
    switch reading.stage {
    case .reinstated, .listingRestored, .relistWaived: self = .accepted
    case .closure: self = .turnedDown
    case .moreInformation:
      self =
        reading.documents.allSatisfy { $0 != .planOfAction } && !reading.documents.isEmpty
        ? .moreAsked : .turnedDown
    case .suspension: self = .turnedDown
    case .listingInquiry, .accountInvestigation, .policyWarning, .funds, .none: return nil
    }
  }
}
