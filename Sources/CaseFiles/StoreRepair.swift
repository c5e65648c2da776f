import Casework
import CivilTime
import Glibc
import JSONText
import Wording

extension Store {
  /// Puts right what can be put right without a decision; what a file held goes to the
  /// trash, and what was done is in the journal.
  ///
  /// - Returns: What was found, with ``StoreProblem/isRepaired`` for what is right now.
  package func repair(in language: Language, at now: Moment) throws(StoreError) -> [StoreProblem] {
    var repaired: [StoreProblem] = []
    // What is right again lets other things be seen, and put right.
    for _ in 0..<4 {
      let found = try check(in: language)
      var waiting = found.filter { $0.repair != nil }[...]
      guard !waiting.isEmpty else { return repaired + found }
      while !waiting.isEmpty {
        repaired += try repair(waiting.prefix(Self.atOnce), in: language, at: now)
        waiting = waiting.dropFirst(Self.atOnce)
      }
    }
    return repaired + (try check(in: language))
  }

  /// So many files are put right while others wait to write: a second or so.
  private static let atOnce = 64

  /// Repairs what is still wrong with some files, now that nobody writes.
  ///
  /// All that decides what is written is read here once more: somebody may have changed it
  /// since it was found.
  private func repair(
    _ found: ArraySlice<StoreProblem>, in language: Language, at now: Moment
  ) throws(StoreError) -> [StoreProblem] {
    let files = Set(found.map(\.file))
    return try withLock { () throws(StoreError) in
      try completeUnfinished()
      var repaired: [StoreProblem] = []
      for var problem in try look(in: language, at: CheckScope(of: found))
      where files.contains(problem.file) {
        guard let repair = problem.repair else { continue }
        guard try carryOut(repair, on: problem.file, at: now) else { continue }
        problem.isRepaired = true
        repaired.append(problem)
      }
      return repaired
    }
  }

  /// - Precondition: The lock is held.
  /// - Returns: Whether it was done; not where a repair before it has taken its place.
  private func carryOut(
    _ repair: StoreProblem.Repair, on file: String, at now: Moment
  ) throws(StoreError) -> Bool {
    switch repair {
    case .setMode(let mode):
      guard chmod(root.path(of: file), mode) == 0 else {
        throw .system(path: root.path(of: file), code: errno)
      }
    case .discard: try replace(file, with: nil, at: now)
    case .rename(let name):
      let wanted = "\(file.prefix { $0 != "/" })/\(name)"
      guard !root.exists(wanted) else { return false }
      try replace(file, with: .move(from: file, to: wanted), at: now)
    case .rebuild(let bytes):
      try replace(file, with: .add(path: file, sha256: SHA256.hex(bytes)), bytes, at: now)
    case .takeFromTrash(let name):
      guard root.exists("trash/\(name)") else { return false }
      try replace(file, with: .move(from: "trash/\(name)", to: file), at: now)
    case .cutJournal:
      try keepCopy(of: file)
      try journal.dropTornLine(of: String(file.drop { $0 != "/" }.dropFirst()))
    case .writeHeader:
      try keepCopy(of: file)
      try mendHeader(at: now)
    }
    return true
  }

  /// Writes `store.json` with what can be read of it, and what can be told anew.
  private func mendHeader(at now: Moment) throws(StoreError) {
    var header = Store.mended((try? headerRecord()) ?? [:])
    if header["format"]?.integer == nil { header["format"] = nil }
    let anew = Store.header(created: now)
    header.merge(anew) { kept, _ in kept }
    try root.replace(Store.headerName, with: JSONValue.object(header).indented)
    try JournalList(of: self).complete()
  }

  /// Moves a file to the trash, unless it is only renamed, and puts something in its place.
  private func replace(
    _ file: String, with operation: JournalEntry.Operation?, _ bytes: [UInt8]? = nil,
    at now: Moment
  ) throws(StoreError) {
    var plan = CommitPlan()
    let isRenamed = if case .move(file, _) = operation { true } else { false }
    if root.exists(file), !isRenamed {
      plan.operations.append(.move(from: file, to: trashPath(for: file)))
    }
    if let operation { plan.operations.append(operation) }
    if let bytes { plan.files.append((file, bytes)) }
    let name = file.split(separator: "/").last ?? ""
    try commit(plan, what: .repair, caseID: CaseID(name.prefix(6)), at: now, undoes: nil)
  }

  private func keepCopy(of file: String) throws(StoreError) {
    guard let bytes = try root.read(file, limit: 1 << 30) else { return }
    if !root.exists(Kind.trash.rawValue) { try folder(.trash).make() }
    try root.write(bytes, toNew: trashPath(for: file))
    try folder(.trash).synchronize()
  }
}
