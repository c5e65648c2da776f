import CaseFiles
import Casework
import CivilTime
import PlanReview
import Wording
import Workbench

/// Carries out what the workbench asks of the world: the store, the drafts that are
/// kept safe, the user's editor.
package struct Office: ~Copyable {
  let store: Store
  let keeper: DraftKeeper
  let editor: EditorProgram
  let language: Language

  /// The words that drafts are judged by.
  let reviewWords: ReviewWords

  /// Where what is worked out of the store is kept; `nil` to keep nothing.
  let cacheFolder: String?
  private let watch: StoreWatch

  package init(
    store: Store, keeper: DraftKeeper, editor: EditorProgram, language: Language,
    reviewWords: ReviewWords = .builtIn, cacheFolder: String? = nil
  ) {
    self.reviewWords = reviewWords
    self.cacheFolder = cacheFolder
    self.store = store
    self.keeper = keeper
    self.editor = editor
    self.language = language
    watch = StoreWatch(store)
    store.recover()
  }

  var watchedDescriptors: [Int32] { watch.descriptor >= 0 ? [watch.descriptor] : [] }

  /// Whether the store was changed since the last look.
  func hasNews() -> Bool { watch.drain() }

  private func words(of error: StoreError) -> Answer { .failed(error.sentence(in: language)) }
}

// Reading.
extension Office {
  /// All that the screens show, and the dossier that is open.
  func everything(for open: CaseID?) -> [Answer] {
    watch.drain()
    do {
      let overview = try store.overview()
      let (notices, broken) = try store.arrivals()
      var answers: [Answer] = [
        .cases(SortedCases(overview.rows), damaged: (overview.damaged + broken).map(\.path)),
        .inbox(entries(of: notices, among: overview.openCases)),
      ]
      if let open { answers.append(dossier(open)) }
      return answers
    } catch {
      return [words(of: error)]
    }
  }

  func dossier(_ id: CaseID) -> Answer {
    do { return .dossier(try store.dossier(id)) } catch { return words(of: error) }
  }

  /// The notices of the inbox, each with the case it probably belongs to.
  private func entries(of notices: [Notice], among cases: [CaseIdentity]) -> [InboxEntry] {
    return notices.compactMap { notice in
      guard case .arrived(let id) = notice.name else { return nil }
      return InboxEntry(
        id: id, notice: notice, match: CaseMatch.find(notice, thread: [], among: cases))
    }
  }
}

// Changing.
extension Office {
  /// Carries out an effect; the answers tell what became of it and how things stand now.
  func carryOut(_ effect: Effect, current: CaseID?, at now: Moment) -> [Answer] {
    do {
      guard let answers = try change(effect, at: now) else { return [] }
      guard effect.changesStore else { return answers }
      return everything(for: current) + answers
    } catch {
      return everything(for: current) + [words(of: error)]
    }
  }

  private func change(_ effect: Effect, at now: Moment) throws(StoreError) -> [Answer]? {
    switch effect {
    case .file(let arrival, let id): return try file(arrival, to: id, at: now)
    case .newCase(let client, let arrival): return try newCase(client, arrival, at: now)
    case .dismiss(let arrival):
      try store.dismiss(arrival, at: now)
      return [.done(language.say(ScreenPhrase.dismissed))]
    case .note(let id, let text):
      try store.note(id, text, kind: .note, at: now)
      return [.done(language.say(ScreenPhrase.noted))]
    case .conclude(let id, let outcome):
      try store.conclude(id, outcome, at: now)
      let words = language.say(ScreenPhrase.concluded, id.rawValue, language.say(outcome))
      return [.done(words)]
    case .settle(let notice, let index, let state):
      try store.settle(notice, index: index, as: state, at: now)
      return [.done(language.say(ScreenPhrase.settled, language.say(state)))]
    case .undo: return [.done(undone(try store.undo(at: now), .undone))]
    case .redo: return [.done(undone(try store.redo(at: now), .redone))]
    case .openDraft(let id): return try openDraft(of: id, at: now)
    case .keepDraft(let snapshot):
      try keeper.keep(KeptDraft(snapshot, at: now))
      return [.kept(snapshot)]
    case .saveDraft(let snapshot): return try save(snapshot, at: now)
    case .submit(let snapshot, let because):
      return try submit(snapshot, because: because, at: now)
    case .searchArchive(let snapshot): return [try searchArchive(for: snapshot)]
    case .findPrecedents(let id):
      let found = try store.precedents(for: try store.dossier(id), in: language)
      return [.precedents(id, found)]
    case .linkDemand(let round, let demand, let words):
      try store.link(demand, to: words, in: round, at: now)
      return [.done(language.say(RoundPhrase.linked))]
    case .silence(let id, let rule, let because):
      try store.silence(rule, in: id, because: because, at: now)
      return [.done(language.say(RoundPhrase.silenced, rule))]
    case .heed(let id, let rule):
      try store.heed(rule, in: id, at: now)
      return [.done(language.say(RoundPhrase.heeded, rule))]
    case .quit, .suspend, .redraw, .editElsewhere: return nil
    }
  }

