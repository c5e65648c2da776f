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
  let log: DraftLog
  let reviews: ReviewKeeper
  let openDrafts: OpenDrafts
  let editor: EditorProgram
  let language: Language
  let clock: SessionClock

  /// The words that drafts are judged by.
  let reviewWords: ReviewWords?

  let radar: DraftRadar
  let mirror: StoreMirror
  private let views: SavedViewsFile?
  private let daysOff: DaysOffKeeper
  private let calendar: CalendarWriter
  private let sentences: SentenceShelf
  private let sync: BackgroundSync

  /// What shows a document, and how a path to one goes on.
  let documentProgram: DocumentProgram
  let paths: PathCompletion

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - cacheFolder: `$XDG_CACHE_HOME/fukkatsu`; `nil` to keep nothing there.
  ///   - syncCommand: The executable and the words by which the store is shared.
  package init(
    store: Store, stateFolder: String, editor: EditorProgram, language: Language,
    clock: SessionClock, views: SavedViewsFile? = nil, daysOff: DaysOffKeeper? = nil,
    calendar: CalendarWriter? = nil,
    reviewWords: ReviewWords? = nil, cacheFolder: String? = nil, syncCommand: [String] = [],
    documentProgram: DocumentProgram = DocumentProgram(command: "xdg-open"), home: String = ""
  ) {
    self.daysOff =
      daysOff ?? DaysOffKeeper(path: nil, days: .customary, in: language)
    self.calendar = calendar ?? CalendarWriter(alarms: [], home: nil)
    self.documentProgram = documentProgram
    paths = PathCompletion(home: home)
    self.reviewWords = reviewWords
    self.clock = clock
    radar = DraftRadar(store, cacheFolder: cacheFolder, clock: clock)
    self.store = store
    sentences = SentenceShelf(for: store)
    keeper = DraftKeeper(stateFolder: stateFolder, store: store.path)
    log = DraftLog(keeper)
    openDrafts = OpenDrafts(stateFolder: stateFolder, store: store.path)
    reviews = ReviewKeeper(stateFolder: stateFolder, store: store.path)
    self.editor = editor
    self.language = language
    self.views = views
    mirror = StoreMirror(store)
    sync = BackgroundSync(command: syncCommand)
    store.recover()
  }

  var watchedDescriptors: [Int32] {
    mirror.watchedDescriptors + [openDrafts.descriptor].filter { $0 >= 0 }
      + (sync.isRunning ? [sync.descriptor] : [])
  }

  func words(of error: StoreError) -> Answer { .failed(error.sentence(in: language)) }
}

// Reading.
extension Office {
  /// All that the screens show, as the session begins.
  func everything() -> [Answer] {
    do { return try mirror.open() + savedViews + [sharing] } catch { return [words(of: error)] }
  }

  /// The queries with names; where they cannot be read the rest works.
  private var savedViews: [Answer] {
    guard let views else { return [] }
    do { return [.views(try views.views())] } catch { return [words(of: error)] }
  }

  /// What has changed since the last look, and the dossier that is open where it has.
  func news(for open: CaseID?) -> [Answer] {
    do {
      let answers = told(try mirror.news(), beside: open)
      return answers + (sync.result().map { told($0) } ?? [])
    } catch {
      return [words(of: error)]
    }
  }

  /// What is new, with the dossier that is open where that is different.
  private func told(
    _ news: (answers: [Answer], cases: Set<CaseID>?), beside open: CaseID?
  ) -> [Answer] {
    guard !news.answers.isEmpty, let open, news.cases?.contains(open) ?? true, store.hasCase(open)
    else { return news.answers }
    return news.answers + [dossier(open)]
  }

  /// What became of the synchronisation beside the screen.
  private func told(_ ended: (isDone: Bool, words: String)) -> [Answer] {
    let name = "fukkatsu: "
    let words =
      ended.words.hasPrefix(name)
      ? String(ended.words.dropFirst(name.count)) : ended.words
    return [sharing, ended.isDone ? .done(words) : .failed(words)]
  }

  /// Where sharing stands.
  private var sharing: Answer {
    .sharing(SyncState(of: store).map { Sharing(last: $0.at, isBehind: $0.isBehind) })
  }

  /// The same where no watch tells of changes.
  private func lookAround(for open: CaseID?) -> [Answer] {
    do { return told(try mirror.lookAround(for: open, at: clock.now()), beside: open) } catch {
      return [words(of: error)]
    }
  }

