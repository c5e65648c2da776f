import Glibc

/// A program that this one starts, with no signal blocked or ignored, as from a shell.
enum ChildProgram {
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
    var words = copies(of: arguments)
    var environment = copies(of: variables + inherited)
    defer { (words + environment).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], nil, &attributes, &words, &environment) == 0 else {
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

  private static var inherited: [String] {
    var entries: [String] = []
    var place = environ
    while let entry = place.pointee {
      entries.append(String(cString: entry))
      place += 1
    }
    return entries
  }
}
