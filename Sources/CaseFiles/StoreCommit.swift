import Casework
import CivilTime
import Glibc
import JSONText

extension Store {
  /// Makes one change: reads fresh under the lock, then writes all of it or nothing.
  ///
  /// - Parameters:
  ///   - what: What the journal calls it.
  ///   - caseID: The case it belongs to, told by the result where it is a new one.
  ///   - now: When it is made.
  ///   - body: Reads and puts; nothing is written while it runs.
  /// - Throws: ``StoreError``; the disk is then as it was.
  package func change<Result>(
    _ what: ChangeKind, of caseID: CaseID? = nil, at now: Moment,
    _ body: (inout StoreChange) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try withLock { () throws(StoreError) -> Result in
      try completeUnfinished()
      var change = StoreChange(store: self)
      let result = try body(&change)
      guard !change.isEmpty else { return result }
      if what != .renumber { try change.refuseAlteredSubmissions() }
      try commit(change.plan, what: what, caseID: caseID ?? change.onlyCase, at: now, undoes: nil)
      return result
    }
  }

  /// Writes temporary files, then the journal, then gives the files their names.
  ///
  /// The line of the journal is what makes the change: a crash before it leaves only
  /// temporary files, a crash after it is completed at the next start. It tells what becomes
  /// of records; of other files the temporary ones are needed, whose names are waited for.
  ///
  /// - Precondition: The lock is held.
  func commit(
    _ plan: CommitPlan, what: ChangeKind, caseID: CaseID?, at now: Moment, undoes: String?
  ) throws(StoreError) {
    let entry = JournalEntry(
      id: newEntryID(), at: now, by: user, what: what,
      caseID: caseID, undoes: undoes, operations: plan.operations)
    try noting(entry.paths) { () throws(StoreError) in try make(entry, plan) }
  }

  private func make(_ entry: JournalEntry, _ plan: CommitPlan) throws(StoreError) {
    try makeFolders(of: entry)
    let bringsFiles = durability == .full && !entry.addedPaths.isEmpty
    try ChangeMark(store: self).set(entry.id, durably: bringsFiles)
    do {
      try write(plan.files, of: entry, waitingFor: entry.addedPaths)
      let place = try enter(entry)
      try carryOut(entry, writtenAt: place)
    } catch {
      // What is in the journal needs its files; the next start completes it.
      if case .unfinished = error { throw error }
      clearAway(entry)
      throw error
    }
    clearAway(entry, isMade: true)
  }

  /// Removes the temporary files of a change; the mark stays where one is left, so that
  /// the next start removes it.
  ///
  /// - Parameter isMade: Whether the change is in the journal.
  func clearAway(_ entry: JournalEntry, isMade: Bool = false) {
    var isClear = true
    for operation in entry.operations {
      switch operation {
      case .record(let path, _, _, _), .add(let path, _):
        isClear = root.remove(Self.temporary(path, of: entry)) && isClear
      case .move: break
      }
    }
    if isClear { ChangeMark(store: self).clear(made: isMade ? entry.id : nil) }
  }

  func newEntryID() -> String { "J" + randomness().hexadecimal }

  /// A folder may be missing: git keeps none that is empty.
  func makeFolders(of entry: JournalEntry) throws(StoreError) {
    for folder in entry.folders.union([Kind.journal.rawValue]) where !root.exists(folder) {
      try StoreFolder(path: root.path(of: folder)).make()
    }
  }

  /// Puts the new content of files beside them, on the disk.
  ///
  /// - Parameter named: The paths whose temporary names have to be on the disk too.
  func write(
    _ files: [(path: String, bytes: [UInt8])], of entry: JournalEntry, waitingFor named: [String]
  ) throws(StoreError) {
    for file in files {
      try root.write(file.bytes, toNew: Self.temporary(file.path, of: entry))
    }
    for folder in Set(named.map { PathParts($0).parent }) {
      try StoreFolder(path: root.path(of: folder), durability: durability).synchronize()
    }
  }

  /// Gives the files of a new entry their names; where that fails, all is put back.
  private func carryOut(
    _ entry: JournalEntry, writtenAt place: Journal.Place
  ) throws(StoreError) {
    var renaming = Renaming(entry, in: self)
    do {
      try renaming.carryOut()
    } catch {
      do {
        try renaming.takeBack()
        try withdraw(place)
      } catch {
        throw error.halfWay
      }
      throw error
    }
    // The change is made and on the disk; without this mark it is only looked at again.
    try? journal.finish(entry)
  }

  /// Where the new content of a file waits for its name.
  static func temporary(_ path: String, of entry: JournalEntry) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash]).\(path[slash...]).\(entry.id).tmp"
  }
}

/// What a commit writes: the journal's operations, and the new content of files.
struct CommitPlan {
  var operations: [JournalEntry.Operation] = []
  var files: [(path: String, bytes: [UInt8])] = []
}

extension StoreChange {
  var plan: CommitPlan {
    var plan = CommitPlan()
    for record in records {
      plan.operations.append(
        .record(
          path: record.path, before: record.before.map(SHA256.hex),
          after: record.after.map(SHA256.hex),
          delta: JSONDelta(from: record.oldValue, to: record.newValue)))
      if let bytes = record.after { plan.files.append((record.path, bytes)) }
    }
    for move in moves { plan.operations.append(.move(from: move.from, to: move.to)) }
    for addition in additions {
      plan.operations.append(.add(path: addition.path, sha256: SHA256.hex(addition.bytes)))
      plan.files.append(addition)
    }
    return plan
  }

  /// The case whose records change, where it is one.
  var onlyCase: CaseID? {
    let ids = Set(
      records.compactMap { record in
        record.path.split(separator: "/").last.flatMap { CaseID($0.prefix(6)) }
      })
    return ids.count == 1 ? ids.first : nil
  }
}
