import Casework
import JSONText

/// The messages that a store holds, by their hashes.
package struct KnownMessages: Sendable {
  /// The names that the message of each hash goes by.
  private var names: [String: [NoticeName]] = [:]

  /// The hash that stands in each record.
  private var hashes: [String: String] = [:]

  /// No messages.
  package init() {}

  package func names(of hash: String) -> [NoticeName] { names[hash] ?? [] }

  /// Reads the records that are new since the last time, and forgets those that are gone.
  package mutating func update(from store: Store) throws(StoreError) {
    for kind in [Store.Kind.notices, .inbox] {
      let found = try store.folder(kind).names().filter { $0.hasSuffix(".json") }
      for file in found where hashes["\(kind.rawValue)/\(file)"] == nil {
        add(file, of: kind, in: store)
      }
      forgetAll(of: kind, but: Set(found))
    }
  }

  private mutating func add(_ file: String, of kind: Store.Kind, in store: Store) {
    guard
      let value = try? store.value(kind, file),
      let hash = value.object?["message"]?.object?["sha256"]?.string,
      let name = NoticeName(file.dropLast(5))
    else { return }
    hashes["\(kind.rawValue)/\(file)"] = hash
    names[hash, default: []].append(name)
  }

  private mutating func forgetAll(of kind: Store.Kind, but found: Set<String>) {
    let folder = "\(kind.rawValue)/"
    for (path, hash) in hashes where path.hasPrefix(folder) {
      let file = String(path.dropFirst(folder.count))
      guard !found.contains(file) else { continue }
      hashes[path] = nil
      names[hash]?.removeAll { "\($0.rawValue).json" == file }
    }
  }
}
