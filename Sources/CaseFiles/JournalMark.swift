import Glibc

/// How far the journals of all machines went at one moment.
///
/// What was written since is read from there: whoever knows the store at a mark brings that
/// up to date with a few lines, at any size of store.
struct JournalMark: Hashable {
  /// The sizes of the files by their names.
  private let sizes: [String: Int]

  init(_ journal: Journal) throws(StoreError) {
    var sizes: [String: Int] = [:]
    for name in try journal.folder.names() where name.hasSuffix(".jsonl") {
      var status = stat()
      guard lstat(journal.folder.path(of: name), &status) == 0 else { continue }
      sizes[name] = Int(status.st_size)
    }
    self.sizes = sizes
  }

  /// The paths, old and new, that changes have touched since another mark.
  ///
  /// - Returns: `nil` where that cannot be told: a journal was written anew, as after a
  ///   case was deleted for good.
  func paths(since old: JournalMark, in journal: Journal) throws(StoreError) -> Set<String>? {
    guard old.sizes.allSatisfy({ sizes[$0.key] ?? 0 >= $0.value }) else { return nil }
    var paths: Set<String> = []
    for (name, size) in sizes where size > old.sizes[name] ?? 0 {
      let bytes = try journal.folder.read(name, from: old.sizes[name] ?? 0)
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
