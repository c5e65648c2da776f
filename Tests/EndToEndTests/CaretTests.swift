import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Input methods open their window at the terminal's own cursor.
  @Suite struct CaretTests {
    /// In no text: what is typed to see where the next character goes.
    private static let probe: Character = "〓"

    private static let text = """
      「検品」の手順を、ｶﾞｲﾄﾞ第1,234号（B0ABCD2345）に沿って見直しました。そして……か\u{3099}ぎを確認し、記録を残します。
      - ①入荷時の照合→②出荷前の検査※毎回
      連絡先: quality@example.jp、https://example.com/plans/2026?draft=2
      😀を含む行、👩\u{200D}👧と\u{1F1EF}\u{1F1F5}。
      """

    private static let keys = [
      "Left", "Right", "Up", "Down", "Home", "End", "C-Left", "C-Right", "C-Home", "C-End",
      "PageUp", "PageDown", "BSpace", "DC", "Enter",
    ]

    @Test(arguments: [(40, 12), (57, 16), (100, 24)])
    func `after every key the cursor stands where the next character goes`(
      columns: Int, rows: Int
    ) async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done("draft", id, "--from", "-", input: Array(Self.text.utf8))
      let terminal = try await TmuxTerminal(workplace, columns: columns, rows: rows)
      try await terminal.open("--lang ja")
      try await terminal.press("e")
      try await terminal.waitFor("「検品」")
      var random = SeededNumbers(state: UInt64(columns))
      var trail: [String] = []
      for _ in 0..<18 {
        let key = Self.keys.randomElement(using: &random) ?? "Down"
        trail.append(key)
        try await terminal.press(key)
        try await terminal.type(String(Self.probe))
        try await terminal.waitFor(String(Self.probe))
        let after = try await settled(terminal)
        #expect(
          after.isVisible && after.hasBehindCursor(Self.probe), "\(trail)\n\(after.screen)")
        try await terminal.press("BSpace")
        try await terminal.waitUntilGone(String(Self.probe))
      }
    }

    /// The screen as two looks in a row have found it.
    private func settled(_ terminal: TmuxTerminal) async throws -> TerminalLook {
      var last = try await terminal.look()
      _ = try await becomes {
        let next = try await terminal.look()
        defer { last = next }
        return next == last
      }
      return last
    }
  }
}

extension TerminalLook {
  /// Whether a wide character ends where the cursor stands, or ends the row before the one
  /// that the cursor begins.
  fileprivate func hasBehindCursor(_ character: Character) -> Bool {
    if column > 1 { return textBeforeCursor.hasSuffix(String(character)) }
    return row > 0 && rows[row - 1].contains("\(character)")
  }
}
