import CaseFiles
import Casework
import CivilTime
import Wording
import Workbench

/// Carries out what the workbench asks of the world: the store, the drafts that are
/// kept safe, the user's editor.
package struct Office: ~Copyable {
  let store: Store
  let keeper: DraftKeeper
  let editor: EditorProgram
  let language: Language
  private let watch: StoreWatch
  private let sentences: SentenceShelf

  /// - Parameter cacheFolder: Where the program may keep what it can make again.
  package init(
    store: Store, keeper: DraftKeeper, editor: EditorProgram, language: Language,
    cacheFolder: String
  ) {
    self.store = store
    sentences = SentenceShelf(for: store, cacheFolder: cacheFolder)
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
        .inbox(
          entries(of: notices, among: overview.openCases, awaited: try store.awaited())),
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

  /// What is to be looked at, the latest first: notices of the inbox with the case they
  /// probably belong to, and those that were filed without asking.
  private func entries(
    of notices: [Notice], among cases: [CaseIdentity],
    awaited: [(notice: Notice, awaited: AwaitedConfirmation)]
  ) -> [InboxEntry] {
    let copies = notices.compactMap(\.sameAs).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let arrived = notices.filter { $0.sameAs == nil }.map { notice in
      InboxEntry(
        notice, match: CaseMatch.find(notice, among: cases), copies: copies[notice.name] ?? 0)
    }
    let filed = awaited.map { InboxEntry($0.notice, match: $0.awaited.match) }
    return (arrived + filed).sorted {
      ($0.notice.message.received, $0.id.rawValue) > ($1.notice.message.received, $1.id.rawValue)
    }
  }

  /// Which sentences of a notice were seen in earlier ones.
  func familiarity(of notice: Notice) -> Answer {
    .familiar(notice.name, sentences.familiarity(of: notice))
  }

  private func compare(_ name: NoticeName, in id: CaseID) throws(StoreError) -> [Answer] {
    let newer = try store.notice(name)
    guard let older = try store.dossier(id).notice(before: newer) else {
      return [.failed(language.say(ReadingPhrase.noEarlier))]
    }
    return [.compared(NoticeDifference(from: older, to: newer))]
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
    case .compare(let name, let id): return try compare(name, in: id)
    case .correct(let name, let amendments): return try correct(name, amendments, at: now)
    case .undo: return [.done(undone(try store.undo(at: now), .undone))]
    case .redo: return [.done(undone(try store.redo(at: now), .redone))]
    case .openDraft(let id): return try openDraft(of: id, at: now)
    case .keepDraft(let snapshot):
      try keeper.keep(KeptDraft(snapshot, at: now))
      return [.kept(snapshot)]
    case .saveDraft(let snapshot): return try save(snapshot, at: now)
    case .submit(let snapshot): return try submit(snapshot, at: now)
    case .quit, .suspend, .redraw, .editElsewhere: return nil
    }
  }

  private func file(
    _ name: NoticeName, to id: CaseID, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let filed = try store.file(name, to: id, at: now)
    let phrase: ScreenPhrase = name == .filed(filed) ? .confirmed : .filed
    return [.done(language.say(phrase, id.rawValue))]
  }

  private func newCase(
    _ client: String, _ name: NoticeName?, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let id = try store.newCase(for: Client(name: client), filing: name, at: now)
    let phrase: ScreenPhrase = name == nil ? .madeCase : .filedNew
    return [.chosen(id), .done(language.say(phrase, id.rawValue))]
  }

  private func correct(
    _ name: NoticeName, _ amendments: [Amendment], at now: Moment
  ) throws(StoreError) -> [Answer] {
    let fields = try store.correct(name, amendments, at: now).map(\.field)
      .reduce(into: [ReadingField]()) { if !$0.contains($1) { $0.append($1) } }
    guard !fields.isEmpty else {
      return [.done(language.say(CorrectionPhrase.nothingCorrected))]
    }
    let names = fields.map { language.say($0) }.joined(separator: " ")
    return [.done(language.say(CorrectionPhrase.corrected, names))]
  }

  private func undone(_ entry: JournalEntry, _ phrase: ScreenPhrase) -> String {
    let words = [language.say(entry.what), entry.caseID?.rawValue].compactMap(\.self)
    return language.say(phrase, words.joined(separator: " "))
  }
}

// Drafts.
extension Office {
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

  private func submit(_ snapshot: DraftSnapshot, at now: Moment) throws(StoreError) -> [Answer] {
    _ = try save(snapshot, at: now)
    let via = try store.dossier(snapshot.round.caseID).answerChannel?.code
    try store.submit(snapshot.round.caseID, via: via, because: nil, at: now)
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
    case .keepDraft, .compare: false
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
