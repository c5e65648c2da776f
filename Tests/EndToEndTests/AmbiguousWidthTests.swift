import Testing

extension EndToEnd {
  /// Characters that some terminals draw in one column and some in two.
  @Suite struct AmbiguousWidthTests {
    private static let ambiguous = "①②※→…±α“”℃"

    /// The second line is as long as a row where each is two columns wide.
    private static let lines = ["※①を②→棚…へ±α“五℃”", "α→α→α→α→α→α→α→α→α→終わり"]

    @Test(arguments: [true, false])
    func `the caret is where the next character goes, however the terminal draws them`(
      isWide: Bool
    ) async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.done(
        "draft", id, "--from", "-", input: Array(Self.lines.joined(separator: "\n").utf8))
      let terminal = try EmulatedTerminal(
        ["--store", workplace.store, "--now", Workplace.now, "--lang", "ja", id], in: workplace,
        columns: 40, rows: 16, alsoWide: isWide ? Self.ambiguous : "")
      try await terminal.becomes { $0.text.contains("海風工房") }
      terminal.type("e")
      try await terminal.becomes { $0.text(ofRow: 2) == " " + Self.lines[0] }
      // Home, then to the right, a character at a time.
      terminal.type("\u{1B}[1;5H")
      var column = 1
      for character in Self.lines[0].unicodeScalars {
        try await terminal.becomes { ($0.row, $0.column) == (2, column) }
        terminal.type("\u{1B}[C")
        column += terminal.screen.width(of: character)
      }
      try await terminal.becomes { ($0.row, $0.column) == (2, column) }
      // What is typed comes where the caret stood, and all else stays in its place.
      terminal.type("①x")
      try await terminal.becomes {
        $0.text(ofRow: 2) == " \(Self.lines[0])①x"
          && $0.column == column + $0.width(of: "①") + 1
      }
      let expected = isWide ? ["α→α→α→α→α→α→α→α→α→終", "わり"] : [Self.lines[1], ""]
      try await terminal.becomes { screen in
        [3, 4].map { String(screen.text(ofRow: $0).dropFirst()) } == expected
      }
      #expect(terminal.screen.overflows == 0)
    }
  }
}