  private func file(
    _ arrival: ArrivalID, to id: CaseID, at now: Moment
  ) throws(StoreError) -> [Answer] {
    try store.file(arrival, to: id, at: now)
    return [.done(language.say(ScreenPhrase.filed, id.rawValue))]
  }

  private func newCase(
    _ client: String, _ arrival: ArrivalID?, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let id = try store.newCase(for: Client(name: client), filing: arrival, at: now)
    let phrase: ScreenPhrase = arrival == nil ? .madeCase : .filedNew
    return [.chosen(id), .done(language.say(phrase, id.rawValue))]
  }

  private func undone(_ entry: JournalEntry, _ phrase: ScreenPhrase) -> String {
    let words = [language.say(entry.what), entry.caseID?.rawValue].compactMap(\.self)
    return language.say(phrase, words.joined(separator: " "))
  }
}

// Drafts.
extension Office {
  /// Milliseconds that reading other cases may take at one pause of the typing.
  private static let archivePatience = 80

  private func openDraft(of id: CaseID, at now: Moment) throws(StoreError) -> [Answer] {
    let round = try store.openRound(of: id, at: now)
    let kept = keeper.kept(round).map { DraftSnapshot($0) }
    return [.draft(try store.dossier(id), round, kept: kept)]
  }

  private func save(_ snapshot: DraftSnapshot, at now: Moment) throws(StoreError) -> [Answer] {
    try keeper.keep(KeptDraft(snapshot, at: now))
    try store.saveDraft(snapshot.round, text: snapshot.text, base: snapshot.base, at: now)
    var saved = snapshot
    saved.base = snapshot.text
    try keeper.keep(KeptDraft(saved, at: now))
    return [.saved(saved, at: now)]
  }

  private func searchArchive(for snapshot: DraftSnapshot) throws(StoreError) -> Answer {
    let dossier = try store.dossier(snapshot.round.caseID)
    var archive = ArchiveReading(cacheFolder: cacheFolder, store: store)
    // The first time it takes a while: a part at each pause, so that no key waits for it.
    let end = SessionClock.ticks() + Self.archivePatience
    let isWhole = try archive.update { cacheFolder == nil || SessionClock.ticks() < end }
    return .archive(
      archive.findings(for: snapshot.text, in: dossier), for: snapshot, isWhole: isWhole)
  }

  private func submit(
    _ snapshot: DraftSnapshot, because: String?, at now: Moment
  ) throws(StoreError) -> [Answer] {
    _ = try save(snapshot, at: now)
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
    try? keeper.keep(KeptDraft(snapshot, at: now))
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

extension Effect {
  /// Whether the lists on the screen may be different afterwards.
  fileprivate var changesStore: Bool {
    switch self {
    case .keepDraft, .searchArchive, .findPrecedents: false
    default: true
    }
  }
}

extension KeptDraft {
  fileprivate init(_ snapshot: DraftSnapshot, at now: Moment) {
    self.init(
      round: snapshot.round, text: snapshot.text, base: snapshot.base, history: snapshot.history,
      line: snapshot.line, byte: snapshot.byte, at: now)
  }
}

extension DraftSnapshot {
  fileprivate init(_ kept: KeptDraft) {
    self.init(
      round: kept.round, text: kept.text, base: kept.base, history: kept.history, line: kept.line,
      byte: kept.byte)
  }
}
