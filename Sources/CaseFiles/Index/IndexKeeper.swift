import Casework
import CivilTime

/// Keeps the index of a store as the files are: opens it, finds what differs a step at a
/// time, and reads anew what is told to have changed.
package final class IndexKeeper {
  private let store: Store
  private var path: String?
  private let reader: StampReader
  private var file: IndexFile?
  private var work = Work.none
  private var openedAt = FolderTimes(times: [])

  /// The cases as far as they are known.
  package private(set) var index = CaseIndex(nil)
  private var faults: [CaseID?: [DamagedFile]] = [:]

  /// Cases that the index is known not to hold as they are.
  private var touched: Set<CaseID> = []

  /// Whether the word that was left leads from the index to the files.
  private var isFollowed = false

  /// Whether so many cases were changed since that the index should be made anew.
  package var isWorn: Bool { touched.count > Self.most }

  /// More changed cases than this slow the next start down.
  private static let most = 32

  /// Cases read while an index was being made: it may hold them as they were before.
  private var readMeanwhile: Set<CaseID> = []

  private enum Work {
    case none
    case scanning(IndexScan)
    case building(IndexBuild, IndexScan)
  }

  package init(_ store: Store) {
    self.store = store
    path = store.indexPath
    reader = StampReader(store)
  }

  /// Files that could not be read, in order.
  package var damaged: [DamagedFile] {
    faults.values.joined().sorted { $0.path < $1.path }
  }

  /// What was read of the index may go from memory: it stands in its file.
  package func forgetPages() { file?.forgetPages() }

  /// Whether the cases can be shown, if perhaps not as they are now.
  package var isReady: Bool { file != nil || isCurrent }

  /// Whether nothing is left to look at.
  package var isCurrent: Bool { if case .none = work { !isDamaged } else { false } }

  /// The cases of some whose files are not as they were when they were read.
  ///
  /// - Parameter places: In the order of the list; those beyond its end are passed over.
  package func stale(at places: Range<Int>) -> [CaseID] {
    places.clamped(to: 0..<index.count).filter { place in
      let (id, stamps) = (index.id(at: index.place(place)), index.stamps(at: place))
      return !stamps.allSatisfy { reader.holds($0, of: id) }
    }.map { index.id(at: index.place($0)) }
  }

  /// Whether something was read of the index that is not as it was written.
  var isDamaged: Bool { file?.isDamaged ?? false }

  /// How far an index that is being made has come; `nil` while none is.
  package var progress: IndexProgress? {
    switch work {
    case .none: nil
    case .scanning(let scan): file == nil ? scan.progress : nil
    case .building(let build, _): build.progress
    }
  }
}

// Opening.
extension IndexKeeper {
  /// Opens the index: what this program has changed since it was made is read at once.
  ///
  /// - Parameter trusting: Whether the word that the program leaves of its changes is
  ///   believed; otherwise everything is looked at.
  /// - Returns: Whether all names in the store are known to be as the index has them.
  @discardableResult
  package func open(trusting: Bool = true) throws(StoreError) -> Bool {
    openedAt = FolderTimes(of: store)
    file = path.flatMap { IndexFile(at: $0) }
    index = CaseIndex(file)
    guard let path, let file else {
      work = .scanning(IndexScan(store, against: nil))
      return false
    }
    let touched = IndexChanges(beside: path).cases(from: file.folderTimes, to: openedAt)
    // Many damaged files are looked at sooner all together than one by one.
    guard let touched, trusting, file.broken.count <= Self.most else {
      work = .scanning(IndexScan(store, against: file))
      return false
    }
    try refresh(touched.union(file.broken))
    if isDamaged {
      makeAnew()
      return false
    }
    work = .scanning(IndexScan(store, against: file, known: touched))
    self.touched = touched
    isFollowed = true
    return true
  }

  /// Whether names have changed in the store since the index was opened.
  package var hasNewNames: Bool { FolderTimes(of: store) != openedAt }

  /// Reads cases anew.
  package func refresh(_ cases: some Collection<CaseID>) throws(StoreError) {
    var (entries, gone): ([IndexedCase], [CaseID]) = ([], [])
    for id in cases {
      var broken: [DamagedFile] = []
      let names = CaseFileNames(of: id, in: store)
      let entry = try store.indexed(id, names: names, stamps: reader, damaged: &broken)
      faults[id] = broken.isEmpty ? nil : broken
      if let entry { entries.append(entry) } else { gone.append(id) }
    }
    index.replace(entries, removing: gone)
    if !isCurrent { readMeanwhile.formUnion(cases) }
  }

  /// Looks whether the files are still as they were of every case that has a deadline up
  /// to a moment, and reads those anew that are not.
  ///
  /// Where the open cases are few, it is all of them: somebody may have made a deadline burn
  /// with an editor that writes into the file as it is, which changes no folder. Of very many
  /// overdue ones it is those that were over last, and those with more than one deadline.
  ///
  /// - Parameters:
  ///   - few: So many open cases are looked at in two milliseconds or so; what an office has in
  ///     hand.
  ///   - mostOverdue: More overdue cases than this are in nobody's hands.
  package func verify(
    dueUntil moment: Moment, at now: Moment, few: Int = 1024, mostOverdue: Int = 128
  ) throws(StoreError) {
    guard let file else { return }
    var (end, long) = (file.openCount, 0)
    if file.openCount > few {
      end = partition(0..<file.openCount) { file.row($0).burnsAfter(moment) }
      long = max(0, partition(0..<end) { file.row($0).burnsAfter(now) } - mostOverdue)
    }
    let shares = stride(from: 0, to: end, by: Self.share).map { $0..<min($0 + Self.share, end) }
    let stale = ParallelWork.map(shares, leastShare: 4) { [reader, long] rows -> [CaseID]? in
      var stale: [CaseID] = []
      for row in rows.lazy.map({ file.row($0) }) {
        // Where another deadline runs, that one may be near.
        guard row.index >= long || row.hasSeveralDeadlines else { continue }
        guard row.isWhole else { return nil }
        let id = row.id
        if !row.deadlineStampsHold({ reader.holds($0, of: id) }) { stale.append(id) }
      }
      return stale
    }
    let known = stale.compactMap(\.self)
    guard known.count == stale.count else {
      makeAnew()
      return try complete()
    }
    try refresh(known.joined().map(\.self))
  }

