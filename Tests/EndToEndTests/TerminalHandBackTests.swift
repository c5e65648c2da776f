import Foundation
import Testing

extension EndToEnd {
  /// However the program goes, the shell gets its terminal as it was.
  @Suite struct TerminalHandBackTests {
    @Test func `q gives the terminal back`() async throws {
      let terminal = try await opened()
      try await terminal.quit()
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
    }

    @Test(arguments: [(SIGTERM, 0...143), (SIGHUP, 0...129), (SIGSEGV, 139...139)])
    func `a signal gives the terminal back`(_ signal: Int32, statuses: ClosedRange<Int>)
      async throws
    {
      let terminal = try await opened()
      try await terminal.signal(signal)
      #expect(statuses.contains(try await terminal.status()))
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
      // The shell can be typed into: the program can be opened again at once.
      try await terminal.open()
      try await terminal.quit()
    }

    @Test func `Ctrl-Z hands the terminal to the shell and fg takes it again`() async throws {
      let terminal = try await opened()
      try await terminal.press("C-z")
      #expect(try await terminal.status() > 128)
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
      #expect(try await !terminal.shows("[3]"))
      try await terminal.resize(columns: 100, rows: 30)
      try await terminal.enter("fg")
      try await terminal.waitFor("[3]", "海風工房")
      #expect(try await terminal.state("alternate_on") == "1")
      try await terminal.press("2")
      try await terminal.waitUntilGone("海風工房")
      try await terminal.press("3")
      try await terminal.waitFor("海風工房")
      try await terminal.quit()
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
    }

    @Test func `Ctrl-Z in a draft undoes and does not suspend`() async throws {
      let terminal = try await opened()
      try await terminal.press("e")
      try await terminal.waitFor("〔要確認")
      try await terminal.type("消える文")
      try await terminal.waitFor("消える文")
      try await terminal.press("C-z")
      try await terminal.waitUntilGone("消える文")
      #expect(try await terminal.state("alternate_on") == "1")
    }

    @Test func `Ctrl-C ends nothing`() async throws {
      let terminal = try await opened()
      try await terminal.press("C-c", "C-c", "2", "3")
      try await terminal.waitFor("海風工房")
      try await terminal.press("/")
      try await terminal.type("無い")
      try await terminal.press("C-c")
      try await terminal.waitFor("海風工房")
      try await terminal.quit()
    }

    @Test func `text fields keep the cursor where the next character goes`() async throws {
      let terminal = try await opened()
      try await terminal.press("e")
      try await terminal.waitFor("〔要確認")
      try await terminal.press("C-Home")
      try await terminal.type("漢字abｶ")
      try await terminal.waitFor("漢字abｶ")
      let row = try await terminal.row(with: "漢字abｶ")
      let margin = row.prefix { $0 == " " }.count
      let stands = try await becomes { try await terminal.state("cursor_x") == "\(margin + 7)" }
      let column = try await terminal.state("cursor_x")
      #expect(stands, "the cursor is at \(column) in:\n\(row)")
      #expect(try await terminal.state("cursor_flag") == "1")
    }

    private func opened() async throws -> TmuxTerminal {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("海風工房")
      return terminal
    }
  }
}
