import Glibc

/// A folder for as long as the value lives, then removed with all in it.
///
/// A program that is killed leaves its folder; the next one that makes a folder of the same
/// name clears it away. Whether somebody still uses one tells a lock on it (flock(2)), which
/// ends with the process.
struct ScratchFolder: ~Copyable {
  let path: String
  private let lock: Int32

  /// - Parameters:
  ///   - parent: An existing folder, the system's temporary one.
  ///   - name: How the folder's name begins.
  /// - Returns: `nil` where it cannot be made; `errno` says why.
  init?(in parent: String, named name: String) {
    Self.clearAway(in: parent, named: name)
    while true {
      var template = Array("\(parent)/\(name)XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { return nil }
      let made = template.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { String(cString: $0) } ?? ""
      }
      guard let file = Self.locked(made) else { return nil }
      var status = stat()
      // Another start may have taken it for a dead one's before it was locked.
      if fstat(file, &status) == 0, status.st_nlink > 0 {
        (path, lock) = (made, file)
        return
      }
      close(file)
    }
  }

  deinit {
    Self.remove(path)
    close(lock)
  }

  /// Removes the folders of programs that are no more.
  private static func clearAway(in parent: String, named name: String) {
    for entry in names(in: parent) where entry.hasPrefix(name) {
      let folder = "\(parent)/\(entry)"
      guard let file = locked(folder) else { continue }
      defer { close(file) }
      var status = stat()
      if fstat(file, &status) == 0, status.st_uid == getuid() { remove(folder) }
    }
  }

  /// Opens and locks a folder; `nil` where it is none, or another process has it.
  private static func locked(_ folder: String) -> Int32? {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
    return file
  }

  /// Removes a folder and all in it.
  ///
  /// Everything in it was made by this program.
  private static func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
