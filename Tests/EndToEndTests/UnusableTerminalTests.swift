import Foundation
import Testing

extension EndToEnd {
  /// Terminals on which no workbench can stand.
  @Suite struct UnusableTerminalTests {
    @Test(arguments: ["TERM=dumb", "env -u TERM", "TERM=nonsense", "TERM="])
    func `a terminal that cannot show a screen is one line`(_ prefix: String) async throws {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      let errors = workplace.path("errors")
      let bytes = try await terminal.record()
      try await terminal.enter(
        "\(prefix) fukkatsu --store \(workplace.store) --lang en 2>\(errors)")
      #expect(try await terminal.status() == 1)
      let lines = String(decoding: try ChildProcess.bytes(of: errors), as: UTF8.self)
        .split(separator: "\n")
      #expect(lines.count == 1)
      #expect(lines.first?.hasPrefix("fukkatsu: ") ?? false)
      #expect(lines.first?.contains("TERM") ?? false)
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
      let written = String(decoding: try ChildProcess.bytes(of: bytes), as: UTF8.self)
      #expect(!written.contains("\u{1B}[?1049h"))
    }

    @Test func `without a terminal it is one line`() async throws {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let ended = try await workplace.run()
      #expect(ended.status == 1)
      #expect(ended.output.isEmpty)
      #expect(ended.complaints.count == 1)
      #expect(ended.complaint.hasPrefix("fukkatsu: "))
    }

    @Test(arguments: [">/dev/null", "</dev/null", "| cat"])
    func `a workbench needs both ends of the terminal`(_ redirection: String) async throws {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      let errors = workplace.path("errors")
      try await terminal.enter("fukkatsu --store \(workplace.store) 2>\(errors) \(redirection)")
      _ = try await terminal.status()
      let complaint = String(decoding: try ChildProcess.bytes(of: errors), as: UTF8.self)
      #expect(complaint.split(separator: "\n").count == 1)
      #expect(complaint.hasPrefix("fukkatsu: "))
      #expect(try await terminal.faultsInHandedBackTerminal() == [])
    }

    @Test(arguments: ["LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=xx_YY.nonsense", "env -u LC_ALL"])
    func `Japanese is drawn in every locale`(_ prefix: String) async throws {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja", prefix: prefix)
      try await terminal.waitFor("海風工房", "案件")
      try await terminal.press("e")
      try await terminal.waitFor("〔要確認")
      try await terminal.type("検品を二人で行います")
      try await terminal.waitFor("検品を二人で行います")
    }
  }
}
