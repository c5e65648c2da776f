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
    let status = ChildProgram.run(
      ["/bin/sh", "-fc", Self.script, "fukkatsu", full], with: ["FUKKATSU_OPEN=\(command)"],
      inOwnSession: true)
    return status == 0 ? nil : .noProgram(command)
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
