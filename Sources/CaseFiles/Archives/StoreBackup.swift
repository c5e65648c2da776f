import Casework
import CivilTime
import Glibc

extension Store {
  /// Puts the whole store into one file, as it is at one moment.
  ///
  /// - Returns: How many files are in it.
  /// - Throws: ``StoreError/exists(path:)``; ``StoreError/insideStore(path:)`` for a file
  ///   that would be part of what it holds.
  package func backUp(to file: String, at now: Moment) throws(StoreError) -> Int {
    guard !holds(PathParts(file).parent) else { throw .insideStore(path: file) }
    // Without the lock first, so that nobody waits; where somebody wrote meanwhile, again
    // with it.
    let before = try journal.extent()
    if !isUnfinished, let count = try backUpUnlocked(to: file, at: now, unlessPast: before) {
      return count
    }
    return try withLock { () throws(StoreError) -> Int in
      try completeUnfinished()
      return try backUp(to: file, at: now, unlessPast: nil) ?? 0
    }
  }

  /// The same, but a file that has gone meanwhile is a sign of somebody who wrote.
  private func backUpUnlocked(
    to file: String, at now: Moment, unlessPast extent: Int
  ) throws(StoreError) -> Int? {
    do throws(StoreError) { return try backUp(to: file, at: now, unlessPast: extent) } catch {
      guard case .system(_, ENOENT) = error else { throw error }
      return nil
    }
  }

  /// - Parameter extent: Of the journal; `nil` where nobody else can write.
  /// - Returns: `nil` where somebody wrote meanwhile: there is no file then.
  private func backUp(
    to file: String, at now: Moment, unlessPast extent: Int?
  ) throws(StoreError) -> Int? {
    var writer = try ArchiveWriter(path: file, at: now)
    for entry in try StoreTree(path).files() {
      try writer.add(entry.name) { () throws(StoreError) in try entry.read() }
    }
    if let extent, try journal.extent() != extent || isUnfinished {
      writer.abandon()
      return nil
    }
    try writer.finish()
    return writer.count
  }

  /// Whether a folder is the store's or lies in it.
  private func holds(_ folder: String) -> Bool {
    "\(RealPath.of(folder))/".hasPrefix("\(RealPath.of(path))/")
  }
}

/// The files of a store that belong into a backup: all but links, locks, temporary files
/// and the folder of git.
private struct StoreTree {
  private let path: String

  init(_ path: String) {
    self.path = path
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

  func files() throws(StoreError) -> [Entry] { try files(in: path, below: []) }

  private func files(in path: String, below prefix: [UInt8]) throws(StoreError) -> [Entry] {
    let folder = StoreFolder(path: path)
    var entries: [Entry] = []
    for name in try folder.rawNames() where !Self.isPassedOver(name) {
      let full = prefix + name
      switch folder.kind(ofRaw: name) {
      case S_IFREG: entries.append(Entry(folder: folder, file: name, name: full))
      case S_IFDIR:
        // A folder whose name is no text has nothing of ours.
        guard let text = String(validating: name, as: UTF8.self) else { continue }
        entries += try files(in: folder.path(of: text), below: full + [0x2F])
      default: continue
      }
    }
    return entries
  }

  private static func isPassedOver(_ name: [UInt8]) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    return [".git", StoreLock.fileName].contains(text)
      || text.hasPrefix(".") && text.hasSuffix(".tmp")
  }
}
