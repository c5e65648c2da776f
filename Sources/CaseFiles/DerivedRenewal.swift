import Casework

/// Brings what was derived of a store's records up to date, record by record, so that it can
/// be stopped at each: first the entries that still hold are taken over, then the records that
/// have none are read.
final class DerivedRenewal {
  let stamp: DerivedStamp
  private let old: DerivedEntryReader
  private var writer: DerivedEntryWriter

  /// How the paths of the folders begin that have not changed: their entries all hold.
  private let unchanged: [[UInt8]]

  /// The records of the others that no entry was taken over for.
  private var missing: Set<String>
  private var waiting: [String]?

  /// - Parameters:
  ///   - old: The entries known until now, at the first of them.
  init(
    of old: DerivedEntryReader, _ known: DerivedStamp, to stamp: DerivedStamp,
    of kinds: [Store.Kind], in store: Store, writer: DerivedEntryWriter
  ) throws(StoreError) {
    var (unchanged, missing): ([[UInt8]], Set<String>) = ([], [])
    for (number, kind) in kinds.enumerated() {
      if known.isSame(number, as: stamp) {
        unchanged.append(Array("\(kind.rawValue)/".utf8))
      } else {
        for file in try store.folder(kind).names() where file.hasSuffix(".json") {
          missing.insert("\(kind.rawValue)/\(file)")
        }
      }
    }
    (self.old, self.stamp, self.writer) = (old, stamp, writer)
    (self.unchanged, self.missing) = (unchanged, missing)
    self.writer.put(stamp)
  }

  /// - Returns: Whether everything is in.
  func goOn(
    in store: Store, deriving derive: (Store.Kind, [UInt8]) -> [UInt8], while goesOn: () -> Bool
  ) throws(StoreError) -> Bool {
    while waiting == nil {
      guard goesOn() else { return false }
      if old.next() { takeOver(in: store) } else { waiting = Array(missing) }
    }
    while let path = waiting?.last {
      guard goesOn() else { return false }
      waiting?.removeLast()
      read(path, of: store, deriving: derive)
    }
    return true
  }

  /// Takes an entry over where its record is as it was.
  private func takeOver(in store: Store) {
    let entry = old.bytes.dropFirst(DerivedEntry.headSize)
    if unchanged.contains(where: { entry.starts(with: $0) }) {
      writer.put(old.bytes)
      return
    }
    let path = old.path
    guard missing.contains(path), let state = store.root.state(of: path), state == old.state else {
      return
    }
    missing.remove(path)
    writer.put(old.bytes)
  }

  private func read(
    _ path: String, of store: Store, deriving derive: (Store.Kind, [UInt8]) -> [UInt8]
  ) {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard let kind = Store.Kind(rawValue: parts[0]),
      let state = store.root.state(of: path),
      let bytes = try? store.folder(kind).read(parts[1])
    else { return }
    writer.put(
      DerivedEntry(
        path: path, changed: state.changed, size: state.size, derived: derive(kind, bytes)))
  }

  /// What is known so far.
  func written() -> DerivedEntryReader { writer.written() }

  func finish(isWhole: Bool) -> DerivedEntryWriter.Ending { writer.finish(isWhole: isWhole) }
}
