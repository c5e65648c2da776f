import Casework
import Glibc

/// What was worked out of each record of a store, kept in one file of the user's cache so
/// that only records that changed are read again.
///
/// The file is read and written entry by entry and never held whole. It can be deleted at
/// any time. It holds words of clients, so it is the user's alone, as the store is.
package struct DerivedRecords: Sendable {
  private let folder: StoreFolder?
  private let name: String

  /// The entries themselves where no file is kept.
  private var memory: [UInt8] = []

  /// - Parameters:
  ///   - cacheFolder: `$XDG_CACHE_HOME/fukkatsu`; `nil` to keep nothing on the disk.
  ///   - purpose: What is derived, with a number that changes with its form: `archive-1`.
  package init(cacheFolder: String?, store: Store, purpose: String) {
    folder = cacheFolder.map { StoreFolder(path: $0, durability: .none) }
    name = "\(purpose)-\(SHA256.hex(Array(store.path.utf8)).prefix(12))"
  }

  /// Hands over what was derived of each record, by its path in the store:
  /// `rounds/C7K3QF-02.json`.
  package func forEach(_ body: (_ path: String, _ derived: [UInt8]) -> Void) {
    var entries = reader()
    _ = entries.next()
    while let entry = entries.next() { body(entry.path, entry.derived) }
  }

  private func reader() -> DerivedEntryReader {
    guard let folder else { return DerivedEntryReader(memory) }
    return DerivedEntryReader(openingFile: folder.path(of: name))
  }
}

extension DerivedRecords {
  /// Brings the entries up to date with the store.
  ///
  /// Nothing is looked at where no folder has changed: every record is written by giving
  /// a new file its name, which changes the folder.
  ///
  /// - Parameters:
  ///   - derive: Works out of a record's bytes what is kept; nothing for one that is damaged.
  ///   - goesOn: Asked before each record that has to be read again.
  /// - Returns: Whether all records are in; `false` where it was stopped on the way.
  package mutating func update(
    from store: Store, of kinds: [Store.Kind], deriving derive: (Store.Kind, [UInt8]) -> [UInt8],
    while goesOn: () -> Bool = { true }
  ) throws(StoreError) -> Bool {
    let folders = kinds.map { store.root.state(of: $0.rawValue)?.changed ?? 0 }
    let stamp = folders.map(String.init).joined(separator: " ")
    var old = reader()
    let isStamped = old.next()?.path == stamp
    guard !isStamped else { return true }
    var present = try Self.states(of: kinds, in: store)
    var writer = try EntryWriter(folder, name)
    // The stamp says that all is in; until then another stands there.
    writer.put(DerivedEntry(path: stamp, changed: 0, size: 0, derived: []))
    while let entry = old.next() {
      guard let state = present[entry.path], state == (entry.changed, entry.size) else { continue }
      present[entry.path] = nil
      writer.put(entry)
    }
    var isWhole = true
    for (path, state) in present {
      guard goesOn() else {
        isWhole = false
        break
      }
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      guard let kind = Store.Kind(rawValue: parts[0]),
        let bytes = try? store.folder(kind).read(parts[1])
      else { continue }
      writer.put(
        DerivedEntry(
          path: path, changed: state.changed, size: state.size, derived: derive(kind, bytes)))
    }
    memory = writer.finish(isWhole: isWhole) ?? memory
    return isWhole
  }

  /// The records of a store, each with when it was changed and how large it is.
  private static func states(
    of kinds: [Store.Kind], in store: Store
  ) throws(StoreError) -> [String: (changed: Int64, size: Int64)] {
    var states: [String: (changed: Int64, size: Int64)] = [:]
    for kind in kinds {
      let records = store.folder(kind)
      for file in try records.names() where file.hasSuffix(".json") {
        states["\(kind.rawValue)/\(file)"] = records.state(of: file)
      }
    }
    return states
  }
}

/// Writes entries to a new file beside the old one, or into memory.
private struct EntryWriter {
  private let folder: StoreFolder?
  private let name: String
  private var bytes: [UInt8] = []
  private var file: Int32 = -1
  private var isFailed = false

  private var temporary: String { ".\(name).\(getpid()).tmp" }

  init(_ folder: StoreFolder?, _ name: String) throws(StoreError) {
    self.folder = folder
    self.name = name
    guard let folder else { return }
    // A cache that cannot be written costs time, and nothing else.
    try? folder.make()
    folder.remove(temporary)
    file = open(
      folder.path(of: temporary), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    isFailed = file < 0
  }

  mutating func put(_ entry: DerivedEntry) {
    entry.append(to: &bytes)
    if folder != nil, bytes.count >= 1 << 16 { flush() }
  }

  private mutating func flush() {
    if !isFailed, StoreFolder.write(bytes, to: file) != nil { isFailed = true }
    bytes = []
  }

  /// Puts the new entries in the place of the old ones.
  ///
  /// - Returns: The entries where no file is kept.
  mutating func finish(isWhole: Bool) -> [UInt8]? {
    guard let folder else {
      if !isWhole { bytes.spoilStamp() }
      return bytes
    }
    flush()
    if !isWhole, file >= 0 {
      // Without its stamp the file is gone over again the next time.
      var mark = UInt8(ascii: "-")
      pwrite(file, &mark, 1, off_t(DerivedEntry.headSize))
    }
    if file >= 0 { close(file) }
    if isFailed { folder.remove(temporary) } else { try? folder.rename(temporary, to: name) }
    return nil
  }
}

extension [UInt8] {
  fileprivate mutating func spoilStamp() {
    if count > DerivedEntry.headSize { self[DerivedEntry.headSize] = UInt8(ascii: "-") }
  }
}

extension StoreFolder {
  /// When a file or folder was changed last, in nanoseconds, and how large it is.
  fileprivate func state(of name: String) -> (changed: Int64, size: Int64)? {
    var status = stat()
    guard lstat(path(of: name), &status) == 0 else { return nil }
    let time = status.st_mtim
    return (Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec), Int64(status.st_size))
  }
}
