import Foundation

/// A terminal of the test's own with the program in it: where tmux is not like the terminals
/// that some people have.
final class EmulatedTerminal {
  private(set) var screen: EmulatedScreen
  private let master: Int32
  private var process: pid_t = 0

  /// Bytes of a character that goes on.
  private var rest: [UInt8] = []

  /// Starts the program.
  ///
  /// - Parameter alsoWide: Characters that this terminal draws two columns wide.
  init(
    _ arguments: [String], in workplace: Workplace, columns: Int, rows: Int, alsoWide: String
  ) throws {
    screen = EmulatedScreen(columns: columns, rows: rows, alsoWide: alsoWide)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0, let name = ttyname(slave) else {
      throw ChildProcessFault(description: "no pseudo-terminal can be had")
    }
    self.master = master
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    process = try Self.spawn(arguments, workplace, on: String(cString: name))
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  private static func spawn(
    _ arguments: [String], _ workplace: Workplace, on tty: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, tty, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = try ChildProcess.signalsAsUsual()
    defer { posix_spawnattr_destroy(&attributes) }
    var flags: Int16 = 0
    posix_spawnattr_getflags(&attributes, &flags)
    // Of its own session, as in any terminal (POSIX_SPAWN_SETSID of glibc).
    posix_spawnattr_setflags(&attributes, flags | 0x80)
    var process: pid_t = 0
    let variables = workplace.environment.merging(["TERM": "xterm-256color"]) { $1 }
    let failure = ChildProcess.withCStrings([BuiltProgram.path] + arguments) { words in
      ChildProcess.withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&process, BuiltProgram.path, &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else {
      throw ChildProcessFault(description: String(cString: strerror(failure)))
    }
    return process
  }

  /// Sends keys, as a terminal does.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Draws what has come, and answers what was asked.
  func update() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(master, &buffer, buffer.count), count > 0 {
      rest += buffer[..<count]
      let whole = rest.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
      let isWhole = String(validating: rest, as: UTF8.self) != nil
      let end = isWhole ? rest.count : whole
      screen.take(String(decoding: rest[..<end], as: UTF8.self))
      rest.removeFirst(end)
      for report in screen.takeReports() {
        type("\u{1B}[\(report.row + 1);\(report.column + 1)R")
      }
    }
  }

  /// Waits until the screen is as it is wanted.
  func becomes(_ isSo: (EmulatedScreen) -> Bool) async throws {
    let isThere = try await EndToEndTests.becomes {
      update()
      return isSo(screen)
    }
    if !isThere { throw NotOnScreen(what: "another screen", screen: screen.text) }
  }
}
