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

    @Test func `days off typed on the calendar stand in the user's file and move nothing`()
      async throws
    {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail/first.eml")
      try await workplace.done("import", mail, "--new", at: Workplace.now)
      let before = try await workplace.done("deadlines", "--json")
      let file = try workplace.write(
        "// mine\n[\n  {\"name\": \"お盆\", \"from\": \"08-13\", \"to\": \"08-16\"}  // every year\n]\n",
        to: "config/fukkatsu/holidays.json")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("5", "+")
      try await terminal.waitFor("自分の休み", "2026-05-01", "夏季休業")
      try await terminal.press("C-u", "C-e")
      for _ in 0..<11 { try await terminal.press("BSpace") }
      try await terminal.type("2026-05-18..2026-05-19 社員旅行")
      try await terminal.press("Enter")
      try await terminal.waitFor("「社員旅行」を休みに加えました。期限は動きません。u で取り消せます。", "18休")
      let text = String(decoding: try ChildProcess.bytes(of: file), as: UTF8.self)
      #expect(text.hasPrefix("// mine\n") && text.contains("// every year"), "\(text)")
      #expect(text.contains(#"{"name": "社員旅行", "from": "2026-05-18", "to": "2026-05-19"}"#))
      #expect(try await workplace.done("deadlines", "--json") == before)
      try await workplace.done("config", "check")
      // Where the deadline's day is off, the screen says so.
      try await terminal.press("j", "j", "l", "l", "l")
      try await terminal.waitFor(">18休", "社員旅行")
      try await terminal.press("-")
      try await terminal.waitFor("社員旅行", "外しました")
      let after = String(decoding: try ChildProcess.bytes(of: file), as: UTF8.self)
      #expect(!after.contains("社員旅行") && after.contains("// every year"))
      try await terminal.quit()
    }

    @Test func `the deadlines are written from the screen, over a calendar and nothing else`()
      async throws
    {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail/first.eml")
      try await workplace.done("import", mail, "--new", at: Workplace.now)
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      for _ in 1...2 {
        try await terminal.press("4", "i")
        try await terminal.waitFor("~/fukkatsu.ics")
        try await terminal.press("Enter")
        try await terminal.waitFor("件を書きました")
        try await terminal.press("3")
        try await terminal.waitUntilGone("件を書きました")
      }
      let written = try ChildProcess.bytes(of: workplace.path("home/fukkatsu.ics"))
      let printed = try await workplace.done("calendar", "--lang", "ja")
      #expect(String(decoding: written, as: UTF8.self) == printed)
      let letter = try workplace.write("dear", to: "home/letter.txt")
      try await terminal.press("i")
      try await terminal.type(letter)
      try await terminal.press("Enter")
      try await terminal.waitFor("上書きしません")
      #expect(try ChildProcess.bytes(of: letter) == Array("dear".utf8))
      try await terminal.quit()
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
