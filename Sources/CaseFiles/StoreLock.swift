import Glibc

/// The file by which programs agree who writes.
enum StoreLock {
  static let fileName = ".lock"
}

extension Store {
  /// Holds the store's lock for the length of `body`.
  ///
  /// The lock belongs to the open file: the system drops it when the process ends,
  /// however it ends.
  ///
  /// - Parameter patience: How often to try again, a hundredth of a second apart.
  func withLock<Result>(
    patience: Int = 500, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let name = root.path(of: StoreLock.fileName)
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path: name, code: errno) }
    defer { close(file) }
    fchmod(file, 0o600)
    var tries = 0
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(path: name, code: errno) }
      guard tries < patience else { throw .locked(path: path) }
      tries += 1
      usleep(10_000)
    }
    return try body()
  }
}
