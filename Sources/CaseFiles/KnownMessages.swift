import Casework
import JSONText

/// The messages that a store has, by the hashes of their bytes.
package struct KnownMessages: Sendable {
  private var names: [String: [NoticeName]] = [:]

  /// The hash of each, by the path of its record.
  private var hashes: [String: String] = [:]

  /// Up to where the changes of the store are in; `nil` before it was looked at.
  private var mark: JournalMark?

  /// Paths that the journal tells of, and that perhaps had not got their content yet when they
  /// were looked at: the lock need not be held.
  private var unsettled: Set<String> = []

  package init() {}

  /// The names under which a message of a hash is known, the first one it got first.
  package func names(of hash: String) -> [NoticeName] { names[hash] ?? [] }

  /// Takes in what was changed since the last time, by whomever.
  package mutating func update(from store: Store) throws(StoreError) {
    let now = try JournalMark(store.journal)
    // Asked after the journal: of what that tells, nothing else can be unfinished.
    let underWay = ChangeMark(store: store).underWay
    if now == mark, unsettled.isEmpty { return }
    if let mark, let changed = try now.paths(since: mark, in: store.journal) {
      let paths = changed.union(unsettled)
      for path in paths.sorted() { look(at: path, in: store) }
      unsettled = underWay == nil ? [] : paths
      self.mark = now
    } else {
      try lookAtAll(in: store)
      // What was coming in meanwhile is perhaps half seen: next time all is looked at again.
      (self.mark, unsettled) = (underWay == nil ? now : nil, [])
    }
  }

  private mutating func lookAtAll(in store: Store) throws(StoreError) {
    (names, hashes) = ([:], [:])
    for kind in [Store.Kind.notices, .inbox] {
      for name in try store.folder(kind).names() {
        look(at: "\(kind.rawValue)/\(name)", in: store)
      }
    }
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
