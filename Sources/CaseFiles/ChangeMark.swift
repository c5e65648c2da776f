import Glibc

/// What the lock file tells of changes: the one under way, and the last one that was made.
///
/// A program that ends in the middle of a change, however it ends, leaves its id; whoever
/// gets the lock next knows by it that there is something to complete or to clear away. One
/// look at a file tells that there is nothing, at any size of store. By the last one that was
/// made a journal is missed of which the end was cut off.
struct ChangeMark {
  private let path: String

  init(store: Store) {
    path = store.root.path(of: StoreLock.fileName)
  }

  /// The id of the change that was not ended; `nil` where there is none.
  var underWay: String? { content.underWay }

  /// The id of the last change that was made and is in the journal; `nil` where none is known.
  var last: String? { content.last }

  /// Begins a change.
  ///
  /// - Parameter durably: Whether it is to be known after a power failure too: of a change that
  ///   brings files, whose temporary names are waited for before the journal tells of them.
  func set(_ id: String, durably: Bool = false) throws(StoreError) {
    let before = content
    var content = before
    content.underWay = id
    guard let code = write(content, durably: durably) else { return }
    _ = write(before)
    throw .system(path: path, code: code)
  }

  /// A change is made; where that cannot be noted, the one before it is known still.
  func settle(_ id: String) { try? correct(id) }

  /// The last change that is known goes from the journal: another one is the last.
  func correct(_ id: String?) throws(StoreError) {
    var content = content
    content.last = id
    if let code = write(content) { throw .system(path: path, code: code) }
  }

  /// Nothing is under way any more.
  ///
  /// - Parameter made: The id of the change that was, where it is in the journal.
  func clear(made: String? = nil) {
    var content = content
    content.underWay = nil
    content.last = made ?? content.last
    _ = write(content)
  }

  private var content: Content {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return Content([]) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 2 * Content.width)
    let count = read(file, &bytes, bytes.count)
    return Content(bytes.prefix(max(0, count)))
  }

  /// Writes all of it at once, so that no crash leaves a part.
  ///
  /// - Returns: The `errno` of what went wrong.
  private func write(_ content: Content, durably: Bool = false) -> Int32? {
    let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return errno }
    defer { close(file) }
    let bytes = content.bytes
    let count = pwrite(file, bytes, bytes.count, 0)
    guard count == bytes.count else { return count < 0 ? errno : ENOSPC }
    return !durably || fdatasync(file) == 0 ? nil : errno
  }
}

extension ChangeMark {
  /// Two lines of one width, each an id or blank.
  private struct Content {
    var underWay: String?
    var last: String?

    static let width = 32

    init(_ bytes: some Sequence<UInt8>) {
      let lines = Array(bytes).split(separator: 0x0A, omittingEmptySubsequences: false).map {
        String(decoding: $0.filter { $0 != 0x20 && $0 != 0 }, as: UTF8.self)
      }
      underWay = lines.first.flatMap { $0.isEmpty ? nil : $0 }
      last = lines.count > 1 && !lines[1].isEmpty ? lines[1] : nil
    }

    var bytes: [UInt8] {
      [underWay, last].flatMap { id in
        let letters = Array((id ?? "").utf8.prefix(Self.width - 1))
        return letters + Array(repeating: 0x20, count: Self.width - 1 - letters.count) + [0x0A]
      }
    }
  }
}
