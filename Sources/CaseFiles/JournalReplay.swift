import Casework
import JSONText

/// What the store should hold, as the journal tells it.
struct JournalReplay {
  private let entries: [JournalEntry]

  /// What each file held last, as its hash.
  private var hashes: [String: String] = [:]

  /// The paths in the trash that a person's change moved a file to, and no repair did.
  private var thrownAway: Set<String> = []

  /// - Parameter entries: Of all machines, oldest first.
  init(_ entries: [JournalEntry]) {
    self.entries = entries
    for entry in entries {
      // The records are of another format since, and no line says how they are now.
      if entry.what == .migrate { hashes = [:] }
      for operation in entry.operations { follow(operation, isRepair: entry.what == .repair) }
    }
  }

  private mutating func follow(_ operation: JournalEntry.Operation, isRepair: Bool) {
    switch operation {
    case .record(let path, _, let after, _): hashes[path] = after
    case .add(let path, let sha256): hashes[path] = sha256
    case .move(let from, let to):
      hashes[to] = hashes.removeValue(forKey: from)
      thrownAway.remove(from)
      if !isRepair, to.hasPrefix("trash/") { thrownAway.insert(to) }
    }
  }

  /// The hash of what a file held after the last change to it; `nil` where none is known.
  func lastHash(of path: String) -> String? { hashes[path] }

  /// The names of the files that were removed, with the hash of what they held.
  var discarded: [String: String] {
    let known = thrownAway.map { (String($0.dropFirst(6)), hashes[$0]) }
    return Dictionary(uniqueKeysWithValues: known).compactMapValues(\.self)
  }

  /// The hashes of all that was ever kept under a name: two machines may have given it to two
  /// files.
  func hashes(under name: String) -> Set<String> {
    let added = entries.lazy.flatMap(\.operations).compactMap { operation -> String? in
      guard case .add(let path, let hash) = operation, PathParts(path).name == name else {
        return nil
      }
      return hash
    }
    return Set(added)
  }

  /// The paths that were made and that no change has ever removed or moved away.
  ///
  /// Less than there should be, so that it holds whatever the order of changes made on
  /// several machines.
  var expected: Set<String> {
    var made: Set<String> = []
    for operation in entries.lazy.flatMap(\.operations) {
      switch operation {
      case .record(_, _, nil, _): break
      case .record(let path, _, _, _), .add(let path, _), .move(_, let path): made.insert(path)
      }
    }
    return made.subtracting(gone)
  }

  /// The paths that a change has removed or moved away at any time.
  var gone: Set<String> {
    var gone: Set<String> = []
    for operation in entries.lazy.flatMap(\.operations) {
      switch operation {
      case .record(let path, _, nil, _), .move(let path, _): gone.insert(path)
      case .record, .add: break
      }
    }
    return gone
  }

  /// What a record held after the last change to it.
  ///
  /// - Returns: `nil` where the changes do not lead from one to the next without a gap, as
  ///   after a change by hand.
  func value(of path: String) -> JSONValue? {
    let names = names(of: path)
    var values: [String: JSONValue] = [:]
    var hashes: [String: String] = [:]
    for operation in entriesOfThisFormat.lazy.flatMap(\.operations) {
      switch operation {
      case .record(let name, _, let after, let delta) where names.contains(name):
        guard case .some(let value) = delta.applied(to: values[name]) else { return nil }
        values[name] = value
        hashes[name] = after
      case .move(let from, let to) where names.contains(to):
        values[to] = values.removeValue(forKey: from)
        hashes[to] = hashes.removeValue(forKey: from)
      case .add(let name, let sha256) where names.contains(name):
        // A repair wrote it; it is known where it wrote what was known before.
        values[name] = values.values.first { SHA256.hex($0.indented) == sha256 }
        hashes[name] = sha256
      default: break
      }
    }
    guard let value = values[path], SHA256.hex(value.indented) == hashes[path] else { return nil }
    return value
  }

  /// What was written since the records have their present format.
  private var entriesOfThisFormat: ArraySlice<JournalEntry> {
    entries[(entries.lastIndex { $0.what == .migrate }.map { $0 + 1 } ?? 0)...]
  }

  /// All names that the file of a path has had.
  private func names(of path: String) -> Set<String> {
    var names: Set<String> = [path]
    var count = 0
    while count != names.count {
      count = names.count
      for case .move(let from, let to) in entries.lazy.flatMap(\.operations) {
        if names.contains(from) || names.contains(to) { names.formUnion([from, to]) }
      }
    }
    return names
  }
}
