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
  }

  private let ends: [String: End]

  init(_ journal: Journal) throws(StoreError) {
    var ends: [String: End] = [:]
    for name in try journal.folder.names() where name.hasSuffix(".jsonl") {
      var status = stat()
      guard lstat(journal.folder.path(of: name), &status) == 0 else { continue }
      ends[name] = End(size: Int(status.st_size), inode: UInt64(status.st_ino))
    }
    self.ends = ends
  }

  /// The paths, old and new, that changes have touched since another mark.
  ///
  /// - Returns: `nil` where that cannot be told: a journal was written anew, as after a
  ///   case was deleted for good, or the other mark stands in the middle of a line.
  func paths(since old: JournalMark, in journal: Journal) throws(StoreError) -> Set<String>? {
    let isContinued = old.ends.allSatisfy { name, end in
      ends[name].map { $0.inode == end.inode && $0.size >= end.size } ?? false
    }
    guard isContinued else { return nil }
    var paths: Set<String> = []
    for (name, end) in ends where end.size > old.ends[name]?.size ?? 0 {
      // With the end of the line before.
      let start = max(0, (old.ends[name]?.size ?? 0) - 1)
      let bytes = try journal.folder.read(name, from: start)
      guard start == 0 || bytes.first == 0x0A else { return nil }
      for line in bytes.split(separator: 0x0A) {
        guard case .entry(let entry) = Journal.Line(Array(line)) else { continue }
        for operation in entry.operations { paths.formUnion(operation.names) }
      }
    }
    return paths
  }
}

extension StoreFolder {
  /// The bytes of a file from a place on; none where there is no file.
  fileprivate func read(_ name: String, from offset: Int) throws(StoreError) -> [UInt8] {
    let path = path(of: name)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      if errno == ENOENT { return [] }
      throw .system(path: path, code: errno)
    }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > offset, lseek(file, off_t(offset), SEEK_SET) == off_t(offset) else { return [] }
    let (bytes, failure) = OpenFile(descriptor: file).read(size - offset)
    if let failure { throw .system(path: path, code: failure) }
    return bytes
  }
}
