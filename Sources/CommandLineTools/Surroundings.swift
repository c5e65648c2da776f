import CivilTime
import Glibc
import Terminal
import Wording

/// What a command gets from the process it runs in, and nothing else.
package struct Surroundings: Sendable {
  /// The environment's variables.
  package let environment: [String: String]

  /// The moment everything is counted from.
  package let now: Moment
  package let language: Language

  /// Whether a person can be asked: standard input and output are a terminal.
  package let isInteractive: Bool

  /// How wide the terminal is that shows what is printed; `nil` where none does.
  let outputColumns: Int?

  /// Reads all of standard input.
  package let standardInput: @Sendable () -> [UInt8]

  /// Writes to standard output or errors; tells the `errno`, 0 where all was written.
  private let writer: @Sendable (_ bytes: [UInt8], _ toErrors: Bool) -> Int32

  /// What became of standard output.
  package let output = OutputState()

  /// Reads one line of standard input, without its end; empty where there is none.
  let readLine: @Sendable () -> String

  package init(
    environment: [String: String], now: Moment, language: Language, isInteractive: Bool,
    outputColumns: Int? = nil, standardInput: @escaping @Sendable () -> [UInt8],
    write: @escaping @Sendable (_ bytes: [UInt8], _ toErrors: Bool) -> Int32,
    readLine: @escaping @Sendable () -> String = { "" }
  ) {
    self.environment = environment
    self.now = now
    self.language = language
    self.isInteractive = isInteractive
    self.outputColumns = outputColumns
    self.standardInput = standardInput
    writer = write
    self.readLine = readLine
  }

  /// Writes to standard output or errors.
  ///
  /// - Returns: Whether all of it was written.
  @discardableResult
  package func write(_ bytes: [UInt8], _ toErrors: Bool) -> Bool {
    let code = writer(bytes, toErrors)
    if code != 0, !toErrors { output.fail(code) }
    return code == 0
  }

  /// Asks a person something, on standard error, and waits for a line.
  func ask(_ question: String) -> String {
    write(Array(DisplayText.singleLine(question).utf8), true)
    return readLine()
  }
}

extension Surroundings {
  /// An absolute folder of the XDG base directory specification, with the program's name.
  ///
  /// Relative paths in the variables are invalid by the specification and ignored.
  package func folder(_ variable: String, _ underHome: String) -> String {
    if let path = environment[variable], path.hasPrefix("/") { return "\(path)/fukkatsu" }
    return "\(environment["HOME"] ?? "")/\(underHome)/fukkatsu"
  }

  /// Drafts that are being typed, and what the editor works on.
  package var stateFolder: String { folder("XDG_STATE_HOME", ".local/state") }

  /// The user's settings.
  package var configFolder: String { folder("XDG_CONFIG_HOME", ".config") }

  /// What can be made again from the store: the index.
  package var cacheFolder: String { folder("XDG_CACHE_HOME", ".cache") }

  /// Where the store is when nobody says otherwise.
  package var defaultStore: String { folder("XDG_DATA_HOME", ".local/share") }

  /// Who is writing, as the environment has it for this program only.
  package var namedUser: String? {
    environment["FUKKATSU_USER"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Who is writing, where no setting says otherwise: the user of the system.
  package var user: String {
    let names = ["USER", "LOGNAME"].lazy.compactMap { environment[$0] }
    return namedUser ?? names.first { !$0.isEmpty } ?? Self.loginName ?? "me"
  }

  /// The name of the process's user; a timer's environment may have none.
  private static var loginName: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }
}
