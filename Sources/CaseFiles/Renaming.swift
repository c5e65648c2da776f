import Casework
import Glibc
import JSONText

/// The renaming of the files of one change, which can be put back as long as the
/// program lives.
///
/// Nothing here needs the content of a temporary file again: a crash at any moment,
/// also while it is put back, leaves what the next start needs to complete the change. A
/// record whose temporary file did not outlast a power failure is written as the journal
/// tells it. One that goes while the change is made was taken by somebody else, as another
/// machine does in a folder that is kept the same on several: the change is not made then.
struct Renaming {
  private let entry: JournalEntry
  private let store: Store

  private let occasion: Occasion

  /// When files get their names.
  enum Occasion {
    /// While the change is made.
    case making

    /// After a crash; the journal tells what records hold where nothing was changed after it.
    case resuming(isLatest: Bool)
  }

  /// What was done, the last one at the end.
  private var done: [Step] = []

  private enum Step {
    /// A file that was not there got its name from a temporary one, or a file was
    /// renamed.
    case named(from: String, to: String)

    /// A temporary file took the place of one with these bytes.
    case replaced(String, with: String, old: [UInt8])
  }

  init(_ entry: JournalEntry, in store: Store, _ occasion: Occasion = .making) {
    (self.entry, self.store, self.occasion) = (entry, store, occasion)
  }

  private var root: StoreFolder { store.root }

  /// Gives the files their names, and waits until they are on the disk; a record that is
  /// removed is a temporary file then.
  ///
  /// May be repeated: what is done already is passed over.
  ///
  /// - Throws: ``StoreError/takenAway(path:)`` where somebody took new content away before it
  ///   had its name, ``StoreError/changedMeanwhile(path:)`` where a file that is to have another
  ///   name is gone or that name is not free; what got its name until then can be put back.
  mutating func carryOut() throws(StoreError) {
    for operation in entry.operations { try carryOut(operation) }
    try synchronize(last: entry.moves.map(\.from))
  }

  private mutating func carryOut(_ operation: JournalEntry.Operation) throws(StoreError) {
    switch operation {
    case .record(let path, _, nil, _):
      try rename(path, to: Store.temporary(path, of: entry))
    case .record(let path, let before, let after?, let delta):
      let temporary = Store.temporary(path, of: entry)
      if !root.exists(temporary), let bytes = try told(path, before, after, delta) {
        try root.write(bytes, toNew: temporary)
      }
      try put(temporary, inPlaceOf: path, holding: after)
    case .add(let path, let hash):
      try put(Store.temporary(path, of: entry), inPlaceOf: path, holding: hash)
    case .move(let from, let to): try move(from, to: to)
    }
  }

  private mutating func move(_ from: String, to: String) throws(StoreError) {
    switch occasion {
    case .making:
      // The name was free when the change was planned.
      guard !root.exists(to) else { throw .changedMeanwhile(path: root.path(of: to)) }
    case .resuming:
      guard !isReplaced(from, movedTo: to) else { return }
    }
    try rename(from, to: to)
  }

  /// Whether what bears a name now took the place of what was moved to the trash before a crash.
  ///
  /// The place in the trash was free, and something else lies there now; after a power failure
  /// the same may lie in both.
  private func isReplaced(_ from: String, movedTo to: String) -> Bool {
    guard to.hasPrefix("\(Store.Kind.trash.rawValue)/"), root.exists(to) else { return false }
    guard let now = try? root.read(from, limit: 1 << 30),
      let moved = try? root.read(to, limit: 1 << 30)
    else { return true }
    return now != moved
  }

  /// After a crash a file that is not there has the other name already.
  private mutating func rename(_ from: String, to: String) throws(StoreError) {
    do {
      try root.rename(from, to: to)
    } catch {
      guard case .system(_, ENOENT) = error, !root.exists(from) else { throw error }
      guard case .making = occasion else { return }
      throw .changedMeanwhile(path: root.path(of: from))
    }
    done.append(.named(from: from, to: to))
  }

  /// What the journal says that a record holds now; `nil` where it does so already, or where
  /// the change cannot be made to what somebody has written there since.
  ///
  /// Values count and not bytes: what a person wrote may be printed otherwise.
  private func told(
    _ path: String, _ before: String?, _ after: String?, _ delta: JSONDelta
  ) throws(StoreError) -> [UInt8]? {
    guard case .resuming(isLatest: true) = occasion else { return nil }
    let old = try root.read(path)
    let hash = old.map(SHA256.hex)
    let value = old.flatMap { try? JSONValue(parsing: $0) }
    // A damaged record is left for `check`.
    guard hash != after, old == nil || value != nil else { return nil }
    if hash != before, case .some = delta.inverse.applied(to: value) { return nil }
    guard case .some(let new?) = delta.applied(to: value) else { return nil }
    return new.indented
  }

  /// - Parameter hash: Of the new content.
  private mutating func put(
    _ temporary: String, inPlaceOf path: String, holding hash: String
  ) throws(StoreError) {
    guard root.exists(temporary) else { return try miss(path, holding: hash) }
    let old = try root.read(path)
    do {
      try root.rename(temporary, to: path)
    } catch {
      guard case .system(_, ENOENT) = error, !root.exists(temporary) else { throw error }
      return try miss(path, holding: hash)
    }
    done.append(
      old.map { .replaced(path, with: temporary, old: $0) } ?? .named(from: temporary, to: path))
  }

  /// There is no new content that could get its name.
  ///
  /// After a crash it may have its name already, or somebody has written there since, or it is
  /// for `check` to find.
  private func miss(_ path: String, holding hash: String) throws(StoreError) {
    guard case .making = occasion else { return }
    guard try root.read(path, limit: 1 << 30).map(SHA256.hex) != hash else { return }
    throw .takenAway(path: root.path(of: path))
  }

  /// - Parameter leaving: The paths that files were moved away from: their folders are waited
  ///   for when the new names are on the disk, so that no moment is without both.
  private func synchronize(last leaving: [String]) throws(StoreError) {
    let losing = Set(leaving.map { PathParts($0).parent })
    let folders = entry.folders
    for folder in folders.subtracting(losing).sorted() + folders.intersection(losing).sorted() {
      try StoreFolder(path: root.path(of: folder), durability: store.durability).synchronize()
    }
  }

  /// Puts everything back as it was; the temporary files have their new content again.
  mutating func takeBack() throws(StoreError) {
    while let step = done.last {
      switch step {
      case .named(let from, let to): try root.rename(to, to: from)
      case .replaced(let path, let temporary, let old):
        let spare = temporary + ".tmp"
        try root.write(old, toNew: spare)
        try root.rename(path, to: temporary)
        try root.rename(spare, to: path)
      }
      done.removeLast()
    }
    try synchronize(last: entry.moves.map(\.to))
  }
}

extension JournalEntry {
  fileprivate var moves: [(from: String, to: String)] {
    operations.compactMap { if case .move(let from, let to) = $0 { (from, to) } else { nil } }
  }

  /// The folders in which names change, relative to the store; `.` is the store's own.
  var folders: Set<String> {
    var folders: Set<String> = []
    for operation in operations {
      switch operation {
      case .record(let path, _, _, _), .add(let path, _):
        folders.insert(PathParts(path).parent)
      case .move(let from, let to):
        folders.formUnion([from, to].map { PathParts($0).parent })
      }
    }
    return folders
  }
}
