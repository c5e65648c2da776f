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
      try commit(change.plan, what: what, caseID: caseID ?? change.onlyCase, at: now, undoes: nil)
      return result
    }
  }

  /// Writes temporary files, then the journal, then gives the files their names.
  func commit(
    _ plan: CommitPlan, what: ChangeKind, caseID: CaseID?, at now: Moment, undoes: String?
  ) throws(StoreError) {
    let entry = JournalEntry(
      id: "J" + randomness().map { padded16($0) }.joined(), at: now, by: user, what: what,
      caseID: caseID, undoes: undoes, operations: plan.operations)
    try noting(entry.paths) { () throws(StoreError) in try make(entry, plan) }
  }

  private func make(_ entry: JournalEntry, _ plan: CommitPlan) throws(StoreError) {
    var written: [String] = []
    do {
      for file in plan.files {
        let temporary = Self.temporary(file.path, of: entry)
        try root.write(file.bytes, toNew: temporary)
        written.append(temporary)
      }
      try journal.append(entry)
    } catch {
      for name in written { unlink("\(path)/\(name)") }
      throw error
    }
    do {
      try carryOut(entry)
    } catch {
      guard case .system(let path, let code) = error else { throw error }
      throw .unfinished(path: path, code: code)
    }
  }

  private func padded16(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// Where the new content of a file waits for its name.
  static func temporary(_ path: String, of entry: JournalEntry) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash]).\(path[slash...]).\(entry.id).tmp"
  }

  /// Gives files their names.
  ///
  /// May be repeated: what is done already is passed over.
  private func carryOut(_ entry: JournalEntry) throws(StoreError) {
    var folders: Set<Substring> = []
    for operation in entry.operations {
      switch operation {
      case .record(let name, _, nil, _):
        if unlink(root.path(of: name)) != 0, errno != ENOENT {
          throw .system(path: root.path(of: name), code: errno)
        }
        folders.insert(name.prefix { $0 != "/" })
      case .record(let name, _, _, _), .add(let name, _):
        let temporary = Self.temporary(name, of: entry)
        if root.exists(temporary) { try root.rename(temporary, to: name) }
        folders.insert(name.prefix { $0 != "/" })
      case .move(let from, let to):
        if root.exists(from) { try root.rename(from, to: to) }
        folders.formUnion([from.prefix { $0 != "/" }, to.prefix { $0 != "/" }])
      }
    }
    for folder in folders {
      try StoreFolder(path: root.path(of: String(folder)), durability: durability).synchronize()
    }
    try journal.finish(entry)
  }

  /// Completes the change that a crash left half done.
  ///
  /// - Precondition: The lock is held, or nobody else can write.
  func completeUnfinished() throws(StoreError) {
    guard let entry = try journal.unfinished() else { return }
    try carryOut(entry)
  }

  /// At a program's start: completes what a crash left, unless somebody is writing
  /// just now or nothing may be written.
  package func recover() {
    guard (try? journal.unfinished()) != nil else { return }
    try? withLock(patience: 0) { () throws(StoreError) in try completeUnfinished() }
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
