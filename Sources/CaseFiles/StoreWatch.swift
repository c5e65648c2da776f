import Glibc

/// Notices that files of the store were changed, by whomever (inotify(7)).
///
/// One watch a folder, whatever the number of cases.
package struct StoreWatch: ~Copyable {
  /// Readable when something has changed; -1 where the system offers no watch.
  package let descriptor: Int32

  package init(_ store: Store) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    for kind in [Store.Kind.cases, .notices, .rounds, .inbox] {
      inotify_add_watch(descriptor, store.folder(kind).path, mask)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Forgets what was noticed until now.
  ///
  /// - Returns: Whether a record was among it; temporary files do not count.
  @discardableResult
  package func drain() -> Bool {
    guard descriptor >= 0 else { return false }
    var sawRecord = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return sawRecord }
      sawRecord = sawRecord || Self.namesRecord(buffer[..<count])
    }
  }

  /// Whether an event names a file that does not begin with a dot.
  ///
  /// An event is four 32-bit fields, the last the length of the name that follows.
  private static func namesRecord(_ events: ArraySlice<UInt8>) -> Bool {
    var rest = events
    while rest.count >= 16 {
      let length = (12..<16).reversed().reduce(0) { $0 << 8 | Int(rest[rest.startIndex + $1]) }
      let name = rest.dropFirst(16).prefix(length)
      if name.first != UInt8(ascii: ".") { return true }
      rest = rest.dropFirst(16 + length)
    }
    return false
  }
}
