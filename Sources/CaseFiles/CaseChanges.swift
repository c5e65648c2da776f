import Casework
import CivilTime

/// The changes that people make, each one entry of the journal.
extension Store {
  /// Adds to a case's timeline; a call begins what is counted from it.
  ///
  /// - Parameter told: A period that was set in the call.
  /// - Returns: The deadlines that are counted from another moment now, or new.
  @discardableResult
  package func note(
    _ id: CaseID, _ text: String, kind: TimelineEntry.Kind,
    setting told: KeptDeadline.OwnPeriod? = nil,
    at moment: Moment, now: Moment? = nil
  ) throws(StoreError) -> [DeadlineStanding] {
    let now = now ?? moment
    return try edit(id, ChangeKind(adding: kind), at: now) { dossier in
      guard kind != .call else {
        let moved = dossier.recordCall(text, at: moment, now: now, by: user)
        guard let told else { return moved }
        let index = dossier.add(told, triggered: nil, at: now, by: user)
        return moved + (dossier.standing(0, index).map { [$0] } ?? [])
      }
      dossier.sellerCase.timeline.append(
        TimelineEntry(at: moment, by: user, kind: kind, text: text))
      return []
    }
  }

  /// Changes facts of a case; deadlines follow the turn.
  package func set(
    _ id: CaseID, at now: Moment, _ body: (inout SellerCase) -> Void
  ) throws(StoreError) {
    try edit(id, .set, at: now) { dossier in
      let turn = dossier.sellerCase.turn
      body(&dossier.sellerCase)
      if dossier.sellerCase.turn != turn { dossier.followTurn(at: now, by: user) }
    }
  }

  /// Records that work on a case's latest demand was begun.
  package func begin(_ id: CaseID, at now: Moment) throws(StoreError) {
    try note(id, "", kind: .begun, at: now)
  }

  package func conclude(
    _ id: CaseID, _ outcome: Outcome, at moment: Moment, now: Moment? = nil
  ) throws(StoreError) {
    try edit(id, .outcome, at: now ?? moment) { $0.conclude(outcome, at: moment, by: user) }
  }

  func edit<Result>(
    _ id: CaseID, _ what: ChangeKind, at now: Moment, _ body: (inout Dossier) -> Result
  ) throws(StoreError) -> Result {
    try change(what, of: id, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      let result = body(&dossier)
      change.put(dossier)
      return result
    }
  }
}

extension ChangeKind {
  /// The change that adds an entry to the line of time.
  fileprivate init(adding kind: TimelineEntry.Kind) {
    switch kind {
    case .call: self = .call
    case .begun: self = .begin
    default: self = .note
    }
  }
}

// Rounds.
extension Store {
  /// A document as it is at this moment, with the hash of its file.
  private func frozen(_ evidence: Evidence) throws(StoreError) -> FrozenEvidence {
    let bytes = try document(evidence)
    return FrozenEvidence(
      id: evidence.id, file: evidence.file, sha256: bytes.map { SHA256.hex($0) })
  }

  /// The open round of a case; one is begun where there is none.
  ///
  /// - Parameter language: Of the outline it begins with where no notice tells it.
  package func openRound(
    of id: CaseID, at now: Moment, in language: NoticeLanguage = .japanese
  ) throws(StoreError) -> RoundID {
    if let open = try dossier(id).openRound { return open.id }
    return try change(.draft, of: id, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      if dossier.openRound == nil { dossier.beginRound(at: now, in: language) }
      change.put(dossier)
      return RoundID(caseID: id, number: dossier.rounds.last?.number ?? 1)
    }
  }

  /// Puts the text of a draft into the store.
  ///
  /// - Parameters:
  ///   - base: The text that the typing began from.
  ///   - language: Where the round is the next one and begins with this: that of the
  ///     outline it was begun with.
  /// - Throws: ``StoreError/changedMeanwhile(path:)`` where the stored text is neither
  ///   that nor the new one, or the round was submitted meanwhile.
  package func saveDraft(
    _ round: RoundID, text: String, base: String, beginningIn language: NoticeLanguage? = nil,
    at now: Moment
  ) throws(StoreError) {
    try change(.draft, of: round.caseID, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(round.caseID)
      if let language, dossier.openRound == nil { dossier.beginRound(at: now, in: language) }
      guard let stored = dossier.openRound, stored.id == round,
        stored.text == base || stored.text == text
      else { throw .changedMeanwhile(path: "rounds/\(round.rawValue).json") }
      dossier.revise(to: text, at: now)
      change.put(dossier)
    }
  }

  /// Replaces the text of the open round, whatever it was; begins a round where none
  /// is open.
  package func writeDraft(
    of id: CaseID, text: String, at now: Moment
  ) throws(StoreError) -> RoundID {
    try change(.draft, of: id, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      dossier.revise(to: text, at: now)
      change.put(dossier)
      return RoundID(caseID: id, number: dossier.rounds.last?.number ?? 1)
    }
  }

  /// Records by hand which words of a round answer a demand.
  package func link(
    _ demand: String, to words: String, in round: RoundID, at now: Moment
  ) throws(StoreError) {
    try edit(round.caseID, .draft, at: now) { dossier in
      guard let place = dossier.rounds.firstIndex(where: { $0.id == round }) else { return }
      dossier.rounds[place].link(demand, to: words)
    }
  }

  /// Judges drafts of a case by a rule no more; the reason is kept.
  package func silence(
    _ rule: String, in id: CaseID, because: String, at now: Moment
  ) throws(StoreError) {
    try edit(id, .set, at: now) {
      $0.sellerCase.silence(SilencedRule(rule: rule, because: because, at: now, by: user))
    }
  }

  /// Judges drafts of a case by a rule again.
  package func heed(_ rule: String, in id: CaseID, at now: Moment) throws(StoreError) {
    try edit(id, .set, at: now) { $0.sellerCase.heed(rule) }
  }

  /// Freezes the open round: its text, its hash, when and how it went out.
  ///
  /// - Parameters:
  ///   - judged: The round as it was looked over before; `nil` where nobody did.
  ///   - evidence: The ids of the documents that were looked over with it.
  /// - Throws: ``StoreError/changedMeanwhile(path:)`` where it says something else by now, or has
  ///   other documents.
  package func submit(
    _ id: CaseID, asJudged judged: Round? = nil, with evidence: [String]? = nil, via: String?,
    because: String?, at moment: Moment, now: Moment? = nil
  ) throws(StoreError) {
    try change(.submit, of: id, at: now ?? moment) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      guard let open = dossier.openRound else { throw .noOpenRound(id.rawValue) }
      if let judged, (open.id, open.text) != (judged.id, judged.text) {
        throw .changedMeanwhile(path: "rounds/\(open.id.rawValue).json")
      }
      let accepted = dossier.sellerCase.acceptedEvidence
      guard evidence.map({ $0 == accepted.map(\.id) }) ?? true else {
        throw .changedMeanwhile(path: "cases/\(id.rawValue).json")
      }
      dossier.submit(
        Submission(
          at: moment, by: user, via: via, because: because,
          sha256: SHA256.hex(Array(open.text.utf8)), characters: open.characterCount,
          evidence: try accepted.map { evidence throws(StoreError) in try frozen(evidence) }))
      change.put(dossier)
    }
  }
}
