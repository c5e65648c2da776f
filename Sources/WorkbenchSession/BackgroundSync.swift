import CaseFiles
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
    guard !command.isEmpty, pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let child = spawn(writing: ends[1])
    close(ends[1])
    guard let child else {
      close(ends[0])
      return false
    }
    (process, output, words) = (child, ends[0], [])
    return true
  }

  private func spawn(writing end: Int32) -> pid_t? {
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard nothing >= 0 else { return nil }
    defer { close(nothing) }
    // In a session of its own: what the terminal sends is not for it, and nothing that it
    // starts can ask for a password on the screen.
    return try? ChildProgram.spawn(command, files: [nothing, end, end], inOwnSession: true)
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
    let status = ChildProgram.end(of: process)
    let lines = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline)
    return (status == 0, lines.last.map(String.init) ?? "")
  }
}
