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
    let known = [kept?.text, dossier.round(number: round.number)?.text]
    let others = keeper.setAside(of: round).filter { other in
      !openDrafts.isOpen(round, in: other.draft.process)
    }
    for (name, draft) in others where known.contains(draft.text) {
      keeper.forget(setAside: name, of: round)
    }
    return [
      .draft(
        dossier, round, kept: kept?.draft,
        others: others.filter { !known.contains($0.draft.text) }.map {
          SetAsideDraft(name: $0.name, text: $0.draft.text)
        })
    ]
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
    _ snapshot: DraftSnapshot, because: String?, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let saved = try save(snapshot, at: now)
    guard case .saved = saved.first else { return saved }
    let via = try store.dossier(snapshot.round.caseID).answerChannel?.code
    try store.submit(snapshot.round.caseID, via: via, because: because, at: now)
    keeper.forget(snapshot.round)
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
      guard let text = try editor.edit(snapshot.text) else {
        return .failed(language.say(ScreenPhrase.editorFailed, editor.command))
      }
      return .edited(text)
    } catch {
      return words(of: error)
    }
  }
}
