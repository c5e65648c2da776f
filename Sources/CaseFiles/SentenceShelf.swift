import Casework
import CivilTime
import Glibc
import JSONText

/// The sentences of a store's notices, kept outside of it so that each notice is taken
/// apart once.
///
/// The file can be deleted at any time: it is made again from the notices. It holds hashes
/// and no words.
package final class SentenceShelf {
  /// `nil` where the store is thrown away.
  private let folder: StoreFolder?
  private let fileName: String
  private let store: Store
  private var index: SentenceIndex?

  package init(for store: Store) {
    self.store = store
    folder = store.cacheFolder.map { StoreFolder(path: $0, durability: .none) }
    fileName = "sentences-\(MachineName.name(forStoreAt: store.path)).txt"
  }

  /// How many notices are taken apart at once; of a great store the rest follows later.
  private static let most = 2000

  /// Everything that is known by now.
  package func known() -> SentenceIndex {
    if let index { return index }
    let index = read()
    self.index = index
    return index
  }

  /// Which sentences of a notice were seen in earlier ones.
  package func familiarity(of notice: Notice) -> Familiarity {
    var index = known()
    if index.entries[notice.name] == nil {
      let entry = SentenceIndex.Entry(notice)
      index.add(entry, named: notice.name)
      append([(notice.name, entry)])
      self.index = index
    }
    return index.familiarity(of: notice)
  }

  /// Adds a notice that has just been taken in.
  package func add(_ notice: Notice) { _ = familiarity(of: notice) }

  /// What the file knows, and the notices that it does not, those of the inbox first.
  private func read() -> SentenceIndex {
    var index = SentenceIndex()
    let names = (try? store.noticeNames()) ?? []
    let present = Set(names)
    let kept = (try? folder?.read(fileName, limit: 1 << 30)) ?? nil
    let lines = kept?.split(separator: 0x0A) ?? []
    for line in lines {
      guard let (name, entry) = Self.entry(of: line), present.contains(name) else { continue }
      index.add(entry, named: name)
    }
    let missing = names.filter { index.entries[$0] == nil }
    var added: [(NoticeName, SentenceIndex.Entry)] = []
    for name in missing.prefix(Self.most) {
      guard let notice = try? store.notice(name) else { continue }
      let entry = SentenceIndex.Entry(notice)
      index.add(entry, named: name)
      added.append((name, entry))
    }
    append(added)
    return index
  }
}

// The file: one line a notice, `C7K3QF-003 1777590600 cbf29ce484222325 ...`.
extension SentenceShelf {
  private func append(_ entries: [(NoticeName, SentenceIndex.Entry)]) {
    guard let folder, !entries.isEmpty, (try? folder.make()) != nil else { return }
    let path = folder.path(of: fileName)
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    let lines = entries.map { name, entry in
      let hashes = entry.hashes.map { String($0, radix: 16) }
      return ([name.rawValue, String(entry.received.seconds)] + hashes).joined(separator: " ")
    }
    // What cannot be kept is made again another time.
    _ = StoreFolder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: file)
  }

  private static func entry(
    of line: ArraySlice<UInt8>
  ) -> (NoticeName, SentenceIndex.Entry)? {
    let words = line.split(separator: 0x20)
    guard words.count >= 2, let name = NoticeName(String(decoding: words[0], as: UTF8.self)),
      let seconds = Int(String(decoding: words[1], as: UTF8.self))
    else { return nil }
    let hashes = words.dropFirst(2).compactMap { word -> UInt64? in
      UInt64(String(decoding: word, as: UTF8.self), radix: 16)
    }
    return (name, SentenceIndex.Entry(received: Moment(seconds: seconds), hashes: hashes))
  }
}
