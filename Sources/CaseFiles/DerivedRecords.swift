import Casework
import Glibc

/// What was worked out of each record of a store, kept in one file of the user's cache so
/// that only records that changed are read again.
///
/// The file is read and written entry by entry and never held whole. It can be deleted at
/// any time. It holds words of clients, so it is the user's alone, as the store is.
package struct DerivedRecords: ~Copyable {
  private var folder: StoreFolder?
  private let name: String

  /// The entries themselves where no file is kept, or none could be written.
  private var memory: [UInt8]?

  /// What is known of the file, or of the memory, since all of it was read.
  private var known: Known?

  private struct Known {
    let stamp: DerivedStamp

    /// Of the file then.
    let changed: Int64?
    let size: Int64?
  }

  /// What is being brought up to date, piece by piece.
  private var renewal: DerivedRenewal?

  /// - Parameters:
  ///   - cacheFolder: `$XDG_CACHE_HOME/fukkatsu`; `nil` to keep nothing on the disk.
  ///   - purpose: What is derived, with a number that changes with its form: `archive-1`.
  package init(cacheFolder: String?, store: Store, purpose: String) {
    folder = cacheFolder.map { StoreFolder(path: $0, durability: .none) }
    name = "\(purpose)-\(StoreKey(ofStoreAt: store.path).name)"
  }

  // What was read so far is not read again by the next who asks.
  deinit { _ = renewal?.finish(isWhole: false) }

  /// Hands over what was derived of each record, with its path in the store:
  /// `rounds/C7K3QF-02.json`.
  package mutating func forEach(_ body: (_ path: () -> String, _ derived: RawSpan) -> Void) {
    let entries = renewal?.written() ?? reader()
    _ = entries.next()
    while entries.next() {
      entries.withContent { body({ entries.path }, $0) }
    }
  }

  private func reader() -> DerivedEntryReader {
    guard let folder, memory == nil else { return DerivedEntryReader(memory ?? []) }
    return DerivedEntryReader(openingFile: folder.path(of: name))
  }
}

extension DerivedRecords {
  /// Brings the entries up to date with the store.
  ///
  /// Nothing is looked at in a folder that has not changed: every record is written by giving
  /// a new file its name, which changes the folder.
  ///
  /// - Parameters:
  ///   - derive: Works out of a record's bytes what is kept; nothing for one that is damaged.
  ///   - goesOn: Asked before each record; where it says no, the next call goes on from there.
  /// - Returns: Whether all records are in.
  package mutating func update(
    from store: Store, of kinds: [Store.Kind], deriving derive: (Store.Kind, [UInt8]) -> [UInt8],
    while goesOn: () -> Bool = { true }
  ) throws(StoreError) -> Bool {
    let stamp = DerivedStamp(of: kinds, in: store)
    if renewal?.stamp != stamp {
      // The store has changed on the way: what was read until now holds, as far as it is the same.
      _ = close(isWhole: false)
      let known = knownStamp()
      if known == stamp { return true }
      // Nothing is believed of a file of which something is gone.
      let old = known == nil ? DerivedEntryReader([]) : reader()
      _ = old.next()
      renewal = try DerivedRenewal(
        of: old, known ?? DerivedStamp(""), to: stamp, of: kinds, in: store,
        writer: DerivedEntryWriter(folder, name))
    }
    guard try renewal?.goOn(in: store, deriving: derive, while: goesOn) ?? true else {
      return false
    }
    if close(isWhole: true) { return true }
    return try update(from: store, of: kinds, deriving: derive, while: goesOn)
  }

  /// The stamp of the entries; `nil` where not all of them are there as they were written.
  private mutating func knownStamp() -> DerivedStamp? {
    let file = memory == nil ? folder?.state(of: name) : nil
    if let known, (known.changed, known.size) == (file?.changed, file?.size) { return known.stamp }
    let entries = reader()
    guard entries.next() else { return nil }
    let stamp = DerivedStamp(entries.path)
    let (count, sum) = entries.state
    guard DerivedSeal(of: entries) == DerivedSeal(count: count, sum: sum) else { return nil }
    known = Known(stamp: stamp, changed: file?.changed, size: file?.size)
    return stamp
  }

  /// - Returns: Whether the entries are kept; otherwise they are from now on in memory.
  private mutating func close(isWhole: Bool) -> Bool {
    guard let renewal else { return true }
    (self.renewal, known, memory) = (nil, nil, nil)
    switch renewal.finish(isWhole: isWhole) {
    case .file: break
    case .memory(let bytes): memory = bytes
    case .nowhere:
      folder = nil
      return false
    }
    return true
  }
}
