import Foundation
import Synchronization

/// A terminal with a shell in it that runs the built program, as a person would.
///
/// A tmux server of its own holds it; both end with the value. The shell reads lines
/// in the tty's usual modes and tells how each command ended.
final class TmuxTerminal: Sendable {
  let workplace: Workplace
  private let tmux: String
  private let socket: String

  /// The mark of the line that the shell was given last, by which its end is told.
  let command = Mutex("start")

  private static let shell = """
    set -m
    command=start
    ended=0
    while printf '\\r\\nended %s %s\\r\\n' "$command" "$ended"; read -r line; do
      eval "$line"
      ended=$?
    done
    """

  /// Kills what runs in the shell, so that it writes nothing on its way out, then the server.
  private static let end = """
    shell=$("$0" -S "$1" display-message -p '#{pane_pid}') &&
    read -r running < /proc/$shell/task/$shell/children
    [ -z "$running" ] || kill -9 $running
    exec "$0" -S "$1" kill-server
    """

  /// - Parameter name: Of its own for a second terminal in one workplace.
  init(
    _ workplace: Workplace, name: String = "tmux", columns: Int = 80, rows: Int = 24
  ) async throws {
    self.workplace = workplace
    tmux = try BuiltProgram.tool("tmux")
    socket = workplace.path(name)
    let script = try workplace.write(Self.shell, to: "shell.sh")
    try await ask(
      "start-server", ";", "set-option", "-g", "default-terminal", "tmux-256color", ";",
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec sh \(script)")
    try await waitFor("ended start 0")
  }

  deinit {
    ChildProcess.runBlocking("/bin/sh", ["-c", Self.end, tmux, socket])
  }

  /// Has tmux do something, and returns what it printed.
  @discardableResult
  func ask(_ words: String...) async throws -> String { try await ask(words) }

  @discardableResult
  func ask(_ words: [String]) async throws -> String {
    let answer = try await ChildProcess.run(
      tmux, ["-S", socket, "-f", "/dev/null", "-u"] + words, environment: workplace.environment,
      scratch: workplace.folder, limit: .seconds(20))
    guard answer.status == 0 else {
      throw ChildProcessFault(description: "tmux \(words): \(answer.complaint)")
    }
    return answer.text
  }

  /// What tmux knows about the terminal, by the name of its format.
  func state(_ name: String) async throws -> String {
    let answer = try await ask("display-message", "-p", "#{\(name)}")
    return answer.split(separator: "\n").first.map(String.init) ?? ""
  }
}

// What is typed.
extension TmuxTerminal {
  /// Presses keys, by tmux's names for them: `Enter`, `Escape`, `C-g`, `Down`.
  func press(_ keys: String...) async throws {
    for key in keys { try await ask("send-keys", key) }
  }

  /// Presses keys faster than a person would; words that are no names of keys are typed.
  func press(atOnce keys: [String]) async throws { try await ask(["send-keys"] + keys) }

  /// Types characters as they are.
  func type(_ text: String) async throws {
    try await ask("send-keys", "-l", "--", text)
  }

  /// Sends bytes as a terminal does whose keys or mouse tmux knows nothing of.
  func type(bytes: [UInt8]) async throws {
    try await ask(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes as a terminal emulator does, in brackets where the program asked for them.
  func paste(_ text: String) async throws {
    let file = try workplace.write(text, to: "paste.txt")
    try await ask("load-buffer", file, ";", "paste-buffer", "-p", "-d")
  }

  func resize(columns: Int, rows: Int) async throws {
    try await ask("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }
}

// What is seen.
extension TmuxTerminal {
  /// The characters of the screen.
  func screen() async throws -> String { try await ask("capture-pane", "-p") }

  /// The characters of the screen with the sequences for their attributes.
  func styledScreen() async throws -> String { try await ask("capture-pane", "-p", "-e") }

  /// The first row that holds a text.
  func row(with text: String) async throws -> String {
    var row: String?
    // A frame may be caught between the cells that it clears and those that it fills.
    _ = try await becomes {
      row = try await screen().split(separator: "\n").map(String.init)
        .first { $0.contains(text) }
      return row != nil
    }
    guard let row else {
      throw NotOnScreen(what: "a row with “\(text)”", screen: try await screen())
    }
    return row
  }

  /// The sequence for attributes that stands last before a text.
  func style(before text: String) async throws -> String {
    let screen = try await styledScreen()
    guard let place = screen.firstRange(of: text)?.lowerBound,
      let start = screen[..<place].lastIndex(of: "\u{1B}"),
      let end = screen[start...].firstIndex(of: "m")
    else { throw NotOnScreen(what: "“\(text)” in a style", screen: screen) }
    return String(screen[start...end])
  }

  func shows(_ text: String) async throws -> Bool { try await screen().contains(text) }

  /// Waits until all of the texts stand on the screen.
  func waitFor(_ texts: String..., limit: Duration = .seconds(15)) async throws {
    let found = try await becomes(within: limit) {
      let screen = try await screen()
      return texts.allSatisfy(screen.contains)
    }
    if !found {
      throw NotOnScreen(what: "\(texts)", screen: try await screen())
    }
  }

  /// Waits until a text has gone from the screen.
  func waitUntilGone(_ text: String) async throws {
    if try await !becomes(within: .seconds(15), { try await !shows(text) }) {
      throw NotOnScreen(what: "a screen without “\(text)”", screen: try await screen())
    }
  }
}

/// Something did not come to stand on the screen.
struct NotOnScreen: Error, CustomStringConvertible {
  let what: String
  let screen: String

  var description: String { "waited for \(what); there was:\n\(screen)" }
}
