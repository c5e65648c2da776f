import Casework
import Glibc
import Wording

/// The program that shows a document in a window of its own.
///
/// It is given the path as one word and nothing else: no name of a file ever becomes part
/// of a command. Kinds of files that a desktop may run are not opened at all.
package struct DocumentProgram: Sendable {
  private let command: String

  /// - Parameter command: A command line, as the settings have it: `xdg-open`.
  package init(command: String) {
    self.command = command
  }

  /// Why a document was not opened.
  package enum Fault: Error, Hashable, Sendable {
    case noFile
    case notShown(path: String)
    case noProgram(String)
  }

  /// Starts the program and does not wait for it.
  ///
  /// - Returns: `nil` where it was started.
  package func open(_ evidence: Evidence, of store: Store) -> Fault? {
    guard let path = store.path(of: evidence) else { return .noFile }
    guard EvidenceFile.isShown(path) else { return .notShown(path: path) }
    let full = path.hasPrefix("/") ? path : "\(currentFolder)/\(path)"
    return run(full) == 0 ? nil : .noProgram(command)
  }

  private var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Leaves the program alone in the background, in a session of its own, so that it
  /// neither writes over the screen nor ends with the terminal.
  private static let script = """
    set -- "$1" $FUKKATSU_OPEN
    file=$1
    shift
    command -v "$1" >/dev/null 2>&1 || exit 127
    "$@" "$file" </dev/null >/dev/null 2>&1 &
    """

  /// - Returns: The exit status of the shell that starts it; `nil` where there is none.
  private func run(_ path: String) -> Int32? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Self.ownSession)
    var words = Self.copies(of: ["/bin/sh", "-fc", Self.script, "fukkatsu", path])
    var environment = Self.copies(of: Self.environment(with: "FUKKATSU_OPEN=\(command)"))
    defer { (words + environment).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &words, &environment) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  /// POSIX_SPAWN_SETSID of glibc.
  private static let ownSession: Int16 = 0x80

  /// As C takes words: each ended by zero, the row by nothing.
  private static func copies(of words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { strdup($0) } + [nil]
  }

  private static func environment(with variable: String) -> [String] {
    var all = [variable]
    var place = environ
    while let entry = place.pointee {
      all.append(String(cString: entry))
      place += 1
    }
    return all
  }
}

extension DocumentProgram.Fault {
  package func sentence(
    for evidence: Evidence, of id: CaseID, in language: Language
  ) -> String {
    switch self {
    case .noFile: language.say(EvidencePhrase.noFileOfIt, id.rawValue, evidence.id)
    case .notShown(let path):
      language.say(EvidencePhrase.notOpened, evidence.name ?? evidence.id, path)
    case .noProgram(let command): language.say(EvidencePhrase.noProgram, command)
    }
  }
}
