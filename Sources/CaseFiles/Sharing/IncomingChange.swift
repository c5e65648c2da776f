import Casework
import CivilTime
import JSONText

/// The list of files that come into the store from other clones, beside the journal: what
/// the others did stands in their own.
///
/// Like a line of the journal it is what makes the change: a crash before it is written
/// changes nothing, one after it is completed at the next start.
struct IncomingChange {
  private let root: StoreFolder

  static let fileName = ".incoming"

  init(into store: Store) {
    root = store.root
  }

  /// The change that was not ended; `nil` where there is none.
  var entry: JournalEntry? {
    guard let bytes = try? root.read(Self.fileName, limit: 1 << 30),
      let value = try? JSONValue(parsing: bytes)
    else { return nil }
    return try? JournalEntry(record: value)
  }

  func write(_ entry: JournalEntry) throws(StoreError) {
    try root.replace(Self.fileName, with: entry.record.compact + [0x0A])
  }

  func remove() { root.remove(Self.fileName) }
}

extension Store {
  /// Puts files from other clones into place, all of them or none.
  ///
  /// - Parameter endingJournal: Whether this machine's journal ends sooner afterwards.
  /// - Precondition: The lock is held.
  func bringIn(
    _ writes: [String: [UInt8]], removing removals: Set<String>, at now: Moment,
    endingJournal: Bool
  ) throws(StoreError) {
    var plan = CommitPlan()
    for (path, bytes) in writes.sorted(by: { $0.key < $1.key }) {
      plan.operations.append(.add(path: path, sha256: SHA256.hex(bytes)))
      plan.files.append((path, bytes))
    }
    for path in removals.sorted() where root.exists(path) {
      plan.operations.append(
        .record(path: path, before: nil, after: nil, delta: JSONDelta(steps: [])))
    }
    guard !plan.operations.isEmpty else { return }
    let entry = JournalEntry(
      id: newEntryID(), at: now, by: user, what: .sync, caseID: nil, undoes: nil,
      operations: plan.operations)
    try noting(entry.paths) { () throws(StoreError) in
      try bringIn(entry, plan, endingJournal: endingJournal)
    }
  }

  private func bringIn(
    _ entry: JournalEntry, _ plan: CommitPlan, endingJournal: Bool
  ) throws(StoreError) {
    let incoming = IncomingChange(into: self)
    try makeFolders(of: entry)
    try ChangeMark(store: self).set(entry.id, durably: durability == .full)
    var renaming = Renaming(entry, in: self)
    do {
      try write(plan.files, of: entry, waitingFor: plan.files.map(\.path))
      try incoming.write(entry)
      try renaming.carryOut()
    } catch {
      do { try renaming.takeBack() } catch { throw error.halfWay }
      incoming.remove()
      clearAway(entry)
      throw error
    }
    if endingJournal { settleJournalEnd() }
    incoming.remove()
    clearAway(entry)
  }

  func isOwnJournal(_ path: String) -> Bool {
    path.hasPrefix("\(Kind.journal.rawValue)/\(journal.machine)-")
  }

  /// What this machine's journal ends with now is its last change.
  private func settleJournalEnd() {
    guard let entries = try? journal.ownEntries() else { return }
    try? ChangeMark(store: self).correct(entries.last?.id)
  }

  /// Completes what was coming in when a program was ended.
  func completeIncoming() throws(StoreError) {
    let incoming = IncomingChange(into: self)
    guard let entry = incoming.entry else { return incoming.remove() }
    var renaming = Renaming(entry, in: self, .resuming(isLatest: false))
    try renaming.carryOut()
    if entry.addedPaths.contains(where: isOwnJournal), let last = ChangeMark(store: self).last,
      try !journal.holds(last)
    {
      settleJournalEnd()
    }
    incoming.remove()
    clearAway(entry)
  }
}
