import Foundation

/// A disk on which nothing is sure that was not waited for: with a library, compiled from
/// `Fixtures/power.c`, that notes what a program waits for.
package struct PowerCut {
  private let library: String

  /// Compiled once: a program may be loading it while another test begins.
  private static let library = Result { try SystemLibrary.compiled("power") }
  private let folders: [String]
  private let disk: String

  /// What was on the disk before: everything, by its inode.
  private var before: [UInt64: Data] = [:]

  /// The files of each folder before: their names and inodes.
  private var names: [String: [String: UInt64]] = [:]

  /// - Parameters:
  ///   - folders: What the power cut is tried on, with all folders in them.
  ///   - disk: An empty folder for notes.
  package init(on folders: [String], notes disk: String) throws {
    library = try Self.library.get()
    (self.folders, self.disk) = (folders, disk)
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    for folder in try everyFolder() {
      names[folder] = try Self.files(in: folder)
      for (name, inode) in names[folder] ?? [:] {
        before[inode] = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      }
    }
  }

  package var environment: [String: String] { ["LD_PRELOAD": library, "POWER_DISK": disk] }

  /// Leaves what a disk would have after the power failed: of each folder the names that were
  /// waited for, in each file the bytes that were.
  package func strike() throws {
    for folder in try everyFolder() {
      let inode = try Self.inode(of: folder)
      let kept = try noted(folder, inode) ?? names[folder] ?? [:]
      for name in try Self.files(in: folder).keys {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
      for (name, inode) in kept {
        let noted = try? Data(contentsOf: URL(filePath: "\(disk)/\(inode)"))
        let bytes = noted ?? before[inode] ?? Data()
        try bytes.write(to: URL(filePath: "\(folder)/\(name)"))
        chmod("\(folder)/\(name)", 0o600)
      }
    }
  }

  private func noted(_ folder: String, _ inode: UInt64) throws -> [String: UInt64]? {
    guard let text = try? String(contentsOfFile: "\(disk)/\(inode).names", encoding: .utf8) else {
      return nil
    }
    return text.split(separator: "\n").reduce(into: [:]) { names, line in
      let parts = line.split(separator: "\t").map(String.init)
      if parts.count == 2 { names[parts[0]] = UInt64(parts[1]) }
    }
  }

  private func everyFolder() throws -> [String] {
    var found: [String] = []
    for folder in folders where FileManager.default.fileExists(atPath: folder) {
      found.append(folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
        if isFolder.boolValue { found.append("\(folder)/\(path)") }
      }
    }
    return found
  }

  private static func files(in folder: String) throws -> [String: UInt64] {
    try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { names, name in
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return
      }
      names[name] = UInt64(status.st_ino)
    }
  }

  private static func inode(of path: String) throws -> UInt64 {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw CocoaError(.fileNoSuchFile) }
    return UInt64(status.st_ino)
  }
}
