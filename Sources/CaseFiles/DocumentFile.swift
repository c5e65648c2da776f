import Casework
import Glibc
import Wording

/// A file of the user's that becomes a document of a case.
package struct DocumentFile: Sendable {
  private let path: String

  /// The largest that is taken, 64 MiB: the marketplace's forms take a few.
  private static let limit = 64 << 20

  package init(path: String) {
    self.path = path
  }

  /// Why a file was not taken.
  package enum Fault: Error, Hashable, Sendable {
    case unreadable(path: String, code: Int32)
    case notAFile(path: String)
    case empty(path: String)
    case tooLarge(path: String)
  }

  /// The last part of its path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// All of it; links are followed, because the user has named it.
  package func bytes() throws(Fault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard status.st_size <= Self.limit else { throw .tooLarge(path: path) }
    let (bytes, failure) = OpenFile(descriptor: file).read(Int(status.st_size))
    if let failure { throw .unreadable(path: path, code: failure) }
    guard !bytes.isEmpty else { throw .empty(path: path) }
    return bytes
  }
}

extension DocumentFile.Fault {
  package func sentence(in language: Language) -> String {
    switch self {
    case .unreadable(let path, let code):
      language.say(EvidencePhrase.unreadable, path, language.say(errno: code))
    case .notAFile(let path): language.say(EvidencePhrase.notAFile, path)
    case .empty(let path): language.say(EvidencePhrase.emptyFile, path)
    case .tooLarge(let path): language.say(EvidencePhrase.tooLarge, path)
    }
  }
}
