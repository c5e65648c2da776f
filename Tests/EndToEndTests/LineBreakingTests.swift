import TestSupport
import Testing

extension EndToEnd {
  /// Rows as a typesetter would break them, read off a real terminal.
  @Suite struct LineBreakingTests {
    @Test func `no row of 3,000 characters begins or ends as it may not, at any of twenty widths`()
      async throws
    {
      #expect(SamplePlan.text.count { !$0.isWhitespace } >= 3_000)
      let desk = try await DraftDesk(SamplePlan.text, columns: 80, rows: 240)
      let lines = SamplePlan.text.split(separator: "\n").map(String.init)
      for columns in stride(from: 40, through: 78, by: 2) {
        // A column is left free on both sides.
        try await desk.terminal.resize(columns: columns + 2, rows: 240)
        var cuts: [[String]] = []
        let isWhole = try await becomes {
          var rows = try await desk.textRows(columns: columns + 2)[...]
          cuts = lines.map { rows.takeRows(of: $0) }
          return cuts.map { $0.joined() } == lines
        }
        // Nothing is lost between the rows.
        #expect(isWhole, "\(columns): \(cuts)")
        for cut in cuts { #expect(RowBreaks.faults(in: cut, columns: columns) == [], "\(columns)") }
      }
    }

    /// Whether commas and full stops hang, a width of the screen at which twenty characters
    /// fit into a row, and the first two rows of the text.
    private static let hanging: [(hangs: Bool, columns: Int, rows: [String])] = [
      (false, 42, ["一二三四五六七", "八、九十。"]), (true, 44, ["一二三四五六七八、", "九十。"]),
    ]

    @Test func `with the setting a comma hangs in the margin instead of taking a word along`()
      async throws
    {
      for (hangs, columns, rows) in Self.hanging {
        let desk = try await DraftDesk(
          "一二三四五六七八、九十。", config: #"{"draft": {"hanging_punctuation": \#(hangs)}}"#)
        try await desk.terminal.resize(columns: columns, rows: 24)
        let text = String(repeating: "あ", count: 12)
        try await desk.terminal.press("C-Home")
        try await desk.terminal.type(text)
        var found: [String] = []
        _ = try await becomes(within: .seconds(5)) {
          found = try await desk.textRows(columns: columns)
          return found == [text + rows[0], rows[1]]
        }
        #expect(found == [text + rows[0], rows[1]], "\(hangs)")
      }
    }
  }
}

extension DraftDesk {
  /// The rows of the text, once the screen has been drawn for a width.
  fileprivate func textRows(columns: Int) async throws -> [String] {
    let rule = String(repeating: "-", count: columns)
    var rows: [String] = []
    var last: [String]?
    let isDrawn = try await becomes {
      let screen = try await terminal.screen()
      rows = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      defer { last = rows }
      return rows == last && rows.count { $0 == rule } >= 2
    }
    guard isDrawn else { throw NotOnScreen(what: "rows of \(columns)", screen: "\(rows)") }
    let body = rows.drop { $0 != rule }.dropFirst().prefix { $0 != rule }
    return body.map { String($0.dropFirst()) }.filter { !$0.isEmpty }
  }
}

extension ArraySlice<String> {
  /// Takes the rows that a line of the text was cut into, with the blanks at their ends, which
  /// a terminal does not show; all of the line where it stands there.
  fileprivate mutating func takeRows(of line: String) -> [String] {
    var rest = Substring(line)
    var taken: [String] = []
    while !rest.isEmpty, let row = first, rest.hasPrefix(row) {
      removeFirst()
      rest = rest.dropFirst(row.count)
      let blanks = rest.prefix { $0 == " " || $0 == "　" }
      rest = rest.dropFirst(blanks.count)
      taken.append(row + blanks)
    }
    return taken
  }
}
