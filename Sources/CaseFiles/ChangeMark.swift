import Glibc

/// The mark of a change under way: its id, in the lock file.
///
/// A program that ends in the middle of a change, however it ends, leaves the mark;
/// whoever gets the lock next knows by it that there is something to complete or to
/// clear away. One look at a file tells that there is nothing, at any size of store.
struct ChangeMark {
  private let path: String

  init(store: Store) {
    path = store.root.path(of: StoreLock.fileName)
  }

  /// The id of the change that was not ended; `nil` where there is none.
  var id: String? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_size > 0 else { return nil }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  func set(_ id: String) throws(StoreError) {
    let file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    guard let code = StoreFolder.write(Array(id.utf8), to: file) else { return }
    ftruncate(file, 0)
    throw .system(path: path, code: code)
  }

  func clear() {
    truncate(path, 0)
  }
}
