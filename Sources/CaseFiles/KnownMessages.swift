import Casework
import JSONText

/// The messages that a store has, by the hashes of their bytes.
package struct KnownMessages: Sendable {
  private var names: [String: [NoticeName]] = [:]

  /// The hash of each, by the path of its record.
  private var hashes: [String: String] = [:]

  /// Up to where the changes of the store are in; `nil` before it was looked at.
  private var mark: JournalMark?

  package init() {}

  /// The names under which a message of a hash is known, the first one it got first.
  package func names(of hash: String) -> [NoticeName] { names[hash] ?? [] }

  /// Takes in what was changed since the last time, by whomever.
  package mutating func update(from store: Store) throws(StoreError) {
    let now = try JournalMark(store.journal)
    if now == mark { return }
    if let mark, let paths = try now.paths(since: mark, in: store.journal) {
      for path in paths.sorted() { look(at: path, in: store) }
    } else {
      (names, hashes) = ([:], [:])
      for kind in [Store.Kind.notices, .inbox] {
        for name in try store.folder(kind).names() {
          look(at: "\(kind.rawValue)/\(name)", in: store)
        }
      }
    }
    mark = now
  }

  /// Takes in what a path holds now, if it is that of a notice's record.
  private mutating func look(at path: String, in store: Store) {
    let parts = SharedPath(path)
    guard parts.isRecord, let kind = Store.Kind(rawValue: String(parts.folder)),
      kind == .notices || kind == .inbox, let name = NoticeName(parts.stem)
    else { return }
    let record = (try? store.value(kind, String(parts.name))) ?? nil
    let hash = record?.object?["message"]?.object?["sha256"]?.string
    guard hashes[path] != hash else { return }
    if let old = hashes[path] { names[old]?.removeAll { $0 == name } }
    hashes[path] = hash
    if let hash { names[hash, default: []].append(name) }
  }
}
