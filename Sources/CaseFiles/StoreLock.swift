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
  /// - Parameter patience: How long to try, in milliseconds.
  func withLock<Result>(
    patience: Int = 5000, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let name = root.path(of: StoreLock.fileName)
    let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path: name, code: errno) }
    defer { close(file) }
    fchmod(file, 0o600)
    var tries = Patience(left: patience * 1000, path: path)
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

/// How long to try for a lock that somebody else holds.
private struct Patience {
  /// Microseconds.
  var left: Int
  let path: String
  private var waits = 0

  init(left: Int, path: String) {
    (self.left, self.path) = (left, path)
  }

  /// Waits for a moment of no fixed length, so that two that wait do not keep step.
  ///
  /// A change takes some milliseconds: the first looks are short, so that the lock does not
  /// lie idle while many wait for it.
  mutating func wait() throws(StoreError) {
    guard left > 0 else { throw .locked(path: path) }
    let moment = Int.random(in: waits < Self.shortWaits ? 200...1000 : 1000...9000)
    waits += 1
    left -= moment
    usleep(UInt32(moment))
  }

  private static let shortWaits = 50
}