  /// All open cases, and what was seen of the morning review.
  func docket(at now: Moment) -> Answer {
    do {
      return .docket(try mirror.docket(at: now), seen: reviews.seen(at: now))
    } catch {
      return words(of: error)
    }
  }

  /// Looks at files that were not looked at yet, for some milliseconds.
  func lookOn(until tick: Int, whereBehind: Bool = false) -> [Answer] {
    guard !whereBehind || mirror.isBehind else { return [] }
    do {
      while mirror.hasWork, clock.ticks() < tick {
        let answers = try mirror.step()
        if !answers.isEmpty { return answers }
      }
      return mirror.isBehind ? [mirror.progress] : []
    } catch {
      return [words(of: error)]
    }
  }

  /// The same, with the case that is open where any case is different.
  private func lookOn(until tick: Int, beside open: CaseID?) -> [Answer] {
    let answers = lookOn(until: tick)
    let isChanged = answers.contains { if case .cases = $0 { true } else { false } }
    guard isChanged, let open, store.hasCase(open) else { return answers }
    return answers + [dossier(open)]
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

  /// Does a piece of what nobody waits for; `nil` where nothing is due.
  func doQuietly(_ quiet: inout QuietWork, for state: WorkbenchState) -> [Answer]? {
    let tick = clock.ticks()
    if quiet.isDossierDue(at: tick), let id = state.missingDossier { return [dossier(id)] }
    if quiet.areFilesDue(at: tick) { return lookOn(until: tick + 8, beside: state.dossierID) }
    return quiet.isLookDue(at: tick) ? lookAround(for: state.dossierID) : nil
  }

  func dossier(_ id: CaseID) -> Answer {
    do { return .dossier(try store.dossier(id)) } catch { return words(of: error) }
  }
}

// Changing.
extension Office {
  /// Carries out an effect; the answers tell what became of it and how things stand now.
  func carryOut(_ effect: Effect, current: CaseID?, at now: Moment) -> [Answer] {
    do {
      guard let answers = try change(effect, at: now) else { return [] }
      guard effect.changesStore else { return answers }
      return news(for: current) + [sharing] + answers
    } catch {
      return news(for: current) + [words(of: error, about: effect)]
    }
  }

  /// What is said where something could not be done: of a draft, that it is still there.
  private func words(of error: StoreError, about effect: Effect) -> Answer {
    guard effect.keepsDraft, let cause = error.cause(in: language) else { return words(of: error) }
    return .failed(language.say(EditingPhrase.onlyOnScreen, cause))
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
    case .recount, .relate, .recordCall, .assign, .plan: return try changeStanding(effect, at: now)
    case .attach, .describe, .accept, .refuse, .openDocument, .findTwins, .completePath:
      return try changeEvidence(effect, at: now)
    case .begin(let id):
      try store.begin(id, at: now)
      return [.done(language.say(TodayPhrase.beginRecorded, id.rawValue))]
    case .keepSeen(let seen):
      try reviews.keep(seen)
      return []
    case .adopt(let reading, let notice, let index):
      try store.adopt(reading, of: notice, index: index, at: now)
      return [.done(language.say(DeadlinePhrase.adopted, language.say(reading)))]
    case .snooze(let id, let until):
      return [.done(try snooze(id, until: until, at: now))]
    case .settle(let notice, let index, let state):
      try store.settle(notice, index: index, as: state, at: now)
      return [.done(language.say(ScreenPhrase.settled, language.say(state)))]
    case .compare(let name, let id): return try compare(name, in: id)
    case .showOriginal(let name):
      return [.original(name, try store.original(of: try store.notice(name)))]
    case .correct(let name, let amendments): return try correct(name, amendments, at: now)
    case .resolve(let located, let choice):
      try store.resolve(located, as: choice, at: now)
      return [.done(language.say(SyncPhrase.resolved, language.place(of: located)))]
    case .sync: return [startSync()]
    case .undo: return [.done(undone(try store.undo(at: now), .undone))]
    case .redo: return [.done(undone(try store.redo(at: now), .redone))]
    case .openDraft(let id): return try openDraft(of: id, at: now)
    case .keepDraft(let snapshot):
      try log.keep(KeptDraft(snapshot, at: now))
      return [.kept(snapshot)]
    case .logDraft(let logged):
      try log.append(logged.change)
      return [.logged(logged)]
    case .forgetSetAside(let round, let name):
      keeper.forget(setAside: name, of: round)
      return []
    case .saveDraft(let snapshot): return try save(snapshot, at: now)
    case .submit(let snapshot, let evidence, let because):
      return try submit(snapshot, with: evidence, because: because, at: now)
    case .readAnew(let id): return [dossier(id)]
    case .searchArchive(let round, let text):
      return try searchArchive(for: text, of: round, at: now)
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
    case .changeViews(let change):
      let kept = try views?.carryOut(change)
      return [kept.map { .views($0) }, .done(language.say(ScreenPhrase.viewsKept))].compactMap(
        \.self)
    case .changeDaysOff(let change, let step):
      let days = try daysOff.carryOut(change)
      return [.daysOff(days, after: change, step), .done(words(of: change, step))]
    case .writeCalendar(let path): return [try writeCalendar(to: path, at: now)]
    case .quit, .suspend, .redraw, .shareClip, .editElsewhere: return nil
    }
  }

