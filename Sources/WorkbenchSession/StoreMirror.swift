import CaseExport
import CaseFiles
import Casework
import CivilTime
import Workbench

/// What the session knows of the store: the index, the inbox, and what has changed since
/// the last look.
///
/// A class, because it changes while the session only borrows it.
final class StoreMirror {
  private let store: Store
  private let keeper: IndexKeeper

  /// Whether other machines may write to the store.
  private let isShared: Bool

  /// Begins after the first screen: that takes longer than drawing.
  private let fileWatch: StoreWatch

  /// `nil` until every folder is watched.
  private var watch: StoreWatch? { fileWatch.isComplete ? fileWatch : nil }
  private var arrivals: [Notice] = []
  private var awaited: [(notice: Notice, awaited: AwaitedConfirmation)] = []
  private var brokenArrivals: [DamagedFile] = []

  /// The places of the list that were looked at last, where no watch tells of changes.
  private var round = 0..<0

  /// When names last changed in the inbox, before it was read.
  private var inboxChanged: Int64?

  /// What open cases are known by, as far as a notice had to be matched to them.
  private var identities: [CaseID: CaseIdentity] = [:]

  /// The closed cases that notices of nobody's name, as far as they were looked for.
  private var formers: [NoticeName: CaseMatch?] = [:]

  init(_ store: Store) {
    self.store = store
    keeper = IndexKeeper(store)
    fileWatch = StoreWatch(store)
    isShared = store.mayBeShared
  }

  private var descriptor: Int32 { watch?.descriptor ?? -1 }
  var watchedDescriptors: [Int32] { descriptor >= 0 ? [descriptor] : [] }

  /// Whether there is something to be looked at yet.
  var hasWork: Bool { watch == nil || !keeper.isCurrent }

  /// Whether that is waited for: what is on the screen may be wrong or missing.
  var isBehind: Bool { !keeper.isCurrent && !isFollowed }
  private var isFollowed = false
}

// Looking.
extension StoreMirror {
  /// The cases as the index has them, and the inbox.
  ///
  /// Without a place for an index everything is read at once.
  func open() throws(StoreError) -> [Answer] {
    if store.cacheFolder == nil { fileWatch.watchAll() }
    watch?.news()
    isFollowed = try keeper.open()
    if store.cacheFolder == nil { try keeper.complete() }
    try readInbox()
    return [cases, inbox] + (keeper.isReady ? [] : [progress])
  }

  /// What is different since the last look; nothing where nothing is.
  ///
  /// - Returns: Also the cases that are different; `nil` where any may be.
  func news() throws(StoreError) -> (answers: [Answer], cases: Set<CaseID>?) {
    // Without a watch, or when too much has changed, the index tells.
    guard let watch, !watch.isDeaf else { return (try open(), nil) }
    let news = watch.news()
    guard !news.isOverflown else { return (try open(), nil) }
    if !news.cases.isEmpty { try keeper.refresh(news.cases) }
    for id in news.cases { identities[id] = nil }
    if !news.cases.isEmpty { formers = [:] }
    if news.isOfInbox { try readInbox() }
    return (news.isEmpty ? [] : [cases, inbox], news.cases)
  }

  /// Whether changes may come that no watch of this machine is told of.
  var isBlind: Bool { watch?.isDeaf ?? false || isShared }

  /// What is different where no watch tells: names in the folders have changed, or a file of
  /// the case that is open, or of an open case whose turn it is to be looked at.
  ///
  /// - Returns: Also the cases that are different; `nil` where any may be.
  func lookAround(
    for open: CaseID?, at now: Moment
  ) throws(StoreError) -> (answers: [Answer], cases: Set<CaseID>?) {
    guard watch != nil else { return ([], []) }
    if keeper.hasNewNames {
      watch?.news()
      return (try self.open(), nil)
    }
    let stale = Set(keeper.stale(at: openPlace(of: open)) + keeper.stale(at: nextRound(at: now)))
    let hasNewArrivals = store.changed(.inbox) != inboxChanged
    guard !stale.isEmpty || hasNewArrivals else { return ([], []) }
    watch?.news()
    try keeper.refresh(stale)
    for id in stale { identities[id] = nil }
    if !stale.isEmpty { formers = [:] }
    try readInbox()
    return ([cases, inbox], stale)
  }

  private func openPlace(of open: CaseID?) -> Range<Int> {
    guard let place = open.flatMap({ keeper.index.index(of: $0) }) else { return 0..<0 }
    return place..<place + 1
  }

  /// The places of the list whose turn it is: what a look at a server costs does not grow with
  /// the store, and whoever has no more cases than an office has in hand sees all of them anew
  /// within a minute.
  private func nextRound(at now: Moment) -> Range<Int> {
    let index = keeper.index
    let first = max(0, index.firstDue(at: now) - Self.overdueInHand)
    let end = min(index.openCount, first + Self.inHand)
    let begin = round.upperBound < end ? max(first, round.upperBound) : first
    round = begin..<min(end, begin + Self.aRound)
    return round
  }

