import Casework
import CivilTime
import Glibc
import JSONText

extension Store {
  /// The folders that hold files of a case under its id.
  static let caseFolders: [Kind] = [.cases, .notices, .rounds, .evidence, .inbox]

  /// Every file of a case, relative to the store, whatever its state.
  func files(of id: CaseID) throws(StoreError) -> [(kind: Kind, name: String)] {
    var files: [(kind: Kind, name: String)] = []
    for kind in Self.caseFolders {
      let names = try folder(kind).regularNames()
      files += names.filter { $0.isFile(of: id) }.map { (kind, $0) }
    }
    return files
  }

  /// Puts a case into one file: its records, messages and documents byte for byte, the
  /// lines of the journal that tell of it, and the hashes of all.
  ///
  /// - Returns: How many files are in it.
  /// - Throws: ``StoreError/exists(path:)``; ``StoreError/insideStore(path:)`` for a file that
  ///   would lie in the store.
  package func archive(_ id: CaseID, to file: String, at now: Moment) throws(StoreError) -> Int {
    guard !holds(PathParts(file).parent) else { throw .insideStore(path: file) }
    return try withLock { () throws(StoreError) -> Int in
      try completeUnfinished()
      return try write(id, to: file, at: now)
    }
  }

  /// The same, and moves the case to the trash: both or neither.
  package func putAway(_ id: CaseID, to file: String, at now: Moment) throws(StoreError) -> Int {
    var isWritten = false
    do {
      return try change(.remove, of: id, at: now) { change throws(StoreError) in
        let count = try write(id, to: file, at: now)
        isWritten = true
        try change.discardAll(of: id)
        return count
      }
    } catch {
      if isWritten { unlink(file) }
      throw error
    }
  }

  private func write(_ id: CaseID, to file: String, at now: Moment) throws(StoreError) -> Int {
    guard hasCase(id) else { throw .noCase(id.rawValue) }
    let files = try files(of: id)
    var writer = try ArchiveWriter(path: file, at: now)
    for (kind, name) in files {
      let path = "\(kind.rawValue)/\(name)"
      try writer.add(Array(path.utf8)) { () throws(StoreError) in
        try root.read(path, limit: 1 << 30) ?? []
      }
    }
    try writer.add(Array(Self.historyName.utf8)) { () throws(StoreError) in
      try historyLines(of: id)
    }
    try writer.finish()
    return writer.count
  }

  private static let historyName = "history.jsonl"

  private func historyLines(of id: CaseID) throws(StoreError) -> [UInt8] {
    try history(of: id).flatMap { $0.record.compact + [0x0A] }
  }

  /// Brings a case back from its archive.
  ///
  /// - Returns: Whether it is new here; a case that is here already, unchanged, is none.
  /// - Throws: ``StoreError/caseExists(_:)`` where it is here and different.
  package func restore(
    _ id: CaseID, from archive: VerifiedArchive, at now: Moment
  ) throws(StoreError) -> Bool {
    var files: [(path: String, bytes: [UInt8])] = []
    try archive.forEach { file throws(StoreError) in
      let path = String(decoding: file.name, as: UTF8.self)
      if path == Self.historyName { return }
      guard isFile(path, of: id) else { throw .damagedArchive(path: archive.path, place: path) }
      files.append((path, file.bytes))
    }
    return try change(.restore, of: id, at: now) { change throws(StoreError) -> Bool in
      if root.exists("cases/\(id.rawValue).json") {
        for file in files where try root.read(file.path, limit: 1 << 30) != file.bytes {
          throw .caseExists(id)
        }
        return false
      }
      for file in files { try change.bring(file.path, file.bytes) }
      return true
    }
  }

  private func isFile(_ path: String, of id: CaseID) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return false }
    return Self.caseFolders.contains(kind) && String(parts[1]).isFile(of: id)
  }
}

extension StoreChange {
  /// Takes a file over as it is; one that is a record of this program's writing becomes
  /// one again, so that the journal knows what it holds.
  fileprivate mutating func bring(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    try refuse(presentFile: path)
    if path.hasSuffix(".json"), let value = try? JSONValue(parsing: bytes), value.indented == bytes
    {
      try bring(record: value, at: path)
    } else {
      add(path, bytes)
    }
  }
}

extension String {
  /// Whether the name of a file is that of one of a case: `C7K3QF.json`, `C7K3QF-E2.pdf`.
  func isFile(of id: CaseID) -> Bool {
    hasPrefix("\(id.rawValue).") || hasPrefix("\(id.rawValue)-")
  }
}