  /// What became of one's own days off, and how it is taken back.
  private func words(of change: DayOffChange, _ step: DayOffChange.Step) -> String {
    let phrase: CalendarPhrase = change.isAddition ? .dayOffAdded : .dayOffRemoved
    let back: CalendarPhrase = step == .undone ? .dayOffDoneAgain : .dayOffTakenBack
    return language.say(phrase, change.span.name) + language.say(back)
  }

  private func writeCalendar(to path: String, at now: Moment) throws(StoreError) -> Answer {
    let events = try mirror.calendarEvents(by: calendar.feed(in: language, at: now))
    guard try calendar.write(events, to: path, in: language) else {
      return .failed(language.say(CalendarPhrase.isNoCalendar, path))
    }
    return .done(language.say(CalendarPhrase.calendarWritten, path, String(events.count)))
  }

  private func startSync() -> Answer {
    guard store.isShared else {
      return .failed(SyncError.notShared(path: store.path).sentence(in: language))
    }
    guard sync.start() else {
      return .failed(SyncError.gitMissing.sentence(in: language))
    }
    return .done(language.say(SyncPhrase.running))
  }

  private func changeStanding(
    _ effect: Effect, at now: Moment
  ) throws(StoreError) -> [Answer] {
    switch effect {
    case .recount(let id, let count):
      try store.set(id, at: now) { $0.rejectionsRecounted = count }
      return [.done(language.say(ScreenPhrase.recounted))]
    case .relate(let id, let other, let kind):
      try store.relate(id, to: other, as: kind, at: now)
      let phrase: DeadlinePhrase = kind == nil ? .notRelated : .related
      let words = kind.map { language.say($0) } ?? ""
      return [.done(language.say(phrase, id.rawValue, other.rawValue, words))]
    case .assign(let id, let name):
      try store.set(id, at: now) { $0.assignee = name }
      let words = name.map { language.say(ScreenPhrase.assigned, id.rawValue, $0) }
      return [.done(words ?? language.say(ScreenPhrase.assignedNobody, id.rawValue))]
    case .plan(let id, let day):
      try store.set(id, at: now) { $0.planned = day }
      return [.done(language.planned(day, for: try store.dossier(id), at: now))]
    case .recordCall(let id, let text):
      let moved = try store.note(id, text, kind: .call, at: now)
      let words = moved.compactMap { language.moved($0, at: now) }
      return [.done(([language.say(ScreenPhrase.callRecorded)] + words).joined(separator: " "))]
    default: return []
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

  private func snooze(
    _ id: CaseID, until: Moment?, at now: Moment
  ) throws(StoreError) -> String {
    let hidden = try store.snooze(id, until: until, at: now)
    return language.snoozed(id, until: hidden, wanted: until, at: now)
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

extension Effect {
  /// Whether it puts what is typed on the disk.
  fileprivate var keepsDraft: Bool {
    switch self {
    case .keepDraft, .logDraft, .saveDraft, .submit: true
    default: false
    }
  }

  /// Whether the lists on the screen may be different afterwards.
  fileprivate var changesStore: Bool {
    switch self {
    case .keepDraft, .logDraft, .forgetSetAside, .keepSeen, .compare, .showOriginal, .readAnew,
      .searchArchive,
      .findPrecedents,
      .changeDaysOff, .writeCalendar, .findTwins, .completePath, .openDocument:
      false
    default: true
    }
  }
}