  /// Open cases that are looked at one after the other, the most urgent ones, and how many of
  /// the overdue are among them.
  private static let (inHand, overdueInHand) = (1024, 256)

  /// So many of them at a look: some ten times a minute each, where an office has eighty.
  private static let aRound = 16

  /// What was read of the index may go from memory: it stands in its file.
  func forgetPages() { keeper.forgetPages() }

  /// Whether the list has a case by now.
  func has(_ id: CaseID) -> Bool { keeper.index.index(of: id) != nil }

  /// Looks at some more files.
  ///
  /// - Returns: What that changes on the screen.
  func step() throws(StoreError) -> [Answer] {
    guard watch != nil else {
      fileWatch.watchNext()
      return watch == nil ? [] : try lookSinceBegun()
    }
    let wasReady = keeper.isReady
    if try keeper.step() { return wasReady && !keeper.isReady ? beginAnew() : [] }
    (isFollowed, formers) = (true, [:])
    return [cases, inbox, .progress(nil)]
  }

  /// The index was found damaged: nothing of it is shown any longer.
  private func beginAnew() -> [Answer] {
    (isFollowed, formers) = (false, [:])
    return [cases, inbox, progress]
  }

  /// What has changed until every folder was watched.
  private func lookSinceBegun() throws(StoreError) -> [Answer] {
    if keeper.hasNewNames { return try open() }
    let before = (arrivals, awaited.map(\.notice))
    try readInbox()
    let isSame = before == (arrivals, awaited.map(\.notice))
    return isSame && arrivals.allSatisfy { $0.sellerIDs.isEmpty } ? [] : [inbox]
  }

  /// How far the work has come, where it is waited for.
  var progress: Answer {
    guard isBehind, let progress = keeper.progress else { return .progress(nil) }
    return .progress(WorkProgress(done: progress.done, total: progress.total))
  }
}

// Answers.
extension StoreMirror {
  /// All open cases side by side.
  func docket(at now: Moment) throws(StoreError) -> Docket {
    try store.docket(of: keeper.index, arrivals: arrivals, at: now)
  }

  /// All that a calendar of the store holds.
  func calendarEvents(by feed: DeadlineFeed) throws(StoreError) -> [CalendarEvent] {
    var dossiers: [Dossier] = []
    for row in keeper.index.summaries where feed.takes(row) {
      dossiers.append(try store.dossier(row.id))
    }
    return feed.events(of: dossiers, arrivals: arrivals)
  }

  private var cases: Answer {
    .cases(
      IndexedCases(keeper.index), damaged: (keeper.damaged + brokenArrivals).map(\.path))
  }

  private func readInbox() throws(StoreError) {
    let changed = store.changed(.inbox)
    let (notices, broken) = try store.arrivals()
    let (filed, damaged) = try store.awaited()
    // The damaged notices of cases are known as such.
    let brokenReminders = damaged.filter { $0.path.hasPrefix("\(Store.Kind.inbox.rawValue)/") }
    (arrivals, awaited, brokenArrivals) = (notices, filed, broken + brokenReminders)
    inboxChanged = changed
  }

  /// What is to be looked at, the latest first: notices of the inbox with the case they
  /// probably belong to, and those that were filed without asking.
  private var inbox: Answer {
    let known = arrivals.isEmpty ? [] : openCases
    let copies = arrivals.compactMap(\.sameAs).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let arrived = arrivals.filter { $0.sameAs == nil }.map { notice in
      let match = CaseMatch.find(notice, among: known)
      return InboxEntry(
        notice, match: match, former: match == nil ? former(of: notice) : nil,
        copies: copies[notice.name] ?? 0)
    }
    let filed = awaited.map { InboxEntry($0.notice, match: $0.awaited.match) }
    return .inbox(
      (arrived + filed).sorted {
        ($0.notice.message.received, $0.id.rawValue) > ($1.notice.message.received, $1.id.rawValue)
      })
  }

  /// The closed case that a notice of nobody's names; the first screen does not wait for the
  /// search through all of them.
  private func former(of notice: Notice) -> CaseMatch? {
    guard watch != nil else { return nil }
    if let known = formers[notice.name] { return known }
    let found = store.formerCase(of: notice, in: keeper.index)
    // Of an index that is being made, more may be known in a moment.
    if !isBehind { formers[notice.name] = .some(found) }
    return found
  }

  private var openCases: [CaseIdentity] {
    let index = keeper.index
    return (0..<index.openCount).compactMap { row in
      let id = index.summary(at: row).id
      if let known = identities[id] { return known }
      let identity = (try? store.dossier(id)).map { CaseIdentity($0) }
      identities[id] = identity
      return identity
    }
  }
}
