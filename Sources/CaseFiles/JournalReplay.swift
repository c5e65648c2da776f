import Casework
import JSONText

/// What the store should hold, as the journal tells it.
struct JournalReplay {
  private let entries: [JournalEntry]

  /// - Parameter entries: Of all machines, oldest first.
  init(_ entries: [JournalEntry]) {
    self.entries = entries
  }

  /// The paths that were made and that no change has ever removed or moved away.
  ///
  /// Less than there should be, so that it holds whatever the order of changes made on
  /// several machines.
  var expected: Set<String> {
    var made: Set<String> = []
    var gone: Set<String> = []
    for operation in entries.lazy.flatMap(\.operations) {
      switch operation {
      case .record(let path, _, nil, _): gone.insert(path)
      case .record(let path, _, _, _), .add(let path, _): made.insert(path)
      case .move(let from, let to):
        gone.insert(from)
        made.insert(to)
      }
    }
    return made.subtracting(gone)
  }

  /// What a record held after the last change to it.
  ///
  /// - Returns: `nil` where the changes do not lead from one to the next without a gap, as
  ///   after a change by hand.
  func value(of path: String) -> JSONValue? {
    let names = names(of: path)
    var values: [String: JSONValue] = [:]
    var hashes: [String: String] = [:]
    for operation in entries.lazy.flatMap(\.operations) {
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
