import CaseFiles
import Casework
import CivilTime
import PlanReview
import Wording
import Workbench

/// Drafts: opened, kept safe, saved, submitted, and lent to the user's own editor.
extension Office {
  /// Milliseconds that reading other cases may take at one pause of the typing.
  private static let archivePatience = 80

  func openDraft(of id: CaseID, at now: Moment) throws(StoreError) -> [Answer] {
    let round = try store.openRound(of: id, at: now)
    let kept = keeper.kept(round).map { DraftSnapshot($0) }
    return [.draft(try store.dossier(id), round, kept: kept)]
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
    for snapshot: DraftSnapshot, at now: Moment
  ) throws(StoreError) -> Answer {
    let dossier = try store.dossier(snapshot.round.caseID)
    var archive = ArchiveReading(cacheFolder: cacheFolder, store: store)
    // The first time it takes a while: a part at each pause, so that no key waits for it.
    // It counts from the first record: finding out which are new may take as long.
    var end: Int?
    let isWhole = try archive.update {
      let tick = SessionClock.ticks()
      end = end ?? tick + Self.archivePatience
      return cacheFolder == nil || tick < end ?? tick
    }
    return .archive(
      try archive.findings(for: snapshot.text, in: dossier, at: now), for: snapshot,
      isWhole: isWhole)
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

extension KeptDraft {
  init(_ snapshot: DraftSnapshot, at now: Moment) {
    self.init(
      round: snapshot.round, text: snapshot.text, base: snapshot.base, history: snapshot.history,
      line: snapshot.line, byte: snapshot.byte, at: now)
  }
}

extension DraftSnapshot {
  init(_ kept: KeptDraft) {
    self.init(
      round: kept.round, text: kept.text, base: kept.base, history: kept.history, line: kept.line,
      byte: kept.byte)
  }
}
