import Testing

extension EndToEnd {
  /// The screens that look over all cases, in a real terminal.
  @Suite struct MorningTests {
    /// The day on which the answer to the notice is due.
    private static let lastDay = "2026-05-18T09:00+09:00"

    @Test(arguments: [(80, 24), (120, 40), (44, 12)])
    func `a morning goes from line to line, to the lanes, the calendar and the reasons`(
      columns: Int, rows: Int
    ) async throws {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail/first.eml")
      try await workplace.done("import", mail, "--new", at: Workplace.now)
      let terminal = try await TmuxTerminal(workplace, columns: columns, rows: rows)
      try await terminal.open("--lang ja", at: Self.lastDay)
      try await terminal.press("1")
      try await terminal.waitFor("24時間以内", "[ ]", "海風")
      try await terminal.press("a")
      try await terminal.waitFor("[x]")
      try await terminal.press("4")
      try await terminal.waitFor("[4]", "72時間以内 1", "14:59")
      try await terminal.press("5")
      try await terminal.waitFor("[5]", ">18")
      try await terminal.press("3", "y")
      try await terminal.waitFor("期限の計算", "根拠")
      if rows >= 24 { try await terminal.waitFor("17日以内", "05/18(月) 23:59") }
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]")
      try await terminal.quit()
      // Seen is seen, also by the program started again.
      try await terminal.open("--lang ja", at: Self.lastDay)
      try await terminal.press("1")
      try await terminal.waitFor("[x]")
    }

    @Test func `today says the same in lines for a voice`() async throws {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail/first.eml")
      try await workplace.done("import", mail, "--new", at: Workplace.now)
      let text = try await workplace.done("today", "--plain", "--lang", "ja", at: Self.lastDay)
      let lines = text.split(separator: "\n")
      #expect(lines.first == "05/18(月) 09:00 JST")
      #expect(lines.contains("24時間以内 1"))
      let line = try #require(lines.first { $0.hasPrefix("1 ") })
      for words in ["海風", "あと14時間59分", "手番 自分", "17日以内"] {
        #expect(line.contains(words), "\(words)")
      }
      #expect(lines.last == "終わり")
      #expect(!text.contains("--") && !text.contains("[") && !text.contains("#"))
    }
  }
}
