import CaseFiles
import Casework
import CivilTime
import PlanReview
import TextEditing
import Wording
import Workbench

/// Drafts: opened, kept safe, saved, submitted, and lent to the user's own editor.
extension Office {
  func openDraft(of id: CaseID, at now: Moment) throws(StoreError) -> [Answer] {
    let round = try store.openRound(of: id, at: now, in: language.ofPlans)
    let dossier = try store.dossier(id)
    let kept = keeper.kept(round).flatMap { kept in
      // What is being typed in another window is that window's.
      openDrafts.isOpen(round, in: kept.process) ? nil : kept
    }
    if kept != nil { log.adopt(round) }
    return [
      .draft(
        dossier, round, kept: kept?.draft,
        others: setAside(for: round, in: dossier, besides: kept?.text))
    ]
  }

  /// The words beside a draft that nobody has chosen from: those of other windows that have
  /// ended, and of earlier rounds that went out without them.
  private func setAside(
    for round: RoundID, in dossier: Dossier, besides kept: String?
  ) -> [SetAsideDraft] {
    let earlier = dossier.rounds.map(\.id).filter { $0.number < round.number }
    let found = keeper.setAside(of: round) + earlier.flatMap(keeper.leftBehind)
    let others = found.filter { !openDrafts.isOpen($0.draft.round, in: $0.draft.process) }
    let known = dossier.rounds.map(\.text) + [kept].compactMap(\.self)
    var left: [SetAsideDraft] = []
    for (name, draft) in others {
      if known.contains(draft.text) {
        keeper.forget(setAside: name, of: draft.round)
      } else if draft.isUnsaved {
        // What was saved and replaced later is in the journal: it was not lost by accident.
        left.append(SetAsideDraft(round: draft.round, name: name, text: draft.text))
      }
    }
    return left
  }

  func save(_ snapshot: DraftSnapshot, at now: Moment) throws(StoreError) -> [Answer] {
    // The copy outside is for a crash; that it cannot be kept does not keep the draft out
    // of the store.
    try? log.keep(KeptDraft(snapshot, at: now))
    do {
      try store.saveDraft(snapshot.round, text: snapshot.text, base: snapshot.base, at: now)
    } catch .changedMeanwhile(let path) {
      // A round that is open still has another text; one that went out meanwhile is a failure.
      guard let stored = try store.dossier(snapshot.round.caseID).openRound,
        stored.id == snapshot.round
      else { throw .changedMeanwhile(path: path) }
      return [.changedMeanwhile(snapshot, stored: stored.text)]
    }
    var saved = snapshot
    saved.base = snapshot.text
    try? log.keep(KeptDraft(saved, at: now))
    return [.saved(saved, at: now)]
  }

  func searchArchive(
    for text: DraftText, of round: RoundID, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let found = try radar.findings(
      for: text.string, of: round, by: (reviewWords ?? .builtIn).limits, at: now)
    return found.map { [.archive($0, of: round, for: text)] } ?? []
  }

  func submit(
    _ snapshot: DraftSnapshot, with evidence: [String], because: String?, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let saved = try save(snapshot, at: now)
    guard case .saved = saved.first else { return saved }
    let dossier = try store.dossier(snapshot.round.caseID)
    guard let judged = dossier.openRound,
      (judged.id, judged.text) == (snapshot.round, snapshot.text)
    else { throw .changedMeanwhile(path: "rounds/\(snapshot.round.rawValue).json") }
    try store.submit(
      dossier.id, asJudged: judged, with: evidence, via: dossier.answerChannel?.code,
      because: because, at: now)
    keeper.settle(snapshot.round, sentAs: snapshot.text)
    return [.submitted(snapshot.round)]
  }

  /// Names the rounds of which a crash left words that the store does not have.
  func unsavedDrafts() -> String? {
    let rounds = keeper.unsaved()
    guard !rounds.isEmpty else { return nil }
    let names = rounds.map(\.rawValue).joined(separator: " ")
    return language.say(ScreenPhrase.unsavedDrafts, names)
  }

  /// On the way out: what is typed is put outside the store, which never fails half way.
  func keepSafe(_ snapshot: DraftSnapshot?, at now: Moment) {
    guard let snapshot else { return }
    try? log.keep(KeptDraft(snapshot, at: now))
  }

  /// Tells other windows which draft is open here, and how many others have it open.
  ///
  /// - Parameter isTold: Whether one may have come or gone.
  func attend(_ round: RoundID?, isTold: Bool) -> Answer? {
    let isOther = round != openDrafts.round
    if isOther {
      if let round { openDrafts.enter(round) } else { openDrafts.leave() }
    }
    guard let round, isOther || isTold else { return nil }
    return .otherWindows(openDrafts.others(), on: round)
  }

  func editElsewhere(_ snapshot: DraftSnapshot) -> Answer {
    do {
      let edited = try editor.edit(snapshot.text, of: snapshot.round, keptBy: keeper)
      if let fault = edited.sentence(in: language) { return .failed(fault) }
      edited.discard()
      return .edited(edited.text ?? snapshot.text)
    } catch {
      return words(of: error)
    }
  }
}
