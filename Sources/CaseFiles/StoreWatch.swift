import Casework
import Glibc

/// Notices that files of the store were changed, by whomever (inotify(7)).
///
/// One watch a folder, whatever the number of cases. The system marks every file it knows
/// of in a folder when its watch begins, which takes milliseconds for thousands; so they begin
/// one at a time.
package final class StoreWatch {
  /// Readable when something has changed; -1 where the system offers no watch.
  package let descriptor: Int32

  /// The folders that were not begun with yet.
  private var folders: ArraySlice<String>

  /// Whether the system offers no watch of some folder: changes there are told by nobody.
  package private(set) var isDeaf = false

  /// Watches nothing yet.
  package init(_ store: Store) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    folders = [Store.Kind.cases, .notices, .rounds, .inbox].map { store.folder($0).path }[...]
  }

  /// Whether every folder was begun with.
  package var isComplete: Bool { folders.isEmpty }

  /// Begins to watch one more folder.
  package func watchNext() {
    guard let folder = folders.popFirst() else { return }
    let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    if inotify_add_watch(descriptor, folder, mask) < 0 { isDeaf = true }
  }

  /// Begins to watch every folder.
  package func watchAll() {
    while !isComplete { watchNext() }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// What was noticed since the last look; temporary files do not count.
  @discardableResult
  package func news() -> StoreNews {
    var news = StoreNews()
    guard descriptor >= 0 else { return news }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return news }
      Self.take(buffer[..<count], into: &news)
    }
  }

  /// An event is four 32-bit fields, the last the length of the name that follows.
  private static func take(_ events: ArraySlice<UInt8>, into news: inout StoreNews) {
    func field(_ place: Int, of event: ArraySlice<UInt8>) -> Int {
      (place..<place + 4).reversed().reduce(0) { $0 << 8 | Int(event[event.startIndex + $1]) }
    }
    var rest = events
    while rest.count >= 16 {
      let length = field(12, of: rest)
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      if field(4, of: rest) & Int(IN_Q_OVERFLOW) != 0 { news.isOverflown = true }
      news.note(String(decoding: name, as: UTF8.self))
      rest = rest.dropFirst(16 + length)
    }
  }
}

/// What has changed in a store.
package struct StoreNews: Hashable, Sendable {
  /// The cases of which a file was changed, added or removed.
  package private(set) var cases: Set<CaseID> = []

  /// Whether something came into the inbox, left it or was changed there.
  package private(set) var isOfInbox = false

  /// More has changed than the system could tell.
  package fileprivate(set) var isOverflown = false

  package var isEmpty: Bool { cases.isEmpty && !isOfInbox && !isOverflown }

  fileprivate mutating func note(_ name: String) {
    guard !name.hasPrefix(".") else { return }
    if let id = CaseID(name.prefix(6)) {
      cases.insert(id)
      // What waits to be looked at has the name of its notice.
      if NoticeID(name.prefix { $0 != "." }) != nil { isOfInbox = true }
    } else if ArrivalID(name.prefix(6)) != nil {
      isOfInbox = true
    }
  }
}
