import Glibc

/// What the lock file tells of changes: the one under way, the last one that was made, and
/// since which start of the machine they are told of.
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

  /// Whether the machine was started anew since, and nothing was cleared away yet: the id of a
  /// change that a power failure ended need not have come onto the disk.
  var isOfEarlierStart: Bool {
    guard let start = MachineStart.current, let noted = content.start else { return false }
    return noted != Content.fitting(start)
  }

  /// All that was left before the machine was started is cleared away.
  func noteStart() {
    var content = content
    content.start = MachineStart.current
    _ = write(content)
  }

  /// Begins a change.
  func set(_ id: String) throws(StoreError) {
    var content = content
    content.underWay = id
    content.start = content.start ?? MachineStart.current
    if let code = write(content) { throw .system(path: path, code: code) }
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
    var bytes = [UInt8](repeating: 0, count: 3 * Content.width)
    let count = read(file, &bytes, bytes.count)
    return Content(bytes.prefix(max(0, count)))
  }

  /// Writes all of it at once, so that no crash leaves a part.
  ///
  /// - Returns: The `errno` of what went wrong.
  private func write(_ content: Content) -> Int32? {
    let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return errno }
    defer { close(file) }
    let bytes = content.bytes
    let count = pwrite(file, bytes, bytes.count, 0)
    return count == bytes.count ? nil : count < 0 ? errno : ENOSPC
  }
}

extension ChangeMark {
  /// Three lines of one width, each an id or blank.
  private struct Content {
    var underWay: String?
    var last: String?
    var start: String?

    static let width = 32

    init(_ bytes: some Sequence<UInt8>) {
      let lines = Array(bytes).split(separator: 0x0A, omittingEmptySubsequences: false).map {
        String(decoding: $0.filter { $0 != 0x20 && $0 != 0 }, as: UTF8.self)
      }
      let ids = lines.prefix(3).map { $0.isEmpty ? nil : $0 } + [nil, nil, nil]
      (underWay, last, start) = (ids[0], ids[1], ids[2])
    }

    /// As much of an id as has room in a line.
    static func fitting(_ id: String) -> String { String(id.prefix(width - 1)) }

    var bytes: [UInt8] {
      [underWay, last, start].flatMap { id in
        let letters = Array(Self.fitting(id ?? "").utf8)
        return letters + Array(repeating: 0x20, count: Self.width - 1 - letters.count) + [0x0A]
      }
    }
  }
}
