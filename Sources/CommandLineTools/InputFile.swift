import Glibc
import Wording

/// A file or folder that a person names on the command line.
struct InputFile: Sendable {
  let path: String

  /// What is read at the most, a little over the largest message.
  static let limit = 64 << 20

  /// Why a file could not be read; the words are made elsewhere.
  enum Fault: Error {
    case system(Int32)
    case tooLarge
    case notAFile
  }

  var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  var isFolder: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  func bytes() throws(Fault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .system(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= Self.limit else { throw .tooLarge }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let rest = bytes.count - done
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { read(file, $0 + done, rest) } ?? 0
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { break }
      done += count
    }
    return Array(bytes.prefix(done))
  }

  /// The files in a folder and all below it, sorted, without hidden ones.
  func filesBelow() throws(Fault) -> [InputFile] {
    guard let folder = opendir(path) else { throw .system(errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var files: [InputFile] = []
    for name in names.sorted() {
      let inner = InputFile(path: path.hasSuffix("/") ? path + name : "\(path)/\(name)")
      if inner.isFolder { files += try inner.filesBelow() } else { files.append(inner) }
    }
    return files
  }
}

extension InputFile.Fault {
  func sentence(_ path: String, in language: Language) -> String {
    switch self {
    case .system(let code):
      let reason = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
      return language.say(ToolErrorPhrase.cannotRead, path, reason)
    case .tooLarge:
      return language.say(
        ToolErrorPhrase.messageTooLarge, path, String(InputFile.limit >> 20))
    case .notAFile: return language.say(ToolErrorPhrase.notAFile, path)
    }
  }
}
