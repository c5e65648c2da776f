import Casework
import Glibc

/// What was worked out of each record of a store, kept in one file of the user's cache so
/// that only records that changed are read again.
///
/// The file can be deleted at any time. It holds words of clients, so it is the user's
/// alone, as the store is.
package struct DerivedRecords: Sendable {
  /// By the record's path in the store: `rounds/C7K3QF-02.json`.
  package private(set) var entries: [String: Entry] = [:]
  private let folder: StoreFolder?
  private let name: String

  package struct Entry: Hashable, Sendable {
    /// When the record was changed last, in nanoseconds, and its size in bytes.
    fileprivate let changed: Int64
    fileprivate let size: Int64
    package let derived: [UInt8]
  }

  /// - Parameters:
  ///   - cacheFolder: `$XDG_CACHE_HOME/fukkatsu`; `nil` to keep nothing.
  ///   - purpose: What is derived, with a number that changes with its form: `archive-1`.
  package init(cacheFolder: String?, store: Store, purpose: String) {
    folder = cacheFolder.map { StoreFolder(path: $0, durability: .none) }
    name = "\(purpose)-\(SHA256.hex(Array(store.path.utf8)).prefix(12))"
    if let bytes = try? folder?.read(name, limit: 1 << 30) { entries = Self.decoded(bytes) }
  }

  /// Brings the entries up to date with the store.
  ///
  /// - Parameters:
  ///   - derive: Works out of a record's bytes what is kept; nothing for one that is damaged.
  ///   - goesOn: Asked before each record that has to be read again.
  /// - Returns: Whether all records are in; `false` where it was stopped on the way.
  package mutating func update(
    from store: Store, of kinds: [Store.Kind], deriving derive: (Store.Kind, [UInt8]) -> [UInt8],
    while goesOn: () -> Bool = { true }
  ) throws(StoreError) -> Bool {
    var present: Set<String> = []
    var (isWhole, isChanged) = (true, false)
    for kind in kinds {
      let records = store.folder(kind)
      for file in try records.names() where file.hasSuffix(".json") {
        let path = "\(kind.rawValue)/\(file)"
        present.insert(path)
        guard let state = records.state(of: file) else { continue }
        if let entry = entries[path], entry.changed == state.changed, entry.size == state.size {
          continue
        }
        guard goesOn() else {
          isWhole = false
          continue
        }
        guard let bytes = try? records.read(file) else { continue }
        entries[path] = Entry(
          changed: state.changed, size: state.size, derived: derive(kind, bytes))
        isChanged = true
      }
    }
    for path in entries.keys where !present.contains(path) {
      entries[path] = nil
      isChanged = true
    }
    if isChanged { keep() }
    return isWhole
  }

  /// A cache that cannot be written costs time, and nothing else.
  private func keep() {
    try? folder?.make()
    try? folder?.replace(name, with: encoded)
  }
}

// The file: for each record two lengths, two numbers, the path and what was derived, all
// numbers of eight bytes, the lowest first.
extension DerivedRecords {
  private var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for (path, entry) in entries {
      for number in [Int64(path.utf8.count), Int64(entry.derived.count), entry.changed, entry.size]
      {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
      }
      bytes += Array(path.utf8) + entry.derived
    }
    return bytes
  }

  /// The entries up to the first that is not whole.
  private static func decoded(_ bytes: [UInt8]) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    var place = 0
    while place + 32 <= bytes.count {
      let numbers = (0..<4).map { bytes.number(at: place + $0 * 8) }
      place += 32
      let rest = Int64(bytes.count - place)
      guard numbers[0] >= 0, numbers[1] >= 0, numbers[0] <= rest, numbers[1] <= rest - numbers[0]
      else { break }
      let end = place + Int(numbers[0])
      let path = String(decoding: bytes[place..<end], as: UTF8.self)
      place = end + Int(numbers[1])
      entries[path] = Entry(
        changed: numbers[2], size: numbers[3], derived: Array(bytes[end..<place]))
    }
    return entries
  }
}

extension [UInt8] {
  fileprivate func number(at place: Int) -> Int64 {
    withUnsafeBytes { Int64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int64.self)) }
  }
}

extension StoreFolder {
  /// When a file was changed last, in nanoseconds, and how large it is.
  fileprivate func state(of name: String) -> (changed: Int64, size: Int64)? {
    var status = stat()
    guard lstat(path(of: name), &status) == 0 else { return nil }
    let time = status.st_mtim
    return (Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec), Int64(status.st_size))
  }
}
