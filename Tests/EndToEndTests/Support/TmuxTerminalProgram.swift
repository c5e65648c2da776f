import Foundation
import Synchronization

// The program in the terminal.
extension TmuxTerminal {
  /// Opens the workbench on the workplace's store, and waits until it stands there.
  ///
  /// - Parameters:
  ///   - options: Words after the command's name.
  ///   - now: Where the program's clock stands; `nil` for the real time.
  ///   - prefix: Words before the command's name: assignments of variables.
  func open(
    _ options: String = "", at now: String? = Workplace.now, prefix: String = ""
  ) async throws {
    let clock = now.map { "--now \($0)" } ?? ""
    try await enter("\(prefix) fukkatsu --store \(workplace.store) \(clock) \(options)")
    try await waitFor("[3]")
  }

  /// Gives the shell a line, on an empty screen.
  func enter(_ line: String) async throws {
    let mark = UUID().uuidString.prefix(6)
    command.withLock { $0 = String(mark) }
    try await type("printf '\\033[2J\\033[H'; command=\(mark); \(line)")
    try await press("Enter")
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: Its status, as the shell tells it.
  func status() async throws -> Int {
    let mark = command.withLock { $0 }
    var found: Int?
    let ended = try await becomes {
      let line = try await screen().split(separator: "\n").last { $0.contains("ended \(mark) ") }
      found = line.flatMap { $0.split(separator: " ").last.flatMap { Int($0) } }
      return found != nil
    }
    guard ended, let found else {
      throw NotOnScreen(what: "the end of the program", screen: try await screen())
    }
    return found
  }

  /// Saves the draft that is open, and waits until it says so.
  func saveDraft() async throws {
    // The row of counts may still speak of an earlier saving: keys are taken in their order.
    try await press("C-s", "F1")
    try await waitFor("q 閉じる")
    try await press("Escape")
    try await waitFor("保存済", "Ctrl-S")
  }

  /// Leaves the program with `q`, which has to work from any list.
  func quit() async throws {
    try await press("q")
    let code = try await status()
    guard code == 0 else {
      throw ChildProcessFault(description: "q ended the program with \(code)")
    }
  }

  /// The process of the program that the shell has started.
  func process() async throws -> pid_t {
    let shell = try await state("pane_pid")
    var found: pid_t?
    _ = try await becomes {
      let list = try ChildProcess.bytes(of: "/proc/\(shell)/task/\(shell)/children")
      let children = String(decoding: list, as: UTF8.self).split(separator: " ")
      found = children.compactMap { pid_t($0) }.last { child in
        let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(child)/exe")
        return path == BuiltProgram.path
      }
      return found != nil
    }
    guard let found else { throw ChildProcessFault(description: "the program is not running") }
    return found
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) async throws {
    kill(try await process(), number)
  }
}

// How the terminal is.
extension TmuxTerminal {
  /// What a shell expects of the terminal it gets back, and does not find.
  func faultsInHandedBackTerminal() async throws -> [String] {
    var faults: [String] = []
    if try await state("alternate_on") != "0" { faults.append("the alternate screen is on") }
    if try await state("cursor_flag") != "1" { faults.append("the cursor is hidden") }
    let modes = try await ChildProcess.run(
      try BuiltProgram.tool("stty"), ["-a", "-F", try await state("pane_tty")],
      environment: workplace.environment, scratch: workplace.folder)
    let words = modes.text.split { " ;\n".contains($0) }.map(String.init)
    for mode in ["icanon", "echo", "isig", "opost", "icrnl", "ixon"] where !words.contains(mode) {
      faults.append("the tty is without \(mode)")
    }
    return faults
  }

  /// Keeps every byte that is written to the terminal from now on in a file.
  func record() async throws -> String {
    let file = workplace.path("bytes")
    try await ask("pipe-pane", "-O", "exec cat >> \(file)")
    _ = try await becomes { access(file, F_OK) == 0 }
    return file
  }
}
