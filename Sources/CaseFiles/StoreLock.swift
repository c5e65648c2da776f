import Glibc

/// The right to write to a store, held for the length of one change.
///
/// On a disk of this machine it is flock(2) on a file: the system drops it when the
/// process ends, however it ends. Where other machines may write to the same files, or
/// the file system has no such locks, a file that bears the owner's name is held too; see
/// ``OwnerFile``.
enum StoreLock {
  static let fileName = ".lock"
}

extension Store {
  /// Holds the store's lock for the length of `body`.
  ///
  /// - Parameters:
  ///   - patience: How long to try, in milliseconds.
  ///   - clock: By which that is counted.
  package func withLock<Result>(
    patience: Int = 5000, by clock: WaitingClock = .system,
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let name = root.path(of: StoreLock.fileName)
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path: name, code: errno) }
    defer { close(file) }
    fchmod(file, 0o600)
    var tries = Patience(milliseconds: patience, by: clock, path: path)
    let isLocked = try lock(file, name: name, &tries)
    guard !isLocked || FileSystemKind(of: path).mayBeShared else { return try body() }
    let owner = OwnerFile(in: root)
    while try !owner.take() { try tries.wait() }
    defer { owner.giveBack() }
    return try body()
  }

  /// - Returns: Whether the file system has such locks.
  private func lock(
    _ file: Int32, name: String, _ tries: inout Patience
  ) throws(StoreError) -> Bool {
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EWOULDBLOCK, EINTR: try tries.wait()
      case ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL: return false
      default: throw .system(path: name, code: errno)
      }
    }
    return true
  }
}
