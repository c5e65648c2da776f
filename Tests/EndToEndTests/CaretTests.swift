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
    private func settled(_ terminal: TmuxTerminal) async throws -> Look {
      var last = try await look(terminal)
      _ = try await becomes {
        let next = try await look(terminal)
        defer { last = next }
        return next == last
      }
      return last
    }

    private func look(_ terminal: TmuxTerminal) async throws -> Look {
      let answer = try await terminal.ask(
        "display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}", ";", "capture-pane",
        "-p")
      let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
      let numbers = lines[0].split(separator: " ").compactMap { Int($0) }
      return Look(
        column: numbers[0], row: numbers[1], isVisible: numbers[2] == 1,
        screen: lines.dropFirst().joined(separator: "\n"))
    }
  }
}

/// A screen, and the cursor on it.
private struct Look: Equatable {
  let column: Int
  let row: Int
  let isVisible: Bool
  let screen: String

  private var rows: [String] { screen.components(separatedBy: "\n") }

  /// Whether a wide character ends where the cursor stands, or ends the row before the one
  /// that the cursor begins.
  func hasBehindCursor(_ character: Character) -> Bool {
    if column > 1 { return text(of: rows[row], before: column).hasSuffix(String(character)) }
    return row > 0 && rows[row - 1].contains("\(character)")
  }

  private func text(of row: String, before end: Int) -> String {
    var text = ""
    var columns = 0
    for character in row {
      guard columns < end else { break }
      text.append(character)
      columns += Self.columns(of: character)
    }
    return columns == end ? text : ""
  }

  private static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0x3099, 0x309A: sum
      case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0x1F300...0x1FAFF: sum + 2
      default: sum + 1
      }
    }
  }
}
