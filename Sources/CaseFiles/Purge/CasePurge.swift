import Casework
import CivilTime
import Glibc
import TextFolding

/// Deletes a case for good: its files, those in the trash and in copies of older formats,
/// and every line of every journal in this clone that tells of it.
///
/// The mark makes the deletion: a crash before it leaves everything, a crash after it is
/// completed at the next start. What is left is one line of the journal that says that a
/// case of this id was deleted.
struct CasePurge {
  let store: Store
  let id: CaseID
  let at: Moment
  let by: String

  /// What is left of the journals.
  let journals: PurgedJournal
}

extension Store {
  /// Deletes a case for good.
  ///
  /// - Parameter besides: Deletes what is kept of it outside of the store; done before
  ///   anything of the store is, so that it is not forgotten after a crash.
  /// - Returns: How many files were deleted.
  /// - Throws: ``StoreError/noCase(_:)`` where nothing is known of it.
  package func purge(
    _ id: CaseID, at now: Moment, besides: () throws(StoreError) -> Void
  ) throws(StoreError) -> Int {
    try withLock { () throws(StoreError) -> Int in
      try completeUnfinished()
      let entries = try journal.allEntries()
      let isTold = entries.contains { $0.caseID == id && $0.what != .purge }
      let paths = try purgeable(id)
      guard isTold || !paths.isEmpty else { throw .noCase(id.rawValue) }
      let purge = CasePurge(
        store: self, id: id, at: now, by: user, journals: try journals(without: id, entries))
      try besides()
      try PurgeMark(store: self).set(purge)
      do throws(StoreError) { return try purge.complete() } catch {
        // It is decided: what could not be deleted now is at the next start.
        guard case .system(let path, let code) = error else { throw error }
        throw .unfinished(path: path, code: code)
      }
    }
  }

  /// What a deletion leaves of the journals.
  ///
  /// - Parameter entries: Theirs, oldest first.
  func journals(
    without id: CaseID, _ entries: [JournalEntry]
  ) throws(StoreError) -> PurgedJournal {
    var journals = PurgedJournal(without: id, PurgedPaths(of: id, in: entries).elsewhere)
    for name in try journal.folder.names() where name.hasSuffix(".jsonl") {
      if let bytes = try journal.folder.read(name, limit: 1 << 30) { journals.note(bytes) }
    }
    return journals
  }

  /// Whether git keeps a history of the store.
  package var hasGitHistory: Bool { root.exists(".git") }

  /// Everything of a case, relative to the store.
  func purgeable(_ id: CaseID) throws(StoreError) -> [String] {
    var paths: [String] = []
    let folders = Store.caseFolders.map(\.rawValue) + [Kind.trash.rawValue] + (try olderFormats())
    for name in folders {
      let folder = StoreFolder(path: root.path(of: name))
      // What a crash or an editor has left has the name of its file behind a dot.
      let names = try folder.names() + folder.hiddenNames()
      paths += names.filter { PurgedPaths.isOwn($0, id) }.map { "\(name)/\($0)" }
    }
    // First: they are known by the others.
    return try strayArrivals(of: paths) + paths
  }

  /// The folders of the copies that a step to a newer format has kept.
  private func olderFormats() throws(StoreError) -> [String] {
    var folders: [String] = []
    for name in try root.names() where name.hasPrefix("format-") {
      folders += try StoreFolder(path: root.path(of: name)).names().map { "\(name)/\($0)" }
    }
    return folders
  }
}

extension CasePurge {
  /// Does what is left to be done; may be repeated.
  ///
  /// - Precondition: The lock is held and the mark is set.
  /// - Returns: How many files were deleted.
  func complete() throws(StoreError) -> Int {
    // What an attempt before this one has left.
    for folder in [store.root, store.journal.folder] { folder.removeAbandoned() }
    let paths = try store.purgeable(id)
    for path in paths {
      guard store.root.remove(path) else {
        throw .system(path: store.root.path(of: path), code: errno)
      }
    }
    for folder in Set(paths.map { PathParts($0).parent }) {
      try StoreFolder(path: store.root.path(of: folder), durability: store.durability).synchronize()
    }
    let names = try store.journal.folder.names().filter { $0.hasSuffix(".jsonl") }
    var emptied: Set<String> = []
    for name in names where try rewrite(name) { emptied.insert(name) }
    if !emptied.isEmpty { try JournalList(of: store).complete(without: emptied) }
    try correctMark()
    store.forgetCaches()
    try tell()
    try PurgeMark(store: store).clear()
    return paths.count
  }

  /// One line stays, so that the office knows where the case went.
  private func tell() throws(StoreError) {
    let entries = try store.journal.allEntries()
    guard !entries.contains(where: { $0.what == .purge && $0.caseID == id && $0.at == at }) else {
      return
    }
    let entry = JournalEntry(
      id: store.newEntryID(), at: at, by: by, what: .purge, caseID: id, undoes: nil, operations: [])
    _ = try store.enter(entry)
    store.finish(entry)
  }

  /// Takes the case out of one journal; a file without a word of it stays untouched.
  ///
  /// - Returns: Whether nothing is left of it.
  private func rewrite(_ name: String) throws(StoreError) -> Bool {
    let folder = store.journal.folder
    guard let bytes = try folder.read(name, limit: 1 << 30) else { return false }
    let kept = journals.rest(of: bytes)
    if kept != bytes { try folder.replace(name, with: kept) }
    return kept.isEmpty
  }

  /// The last change that is known was the case's.
  private func correctMark() throws(StoreError) {
    let mark = ChangeMark(store: store)
    guard let last = mark.last, journals.joints[last] != nil else { return }
    try mark.correct(journals.present(last))
  }
}

extension Store {
  /// Removes what the user's cache holds of this store: all of it is made again.
  func forgetCaches() {
    guard let cacheFolder else { return }
    let folder = StoreFolder(path: cacheFolder)
    let key = StoreKey(ofStoreAt: path)
    let marks = [
      key.name, key.former ?? "", MachineName.name(forStoreAt: path),
      indexPath.map { PathParts($0).name } ?? "",
    ].filter { !$0.isEmpty }
    for name in (try? folder.names()) ?? [] where marks.contains(where: name.contains) {
      folder.remove(name)
    }
  }
}
