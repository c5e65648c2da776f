import CLinux
import Glibc

/// How much a write waits for.
package enum Durability: Sendable {
  /// What was confirmed is on the disk, also after the power has failed.
  case full

  /// For stores that are thrown away: the system writes when it likes.
  case none
}

/// One folder of files, reached by its path.
///
/// Files are the user's alone (0600), folders too (0700), and no symbolic link is
/// followed.
struct StoreFolder: Sendable {
  let path: String
  var durability: Durability = .full

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The bytes of a file; `nil` where there is none.
  func read(_ name: String, limit: Int = 64 << 20) throws(StoreError) -> [UInt8]? {
    try read(raw: Array(name.utf8), limit: limit)
  }

  /// The same of a file whose name need not be text.
  func read(raw name: [UInt8], limit: Int) throws(StoreError) -> [UInt8]? {
    let raw = path(ofRaw: name)
    let path = path(of: String(decoding: name, as: UTF8.self))
    let file = open(raw, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .system(path: path, code: errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .malformed(path: path, fault: .noFile) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    let (bytes, failure) = OpenFile(descriptor: file).read(Int(status.st_size))
    if let failure { throw .system(path: path, code: failure) }
    return bytes
  }

  /// The names in the folder, sorted, without those that begin with a dot; none
  /// where there is no folder.
  func names() throws(StoreError) -> [String] {
    decoded(try rawNames()).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The names that begin with a dot: locks, and what a crash left behind.
  func hiddenNames() throws(StoreError) -> [String] {
    decoded(try rawNames(onlyHidden: true))
  }

  /// Bytes that are no UTF-8 become U+FFFD: such a name names no file of the store.
  private func decoded(_ names: [[UInt8]]) -> [String] {
    names.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder as they are, sorted; none where there is no folder.
  ///
  /// - Parameter onlyHidden: Leaves out those that do not begin with a dot: hundreds of
  ///   thousands in a large store.
  func rawNames(onlyHidden: Bool = false) throws(StoreError) -> [[UInt8]] {
    guard let directory = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .system(path: path, code: errno)
    }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      if onlyHidden, entry.pointee.d_name.0 != 0x2E { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A path for the system, ended by zero.
  private func path(ofRaw name: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
  }

  /// What a name is that of, links not followed: `S_IFREG`, `S_IFDIR`; 0 where there is
  /// nothing.
  func kind(ofRaw name: [UInt8]) -> mode_t {
    var status = stat()
    return lstat(path(ofRaw: name), &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// The names of the files that are no folders, links or devices, sorted.
  func regularNames() throws(StoreError) -> [String] {
    try names().filter(isRegular)
  }

  /// Makes the folder, and those above it, where they are missing.
  func make() throws(StoreError) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      folder += folder.isEmpty || folder == "/" ? "\(part)" : "/\(part)"
      if mkdir(folder, 0o700) == 0 {
        // The umask may have taken the user's own rights.
        chmod(folder, 0o700)
      } else if errno != EEXIST {
        throw .system(path: folder, code: errno)
      }
    }
  }

  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(of: name), &status) == 0
  }

  /// How many bytes a file has; `nil` where there is none.
  func size(of name: String) -> Int? {
    var status = stat()
    return lstat(path(of: name), &status) == 0 ? Int(status.st_size) : nil
  }

  /// Whether a name is that of a file, and of no folder, link or device.
  func isRegular(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(of: name), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

// Writing.
extension StoreFolder {
  /// Writes a new file and waits until it is on the disk; removes it where that fails.
  func write(_ bytes: [UInt8], toNew name: String) throws(StoreError) {
    try write(bytes, toRaw: Array(name.utf8))
  }

  /// The same of a file whose name need not be text.
  func write(_ bytes: [UInt8], toRaw name: [UInt8]) throws(StoreError) {
    let (raw, path) = (path(ofRaw: name), path(of: String(decoding: name, as: UTF8.self)))
    unlink(raw)
    let file = open(raw, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    fchmod(file, 0o600)
    let failure = Self.write(bytes, to: file) ?? synchronize(file)
    // A network file system may report a full disk only here.
    let closing = close(file) == 0 ? nil : errno
    guard let code = failure ?? closing else { return }
    unlink(raw)
    throw .system(path: path, code: code)
  }

  /// Waits until a file's content is on the disk; returns the `errno` of what went wrong.
  private func synchronize(_ file: Int32) -> Int32? {
    durability == .none || fsync(file) == 0 ? nil : errno
  }

  /// Writes all bytes; returns the `errno` of what went wrong.
  static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(file, base + done, buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return errno }
        done += count
      }
      return nil
    }
  }

  /// Adds to the end of a file, and waits until it is on the disk; what a failure leaves is
  /// torn.
  ///
  /// - Parameter isNew: Whether there may be no such file yet.
  func append(_ bytes: [UInt8], to name: String, isNew: Bool) throws(StoreError) {
    let path = path(of: name)
    let creating = isNew ? O_CREAT : 0
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | creating, 0o600)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    let failure = Self.write(bytes, to: file) ?? synchronize(file)
    let closing = close(file) == 0 ? nil : errno
    if let code = failure ?? closing { throw .system(path: path, code: code) }
    if isNew { try synchronize() }
  }

  /// Gives a file another name in this folder, replacing what had it.
  func rename(_ old: String, to new: String) throws(StoreError) {
    guard Glibc.rename(path(of: old), path(of: new)) == 0 else {
      throw .system(path: path(of: new), code: errno)
    }
  }

  /// Removes a file, if it is there.
  ///
  /// - Returns: Whether it is gone.
  @discardableResult
  func remove(_ name: String) -> Bool {
    unlink(path(of: name)) == 0 || errno == ENOENT
  }

  /// Removes the folder with everything in it; no link is followed.
  func removeTree() {
    for name in (try? rawNames()) ?? [] {
      if kind(ofRaw: name) == S_IFDIR {
        StoreFolder(path: "\(path)/\(String(decoding: name, as: UTF8.self))").removeTree()
      } else {
        unlink(path(ofRaw: name))
      }
    }
    rmdir(path)
  }

  /// Waits until the folder's names are on the disk.
  func synchronize() throws(StoreError) {
    guard durability == .full else { return }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .system(path: path, code: errno) }
    defer { close(folder) }
    // Some network file systems cannot; they keep names in order by themselves.
    guard fsync(folder) == 0 || errno == EINVAL else { throw .system(path: path, code: errno) }
  }

  /// Waits until new files below this folder, and everything else on its file system, are on
  /// the disk: for thousands of files, one wait in place of one for each.
  ///
  /// - Parameter names: The files. Before Linux 5.8 syncfs(2) says nothing of what could not be
  ///   written, and each is waited for, and each folder that it lies in.
  func synchronizeAll(_ names: some Sequence<String>) throws(StoreError) {
    guard durability == .full else { return }
    guard KernelRelease.current >= KernelRelease(5, 8) else {
      var folders: Set<String> = []
      for name in names {
        try synchronizeFile(name)
        folders.insert(PathParts(name).parent)
      }
      for folder in folders.sorted() { try StoreFolder(path: self.path(of: folder)).synchronize() }
      return
    }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .system(path: path, code: errno) }
    defer { close(folder) }
    guard syncfs(folder) == 0 else { throw .system(path: path, code: errno) }
  }

  private func synchronizeFile(_ name: String) throws(StoreError) {
    let path = path(of: name)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .system(path: path, code: errno) }
  }

  /// The temporary files of ``replace(_:with:)`` whose program has ended.
  private var abandoned: [String] {
    ((try? hiddenNames()) ?? []).filter { name in
      guard name.hasSuffix(".tmp"),
        let process = name.dropLast(4).split(separator: ".").last.flatMap({ pid_t($0) })
      else { return false }
      return process > 0 && kill(process, 0) != 0 && errno == ESRCH
    }
  }

  var hasAbandoned: Bool { !abandoned.isEmpty }

  func removeAbandoned() {
    for name in abandoned { remove(name) }
  }

  /// Replaces a file so that a reader, or a crash, finds the old content or the new.
  ///
  /// - Parameter prepare: Done with the old file when the new one is on the disk.
  func replace(
    _ name: String, with bytes: [UInt8],
    preparing prepare: () throws(StoreError) -> Void = {}
  ) throws(StoreError) {
    let temporary = ".\(name).\(getpid()).tmp"
    try write(bytes, toNew: temporary)
    do {
      try prepare()
      try rename(temporary, to: name)
    } catch {
      remove(temporary)
      throw error
    }
    try synchronize()
  }
}
