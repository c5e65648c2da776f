import Glibc

/// A lock that is a file: whoever makes it holds the lock, whatever the file system knows
/// of locks.
///
/// It is made whole or not at all on every file system, also over a network
/// (open(2), `O_EXCL`).
///
/// It names its machine and process. One whose process has ended is taken away: at once on
/// its own machine, on another after ten minutes without news of it.
struct OwnerFile {
  private let root: StoreFolder
  private let owner: LockOwner

  static let fileName = ".lock.owner"

  /// Seconds after which an owner on another machine counts as dead: a change takes
  /// milliseconds.
  static let longest = 600

  init(in root: StoreFolder) {
    self.root = root
    owner = .current
  }

  private var path: String { root.path(of: Self.fileName) }

  /// - Returns: Whether it is this process's now; `false` while somebody else has it.
  func take() throws(StoreError) -> Bool {
    if try make() { return true }
    guard let held = try root.read(Self.fileName), isLeft(by: LockOwner(held)) else { return false }
    try takeAway(held)
    return false
  }

  private func make() throws(StoreError) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return false }
      throw .system(path: path, code: errno)
    }
    let failure = StoreFolder.write(Array(owner.text.utf8), to: file)
    close(file)
    guard let failure else { return true }
    unlink(path)
    throw .system(path: path, code: failure)
  }

  func giveBack() {
    guard let held = try? root.read(Self.fileName), LockOwner(held) == owner else { return }
    root.remove(Self.fileName)
  }

  private func isLeft(by other: LockOwner?) -> Bool {
    if let other, other.host == owner.host { return !other.isAlive }
    return age.map { $0 > Self.longest } ?? false
  }

  /// Seconds since the file was made, by the clock of the machine that has the disk.
  private var age: Int? {
    let probe = ".lock.\(getpid()).tmp"
    defer { root.remove(probe) }
    guard (try? root.write([], toNew: probe)) != nil else { return nil }
    var (made, now) = (stat(), stat())
    guard lstat(path, &made) == 0, lstat(root.path(of: probe), &now) == 0 else { return nil }
    return now.st_mtim.tv_sec - made.st_mtim.tv_sec
  }

  /// Takes a dead owner's file away; where somebody was faster, theirs is put back.
  private func takeAway(_ held: [UInt8]) throws(StoreError) {
    let aside = ".lock.\(getpid()).tmp"
    guard rename(path, root.path(of: aside)) == 0 else { return }
    if try root.read(aside) != held {
      // Fails where there is one already: theirs was given back meanwhile.
      link(root.path(of: aside), path)
    }
    root.remove(aside)
  }
}

/// The process that holds a lock.
struct LockOwner: Hashable {
  let host: String
  let process: pid_t

  /// When the process began, in ticks since the machine did: a number is used again.
  let began: String

  static var current: LockOwner {
    LockOwner(host: MachineName.host, process: getpid(), began: beginning(of: getpid()) ?? "")
  }

  private init(host: String, process: pid_t, began: String) {
    (self.host, self.process, self.began) = (host, process, began)
  }

  init?(_ bytes: [UInt8]) {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ").map(String.init)
    guard parts.count == 3, let process = pid_t(parts[1]), process > 0 else { return nil }
    self.init(host: parts[0], process: process, began: parts[2])
  }

  var text: String { "\(host) \(process) \(began)" }

  /// Asked on its own machine only.
  var isAlive: Bool {
    if kill(process, 0) != 0, errno == ESRCH { return false }
    // Without a number the process is there and nothing more is known.
    return Self.beginning(of: process).map { $0 == began } ?? true
  }

  /// The 22nd field of `/proc/PID/stat` (proc(5)); the second may hold blanks.
  private static func beginning(of process: pid_t) -> String? {
    guard let bytes = try? StoreFolder(path: "/proc/\(process)").procFile("stat") else {
      return nil
    }
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?
      .split(separator: " ")
    guard let fields, fields.count > 19 else { return nil }
    return String(fields[19])
  }
}

extension StoreFolder {
  /// A file of which the system tells no size.
  fileprivate func procFile(_ name: String) throws(StoreError) -> [UInt8] {
    let file = open(path(of: name), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .system(path: path(of: name), code: errno) }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(file, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }
}