  /// From now on the index is in memory only.
  func doWithoutFile() {
    path = nil
    makeAnew()
  }

  /// Nothing of a damaged index is believed.
  private func makeAnew() {
    (file, isFollowed) = (nil, false)
    index = CaseIndex(nil)
    work = .scanning(IndexScan(store, against: nil))
  }

  /// Cases whose files are looked at in a tenth of a millisecond or so.
  ///
  /// A thread of its own is worth its making for four times as many.
  private static let share = 32
}

// Finding what differs.
extension IndexKeeper {
  /// Goes on by a millisecond or so.
  ///
  /// - Returns: Whether there is more to do.
  package func step() throws(StoreError) -> Bool {
    if isDamaged { makeAnew() }
    do {
      switch work {
      case .none: return false
      case .scanning(let scan): if !scan.step() { try finish(scan) }
      case .building(let build, let scan): try go(on: build, after: scan)
      }
    } catch {
      // What fails once would fail at every step.
      work = .none
      throw error
    }
    return !isCurrent
  }

  /// Where an index cannot be written, as on a full disk, there is one in memory.
  private func go(on build: IndexBuild, after scan: IndexScan) throws(StoreError) {
    let hasMore: Bool
    do { hasMore = try build.step() } catch {
      work = .none
      return try take(scan)
    }
    if !hasMore { try finish(build, scan) }
  }

  /// Does all there is to do.
  package func complete(_ report: (IndexProgress) -> Void = { _ in }) throws(StoreError) {
    var steps = 0
    while try step() {
      steps += 1
      if steps % 64 == 0, let progress { report(progress) }
    }
  }

  private func finish(_ scan: IndexScan) throws(StoreError) {
    if scan.isDamaged { return makeAnew() }
    let differing = scan.changed.count + scan.gone.count
    if file == nil || differing > Self.most, let build = build(after: scan) {
      work = .building(build, scan)
      return
    }
    work = .none
    try take(scan)
    leaveWord(of: Set(scan.changed + scan.gone), scan.folderTimes)
  }

  /// `nil` where there is no place for an index: then there is one in memory.
  private func build(after scan: IndexScan) -> IndexBuild? {
    guard let path, let folder = store.cacheFolder else { return nil }
    try? StoreFolder(path: folder).make()
    return try? IndexBuild(store, after: scan, from: file, path: path)
  }

  /// What was found to differ is known at the next start.
  private func leaveWord(of differing: Set<CaseID>, _ times: FolderTimes) {
    guard let path, let file, !isFollowed || differing != touched else { return }
    // What was changed meanwhile has left an entry that must stay.
    guard FolderTimes(of: store) == times else { return }
    let changes = IndexChanges(beside: path)
    changes.remove()
    changes.append(differing, from: file.folderTimes, to: times)
    touched = differing
  }

  /// Reads what a scan has found.
  private func take(_ scan: IndexScan) throws(StoreError) {
    var entries: [IndexedCase] = []
    for id in scan.changed {
      var broken: [DamagedFile] = []
      let entry = try store.indexed(
        id, names: scan.names(of: id), stamps: reader, damaged: &broken)
      faults[id] = broken.isEmpty ? nil : broken
      if let entry { entries.append(entry) }
    }
    index.replace(entries, removing: scan.gone + scan.changed)
  }

  private func finish(_ build: IndexBuild, _ scan: IndexScan) throws(StoreError) {
    work = .none
    guard let path, let made = IndexFile(at: path) else { return try take(scan) }
    file = made
    touched = []
    index = CaseIndex(made)
    faults = Dictionary(grouping: build.damaged) { file in
      file.path.split(separator: "/").last.flatMap { CaseID($0.prefix(6)) }
    }
    IndexChanges(beside: path).remove()
    let meanwhile = readMeanwhile
    readMeanwhile = []
    try refresh(meanwhile)
  }
}

extension IndexRow {
  /// Whether nothing of the case burns before or at a moment.
  fileprivate func burnsAfter(_ moment: Moment) -> Bool {
    burnsFromSeconds > Int64(moment.seconds)
  }

  /// Whether a condition holds of the files that its deadlines stand in.
  fileprivate func deadlineStampsHold(_ holds: (FileStamp) -> Bool) -> Bool {
    (0..<stampCount).allSatisfy { number in
      let stamp = stamp(number)
      return !stamp.file.decidesDeadlines || holds(stamp)
    }
  }
}

extension CaseFile {
  /// Whether a deadline of the case may be another when the file is.
  fileprivate var decidesDeadlines: Bool { kind == .record || carriesDeadline }
}
