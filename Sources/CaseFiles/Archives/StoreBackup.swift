import Casework
import CivilTime
import Glibc

/// What a backup holds.
package struct StoreBackup: Hashable, Sendable {
  package let count: Int

  /// What lies in the store and is no file, links above all: relative to the store, and not in
  /// the backup.
  package let leftOut: [String]
}

extension Store {
  /// Puts the whole store into one file, as it is at one moment.
  ///
  /// - Throws: ``StoreError/exists(path:)``; ``StoreError/insideStore(path:)`` for a file
  ///   that would be part of what it holds.
  package func backUp(to file: String, at now: Moment) throws(StoreError) -> StoreBackup {
    guard !holds(PathParts(file).parent) else { throw .insideStore(path: file) }
    // Without the lock first, so that nobody waits; where somebody wrote meanwhile, again
    // with it.
    let before = try journal.extent()
    if !isUnfinished, let backup = try backUpUnlocked(to: file, at: now, unlessPast: before) {
      return backup
    }
    return try withLock { () throws(StoreError) -> StoreBackup in
      try completeUnfinished()
      return try backUp(to: file, at: now, unlessPast: nil) ?? StoreBackup(count: 0, leftOut: [])
    }
  }

  /// The same, but a file that has gone meanwhile is a sign of somebody who wrote.
  private func backUpUnlocked(
    to file: String, at now: Moment, unlessPast extent: Int
  ) throws(StoreError) -> StoreBackup? {
    do throws(StoreError) { return try backUp(to: file, at: now, unlessPast: extent) } catch {
      guard case .system(_, ENOENT) = error else { throw error }
      return nil
    }
  }

  /// - Parameter extent: Of the journal; `nil` where nobody else can write.
  /// - Returns: `nil` where somebody wrote meanwhile: there is no file then.
  private func backUp(
    to file: String, at now: Moment, unlessPast extent: Int?
  ) throws(StoreError) -> StoreBackup? {
    var writer = try ArchiveWriter(path: file, at: now)
    let tree = try StoreTree(path)
    for entry in tree.entries {
      try writer.add(entry.name) { () throws(StoreError) in try entry.read() }
    }
    if let extent, try journal.extent() != extent || isUnfinished {
      writer.abandon()
      return nil
    }
    try writer.finish()
    return StoreBackup(count: writer.count, leftOut: tree.leftOut)
  }

  /// Whether a folder is the store's or lies in it.
  func holds(_ folder: String) -> Bool {
    "\(RealPath.of(folder))/".hasPrefix("\(RealPath.of(path))/")
  }
}

/// The files of a store that belong into a backup: all but links, locks, temporary files
/// and the folder of git.
private struct StoreTree {
  private(set) var entries: [Entry] = []

  /// What is neither file nor folder.
  private(set) var leftOut: [String] = []

  init(_ path: String) throws(StoreError) {
    try add(allOf: path, below: [])
  }

  struct Entry {
    let folder: StoreFolder
    let file: [UInt8]

    /// Relative to the store.
    let name: [UInt8]

    func read() throws(StoreError) -> [UInt8] {
      if let bytes = try folder.read(raw: file, limit: 1 << 30) { return bytes }
      throw .system(path: folder.path(of: String(decoding: file, as: UTF8.self)), code: ENOENT)
    }
  }

  private mutating func add(
    allOf path: String, below prefix: [UInt8]
  ) throws(StoreError) {
    let folder = StoreFolder(path: path)
    for name in try folder.rawNames() where !Self.isPassedOver(name) {
      let full = prefix + name
      switch folder.kind(ofRaw: name) {
      case S_IFREG: entries.append(Entry(folder: folder, file: name, name: full))
      case S_IFDIR:
        // A folder whose name is no text has nothing of ours.
        guard let text = String(validating: name, as: UTF8.self) else { continue }
        try add(allOf: folder.path(of: text), below: full + [0x2F])
      default: leftOut.append(String(decoding: full, as: UTF8.self))
      }
    }
  }

  private static func isPassedOver(_ name: [UInt8]) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    return [".git", StoreLock.fileName].contains(text)
      || text.hasPrefix(".") && text.hasSuffix(".tmp")
  }
}
