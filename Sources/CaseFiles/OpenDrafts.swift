import Casework
import Glibc

/// Which drafts are open in windows of this user, so that two windows on one draft know of
/// each other.
///
/// Each window that has a draft open keeps a file with a lock on it (flock(2)): the system
/// drops the lock when the process ends, however it ends, and the next who looks clears the
/// file away. Where files cannot be written nobody is noticed.
///
/// A class, because it changes while its owner is only borrowed.
package final class OpenDrafts {
  /// Readable when a window came or went; -1 while no draft is open, or where the system
  /// offers no watch.
  package private(set) var descriptor: Int32 = -1

  /// The round that is open here.
  package private(set) var round: RoundID?
  private let folder: StoreFolder

  /// The file that stands for this window, locked.
  private var file: Int32 = -1

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - store: The store's path: two stores may know rounds of one name.
  package init(stateFolder: String, store: String) {
    folder = StoreFolder(path: "\(stateFolder)/open-\(StoreKey(ofStoreAt: store).name)")
  }

  deinit { leave() }

  private func name(_ round: RoundID, _ process: pid_t) -> String {
    "\(round.rawValue).\(process)"
  }
}

extension OpenDrafts {
  /// Tells others that a draft is open here, in place of the one before.
  package func enter(_ round: RoundID) {
    leave()
    self.round = round
    guard (try? folder.make()) != nil else { return }
    watch()
    let name = name(round, getpid())
    let hidden = ".\(name)"
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    file = open(folder.path(of: hidden), flags, 0o600)
    // Locked before it has its name: nobody takes it for one of a process that has ended.
    guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else { return }
    try? folder.rename(hidden, to: name)
  }

  /// Tells others that it is closed.
  package func leave() {
    if let round { folder.remove(name(round, getpid())) }
    if file >= 0 { close(file) }
    if descriptor >= 0 { close(descriptor) }
    (round, file, descriptor) = (nil, -1, -1)
  }

  /// How many other windows have the same draft open; takes the news of the watch.
  package func others() -> Int {
    drain()
    guard let round else { return 0 }
    let names = (try? folder.names()) ?? []
    return names.filter { $0.hasPrefix("\(round.rawValue).") && $0 != name(round, getpid()) }
      .count { isAlive($0) }
  }

  /// Whether another process has a draft open right now.
  package func isOpen(_ round: RoundID, in process: Int?) -> Bool {
    guard let process, process != Int(getpid()) else { return false }
    return isAlive(name(round, pid_t(truncatingIfNeeded: process)))
  }

  /// Whether the process that made a file still holds it; else it is cleared away.
  private func isAlive(_ name: String) -> Bool {
    let other = open(folder.path(of: name), O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard other >= 0 else { return false }
    defer { close(other) }
    guard flock(other, LOCK_SH | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
    folder.remove(name)
    return false
  }
}

// The watch (inotify(7)).
extension OpenDrafts {
  private func watch() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    inotify_add_watch(descriptor, folder.path, UInt32(IN_MOVED_TO | IN_DELETE))
  }

  private func drain() {
    guard descriptor >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
