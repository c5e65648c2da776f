import Casework
import JSONText

/// Temporary files in the inbox that a program has left which was ended while it took
/// messages in: nobody was told that those are in the store.
///
/// None of them is of a change under way while the lock is held and nothing is unfinished.
struct StrayArrivals {
  /// Relative to the store, by the change that they were made for.
  private(set) var paths: [String: [String]] = [:]

  init(in store: Store) throws(StoreError) {
    for name in try store.folder(.inbox).hiddenNames() {
      // .I9M2ZR.eml.J00.tmp
      let parts = name.split(separator: ".")
      guard parts.count == 4, ArrivalID(parts[0]) != nil, parts[3] == "tmp" else { continue }
      paths[String(parts[2]), default: []].append("\(Store.Kind.inbox.rawValue)/\(name)")
    }
  }

  /// Those of messages that were taken in again later: by the hash of a message that its
  /// record tells.
  func paths(of hashes: Set<String>, in store: Store) -> [String] {
    paths.values.filter { files in
      files.contains { path in
        guard let bytes = try? store.root.read(path) else { return false }
        return hashes.contains(SHA256.hex(bytes))
          || Self.hash(in: bytes).map(hashes.contains) ?? false
      }
    }.joined().sorted()
  }

  /// The hash of its message that a record tells; `nil` where it is of none.
  static func hash(in record: [UInt8]) -> String? {
    let value = try? JSONValue(parsing: record)
    return value?.object?["message"]?.object?["sha256"]?.string
  }
}

extension Store {
  /// What was left in the inbox of messages that are in a case by now.
  ///
  /// - Parameter paths: Of the case's files, relative to the store.
  func strayArrivals(of paths: [String]) throws(StoreError) -> [String] {
    let strays = try StrayArrivals(in: self)
    guard !strays.paths.isEmpty else { return [] }
    let hashes = paths.filter { $0.hasSuffix(".json") }.compactMap { path in
      (try? root.read(path)).flatMap { StrayArrivals.hash(in: $0) }
    }
    return strays.paths(of: Set(hashes), in: self)
  }

  /// What was left in the inbox of messages that nobody knows, relative to the store.
  package func strayArrivals() -> [String] {
    ((try? StrayArrivals(in: self))?.paths.values.joined()).map { $0.sorted() } ?? []
  }
}
