import CaseFiles
import Glibc
import Wording

/// A command of the user's that tells of one thing: `notify-send`, `mail`, anything.
///
/// It runs by way of the shell. What it tells comes on its standard input and in
/// variables of its environment, never in the command line, which words of a notice could
/// otherwise break.
struct NotifierCommand {
  let command: String

  /// Why a command did not tell.
  enum Fault: Hashable {
    /// The system could not start it; `code` is the `errno`.
    case notStarted(code: Int32)
    case ended(status: Int32)
    case killed(signal: Int32)
  }

  /// - Parameters:
  ///   - text: For standard input.
  ///   - variables: Added to the environment.
  /// - Returns: What went wrong; `nil` where the command ended with 0.
  func run(
    _ text: String, _ variables: [String: String], in environment: [String: String]
  ) -> Fault? {
    var ends: [Int32] = [-1, -1]
    // A socket, because writing to a pipe that nobody reads any more would end us.
    guard
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { return .notStarted(code: errno) }
    defer { close(ends[0]) }
    let child: pid_t
    do {
      defer { close(ends[1]) }
      child = try ChildProgram.spawn(
        ["/bin/sh", "-c", command, "fukkatsu"],
        environment: environment.merging(variables) { $1 }.map { "\($0)=\($1)" },
        files: [ends[1]])
    } catch {
      return .notStarted(code: error.code)
    }
    Self.send(text, to: ends[0])
    shutdown(ends[0], Int32(SHUT_WR))
    return Self.wait(for: child)
  }

  private static func send(_ text: String, to socket: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      done += count
    }
  }

  private static func wait(for process: pid_t) -> Fault? {
    guard let status = ChildProgram.end(of: process) else { return .notStarted(code: errno) }
    if status & 0x7f != 0 { return .killed(signal: status & 0x7f) }
    let code = (status >> 8) & 0xff
    return code == 0 ? nil : .ended(status: code)
  }
}

extension NotifierCommand.Fault {
  func sentence(in language: Language) -> String {
    switch self {
    case .notStarted(let code): language.say(errno: code)
    case .ended(let status): language.say(FeedPhrase.endedWith, String(status))
    case .killed(let signal): language.say(FeedPhrase.killedBy, String(signal))
    }
  }
}
