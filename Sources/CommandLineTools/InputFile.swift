import Glibc
import MessageFormat
import Wording

/// A file or folder that a person names on the command line.
package struct InputFile: Sendable {
  /// For people; what is no UTF-8 in it is repaired.
  let path: String

  /// The path as the system has it, ended by zero.
  private let name: [CChar]

  /// What is read at the most, a little over the largest message.
  package static let limit = 64 << 20

  /// What is read of a file of many messages, or of whole cases, at the most, 1 GiB.
  private static let limitOfMany = 1 << 30

  /// What is read of a file at the most, by its first bytes.
  package static func limit(of beginning: [UInt8]) -> Int {
    Mailbox.begins(beginning) || ParcelFile.begins(beginning) ? limitOfMany : limit
  }

  init(path: String) {
    self.path = path
    name = path.utf8.map(CChar.init(bitPattern:)) + [0]
  }

  /// Why a file could not be read; the words are made elsewhere.
  enum Fault: Error {
    case system(Int32)
    case tooLarge(limit: Int)
    case notAFile
  }

  var exists: Bool { kind != nil }

  var isFolder: Bool { kind == S_IFDIR }

  /// What the file is, links followed.
  private var kind: mode_t? {
    var status = stat()
    return stat(name, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  func bytes() throws(Fault) -> [UInt8] {
    try read { size, beginning throws(Fault) in
      let limit = Self.limit(of: beginning)
      guard size <= limit else { throw .tooLarge(limit: limit) }
      return size
    }
  }

  /// The first bytes of a file; nothing where it cannot be read.
  func beginning() -> [UInt8] {
    (try? read { size, _ in min(size, 4096) }) ?? []
  }

  /// Reads as many bytes as a decision by the file's size and first bytes says.
  private func read(
    _ count: (_ size: Int, _ beginning: [UInt8]) throws(Fault) -> Int
  ) throws(Fault) -> [UInt8] {
    let file = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .system(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    var bytes = try Self.read(min(4096, Int(status.st_size)), of: file)
    let wanted = try count(Int(status.st_size), bytes)
    bytes += try Self.read(max(0, wanted - bytes.count), of: file)
    return bytes
  }

  private static func read(_ wanted: Int, of file: CInt) throws(Fault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: wanted)
    var done = 0
    while done < wanted {
      let rest = wanted - done
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { Glibc.read(file, $0 + done, rest) } ?? 0
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { break }
      done += count
    }
    bytes.removeLast(wanted - done)
    return bytes
  }
}

extension InputFile {
  /// What is in a folder, sorted by name, without what is hidden.
  func entries() throws(Fault) -> [InputFile] {
    guard let folder = opendir(name) else { throw .system(errno) }
    defer { closedir(folder) }
    var names: [[CChar]] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if name.first != CChar(bitPattern: UInt8(ascii: ".")) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { entry($0) }
  }

  func entry(_ name: String) -> InputFile { entry(name.utf8.map(CChar.init(bitPattern:))) }

  private func entry(_ entry: [CChar]) -> InputFile {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    var name = Array(self.name.dropLast())
    if name.last != slash { name.append(slash) }
    return InputFile(name: name + entry + [0])
  }

  private init(name: [CChar]) {
    self.name = name
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a name stands for a folder elsewhere, which may be this one again.
  var isLink: Bool {
    var status = stat()
    return lstat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

extension InputFile.Fault {
  func sentence(_ path: String, in language: Language) -> String {
    switch self {
    case .system(let code):
      language.say(ToolErrorPhrase.cannotRead, path, language.say(errno: code))
    case .tooLarge(let limit):
      language.say(ToolErrorPhrase.messageTooLarge, path, String(limit >> 20))
    case .notAFile: language.say(ToolErrorPhrase.notAFile, path)
    }
  }
}
