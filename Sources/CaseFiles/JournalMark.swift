import Glibc

/// How far the journals of all machines went at one moment.
///
/// What was written since is read from there: whoever knows the store at a mark brings that
/// up to date with a few lines, at any size of store.
struct JournalMark: Hashable {
  /// How far a file went, and which file it was: a purge puts another in its place.
  private struct End: Hashable {
    let size: Int
    let inode: UInt64

    /// Of the bytes before it: a line that was withdrawn may have made room for another one of
    /// the same length.
    let sum: UInt64
  }

  /// So many bytes of the last line hold its id, or the id of the change it ends.
  private static let tail = 256

  private let ends: [String: End]

  init(_ journal: Journal) throws(StoreError) {
    var ends: [String: End] = [:]
    for name in try journal.folder.names() where name.hasSuffix(".jsonl") {
      var status = stat()
      let path = journal.folder.path(of: name)
      // What is no file, or cannot be read, is for `check`.
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      let size = Int(status.st_size)
      let last = (try? journal.folder.read(name, max(0, size - Self.tail)..<size)) ?? []
      ends[name] = End(size: size, inode: UInt64(status.st_ino), sum: Self.sum(of: last))
    }
    self.ends = ends
  }

  private static func sum(of bytes: some Collection<UInt8>) -> UInt64 {
    var hash = ByteHash()
    Array(bytes).withUnsafeBytes { hash.add($0) }
    return hash.value
  }

  /// The paths, old and new, that changes have touched since another mark.
  ///
  /// - Returns: `nil` where that cannot be told: a journal was written anew, as after a
  ///   case was deleted for good, the line that ended at the other mark was withdrawn, or that
  ///   mark stands in the middle of a line.
  func paths(since old: JournalMark, in journal: Journal) throws(StoreError) -> Set<String>? {
    let isContinued = old.ends.allSatisfy { name, end in
      ends[name].map { $0.inode == end.inode && $0.size >= end.size } ?? false
    }
    guard isContinued else { return nil }
    var paths: Set<String> = []
    for (name, end) in ends where end != old.ends[name] {
      let known = old.ends[name]
      let size = known?.size ?? 0
      // With the end of what was known.
      let start = max(0, size - Self.tail)
      let bytes = try journal.folder.read(name, start..<end.size)
      let last = bytes.prefix(size - start)
      guard known.map({ $0.sum == Self.sum(of: last) }) ?? true, size == 0 || last.last == 0x0A
      else { return nil }
      for line in bytes.dropFirst(size - start).split(separator: 0x0A) {
        guard case .entry(let entry) = Journal.Line(Array(line)) else { continue }
        for operation in entry.operations { paths.formUnion(operation.names) }
      }
    }
    return paths
  }
}

extension StoreFolder {
  /// Some of the bytes of a file, as far as it has them; none where there is no file.
  fileprivate func read(_ name: String, _ range: Range<Int>) throws(StoreError) -> [UInt8] {
    let path = path(of: name)
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      if errno == ENOENT { return [] }
      throw .system(path: path, code: errno)
    }
    defer { close(file) }
    guard !range.isEmpty, lseek(file, off_t(range.lowerBound), SEEK_SET) >= 0 else { return [] }
    let (bytes, failure) = OpenFile(descriptor: file).read(range.count)
    if let failure { throw .system(path: path, code: failure) }
    return bytes
  }
}
