import Glibc

/// A synchronisation beside the screen: the program itself, run with the command that
/// shares the store.
///
/// What it changes is noticed as any change from outside.
final class BackgroundSync {
  private let command: [String]
  private var process: pid_t = 0
  private var output: Int32 = -1
  private var words: [UInt8] = []

  /// - Parameter command: The executable and its words; empty where there is none.
  init(command: [String]) {
    self.command = command
  }

  deinit { if output >= 0 { close(output) } }

  var isRunning: Bool { output >= 0 }

  /// Readable when it has something to say, or has ended.
  var descriptor: Int32 { output }

  /// Begins, unless one is running.
  ///
  /// - Returns: Whether it runs now.
  func start() -> Bool {
    if isRunning { return true }
    var ends: [Int32] = [-1, -1]
    guard let program = command.first, pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let isStarted = spawn(program, writing: ends[1])
    close(ends[1])
    guard isStarted else {
      close(ends[0])
      return false
    }
    (output, words) = (ends[0], [])
    return true
  }

  private func spawn(_ program: String, writing end: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, end, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // In a group of its own: what the terminal sends to this program is not for it.
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    return posix_spawn(&process, program, &actions, &attributes, &arguments, environ) == 0
  }

  /// How it ended, and what it said last; `nil` while it runs.
  func result() -> (isDone: Bool, words: String)? {
    guard isRunning else { return nil }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(output, &buffer, buffer.count)
      if count > 0 {
        words += buffer[..<count]
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0 {
        return nil
      } else {
        break
      }
    }
    close(output)
    output = -1
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let lines = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline)
    return (status == 0, lines.last.map(String.init) ?? "")
  }
}
