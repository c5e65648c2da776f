import Glibc

/// A program that this one starts, with no signal blocked or ignored, as from a shell.
package enum ChildProgram {
  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: Its path first.
  ///   - variables: Added to the environment: `NAME=value`.
  ///   - isApart: Whether it is in a session of its own, which does not end with the
  ///     terminal; else Ctrl-Z in it works as in the shell.
  /// - Returns: The exit status; `nil` where the program could not be started or was killed.
  static func run(
    _ arguments: [String], with variables: [String] = [], inOwnSession isApart: Bool = false
  ) -> Int32? {
    guard
      let child = try? spawn(
        arguments, environment: variables + inherited, inOwnSession: isApart),
      let status = end(of: child)
    else { return nil }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  /// The system could not start it; `code` is the `errno`.
  package struct Fault: Error {
    package let code: Int32
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: Its name or path first.
  ///   - environment: `NAME=value`; as this program's where none is given.
  ///   - files: In place of standard input, output and errors; as this program's where
  ///     there are none.
  package static func spawn(
    _ arguments: [String], environment: [String] = inherited, files: [Int32] = [],
    inOwnSession isApart: Bool = false
  ) throws(Fault) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let signals = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, isApart ? signals | ownSession : signals)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var words = copies(of: arguments)
    var variables = copies(of: environment)
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, arguments[0], &actions, &attributes, &words, &variables)
    guard code == 0 else { throw Fault(code: code) }
    return child
  }

  /// Waits for a program's end; returns its status as waitpid(2) tells it.
  package static func end(of child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status
  }

  /// POSIX_SPAWN_SETSID of glibc.
  private static let ownSession: Int16 = 0x80

  /// As C takes words: each ended by zero, the row by nothing.
  private static func copies(of words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { strdup($0) } + [nil]
  }

  /// The environment of this process.
  package static var inherited: [String] {
    var entries: [String] = []
    var place = environ
    while let entry = place.pointee {
      entries.append(String(cString: entry))
      place += 1
    }
    return entries
  }
}
