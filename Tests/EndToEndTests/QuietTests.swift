import Foundation
import Testing

extension EndToEnd {
  /// What is written to the terminal, and what the processor does meanwhile.
  @Suite struct QuietTests {
    @Test func `an idle workbench writes nothing and computes nothing`() async throws {
      let terminal = try await opened("--lang ja")
      let process = try await terminal.process()
      let bytes = try await terminal.record()
      // Until the last drawing is over.
      var before = try ProcessorTime(of: process)
      _ = try await becomes {
        try await Task.sleep(for: .milliseconds(300))
        let now = try ProcessorTime(of: process)
        defer { before = now }
        return now == before
      }
      let size = try ChildProcess.bytes(of: bytes).count
      try await Task.sleep(for: .seconds(3))
      #expect(try ProcessorTime(of: process) == before)
      #expect(try ChildProcess.bytes(of: bytes).count == size)
    }

    @Test func `a key that changes nothing on the screen draws nothing`() async throws {
      let terminal = try await opened("--lang ja")
      try await terminal.press("k")
      let bytes = try await terminal.record()
      try await terminal.press("k", "k", "k")
      try await terminal.press("2")
      try await terminal.waitUntilGone("海風工房")
      let written = try ChildProcess.bytes(of: bytes).count
      #expect(written < 4000, "\(written) bytes for one change of the screen")
    }

    @Test func `colours are sent where they may be`() async throws {
      #expect(try await colours(prefix: "", options: ""))
    }

    @Test(arguments: [
      ("NO_COLOR=1", "", false), ("", "--color never", false),
      ("NO_COLOR=1", "--color always", true),
      ("NO_COLOR=", "", true), ("", "--theme mono", false),
    ])
    func `who wants no colours gets none`(
      _ prefix: String, options: String, expected: Bool
    ) async throws {
      #expect(try await colours(prefix: prefix, options: options) == expected)
    }

    /// Whether any sequence that sets a colour is sent, on a screen with something overdue.
    private func colours(prefix: String, options: String) async throws -> Bool {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      try workplace.write(InventedMail.suspension.message, to: "first.eml")
      try await workplace.done("import", "--new", workplace.path("first.eml"))
      let terminal = try await TmuxTerminal(workplace)
      let bytes = try await terminal.record()
      try await terminal.open("--lang ja \(options)", at: "2026-07-01T09:00+09:00", prefix: prefix)
      try await terminal.waitFor("超過")
      try await terminal.press("Enter", "Enter")
      try await terminal.waitUntilGone("[3]")
      try await terminal.press("q", "q", "2", "3")
      try await terminal.waitFor("超過")
      try await terminal.quit()
      return hasColour(try ChildProcess.bytes(of: bytes))
    }

    private func hasColour(_ bytes: [UInt8]) -> Bool {
      let text = String(decoding: bytes, as: UTF8.self)
      return text.matches(of: /\u{1B}\[([0-9;:]*)m/).contains { match in
        match.output.1.split { ";:".contains($0) }.compactMap { Int($0) }.contains { code in
          (30...38).contains(code) || (40...48).contains(code) || (90...107).contains(code)
        }
      }
    }

    private func opened(_ options: String) async throws -> TmuxTerminal {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open(options)
      try await terminal.waitFor("海風工房")
      return terminal
    }
  }
}

/// The ticks that a process has computed, for itself and in the kernel.
private struct ProcessorTime: Equatable {
  let ticks: Int

  init(of process: pid_t) throws {
    let line = String(decoding: try ChildProcess.bytes(of: "/proc/\(process)/stat"), as: UTF8.self)
    let fields = line[(line.lastIndex(of: ")") ?? line.startIndex)...].split(separator: " ")
    // utime and stime, fields 14 and 15 of proc(5).
    ticks = fields[12...13].compactMap { Int($0) }.reduce(0, +)
  }
}
