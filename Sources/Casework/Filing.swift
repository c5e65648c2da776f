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
      date(again: notice, at: now, by: by)
      // The client has answered.
      if notice.sameAs == nil, sellerCase.turn == .client { sellerCase.turn = .me }
      return id
    }
    if isNewest && notice.reading.stage.isAboutAccount { resumeDeadlines(at: now, by: by) }
    fileDeadlines(of: notice, at: now, by: by)
    if isNewest { move(by: notice) }
    answerRound(with: notice, at: now, by: by)
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
      sellerCase.snoozed = nil
      // A mail about money only says nothing new about the account.
      if sellerCase.stage == .none { sellerCase.stage = .funds }
    default:
      sellerCase.snoozed = nil
      sellerCase.turn = .me
      // The account stays where it is, whatever becomes of a product.
      if !leavesAccountStopped(notice) { sellerCase.stage = reading.stage }
    }
  }

  /// Records a notice as the answer to the round that went out last; where the plan was not
  /// enough, the next round begins, or the one that was begun meanwhile answers the notice.
  private mutating func answerRound(with notice: Notice, at now: Moment, by: String) {
    guard
      let last = rounds.lastIndex(where: { !$0.isOpen }), let submission = rounds[last].submission,
      rounds[last].state == .submitted, notice.message.received >= submission.at,
      let answer = Round.State(answering: notice.reading), !leavesAccountStopped(notice)
    else { return }
    rounds[last].state = answer
    rounds[last].answeredBy = notice.number
    guard answer != .accepted else { return }
    reopenDeadlines(metBy: rounds[last].id, turnedDownBy: notice, at: now, by: by)
    guard openRound == nil else {
      rounds[rounds.endIndex - 1].answers = notice.number
      return
    }
    beginRound(at: now)
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
