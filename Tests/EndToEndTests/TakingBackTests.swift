import Testing

extension EndToEnd {
  /// Every change made on the screen can be taken back with `u` and done again with `U`.
  @Suite struct TakingBackTests {
    @Test func `filing is taken back and done again`() async throws {
      let terminal = try await inbox()
      try await terminal.press("n", "Enter")
      try await expectCounts(terminal, inbox: 0, cases: 1)
      try await terminal.press("2", "u")
      try await expectCounts(terminal, inbox: 1, cases: 0)
      try await terminal.waitFor("B00TEST071")
      try await terminal.press("U")
      try await expectCounts(terminal, inbox: 0, cases: 1)
      try await terminal.press("3")
      try await terminal.waitFor("海風工房")
    }

    @Test func `putting away is taken back and done again`() async throws {
      let terminal = try await inbox()
      try await terminal.press("x")
      try await expectCounts(terminal, inbox: 0, cases: 0)
      try await terminal.press("u")
      try await expectCounts(terminal, inbox: 1, cases: 0)
      try await terminal.waitFor("B00TEST071")
      try await terminal.press("U")
      try await expectCounts(terminal, inbox: 0, cases: 0)
      try await terminal.press("u")
      try await expectCounts(terminal, inbox: 1, cases: 0)
    }

    @Test func `a note is written, taken back and done again`() async throws {
      let (terminal, id) = try await oneCase()
      try await terminal.press("+")
      try await terminal.type("店長に電話。資料は月曜に届く。")
      try await terminal.press("Enter")
      try await expect(terminal, id, #"any(.timeline[]; (.text // "") | contains("資料は月曜"))"#)
      try await terminal.press("u")
      try await expect(terminal, id, #"any(.timeline[]; (.text // "") | contains("資料は月曜")) | not"#)
      try await terminal.press("U")
      try await expect(terminal, id, #"any(.timeline[]; (.text // "") | contains("資料は月曜"))"#)
    }

    @Test func `an outcome closes the case and u opens it again`() async throws {
      let (terminal, id) = try await oneCase()
      try await terminal.press("o")
      try await terminal.press("Enter")
      try await expect(terminal, id, ".closed != null")
      try await terminal.press("u")
      try await expect(terminal, id, ".closed == null")
      try await terminal.waitFor("海風工房")
      try await terminal.press("U")
      try await expect(terminal, id, ".closed != null")
    }

    @Test func `a prompt left with Escape changes nothing`() async throws {
      let (terminal, id) = try await oneCase()
      let before = try await terminal.workplace.done("history")
      for key in ["+", "o", "n", ":", "/"] {
        try await terminal.press(key)
        try await terminal.type("あ")
        try await terminal.waitFor("あ")
        try await terminal.press("Escape")
        try await terminal.waitUntilGone("あ")
        try await terminal.waitFor("[3]", id)
      }
      #expect(try await terminal.workplace.done("history") == before)
      try await terminal.quit()
    }

    @Test func `where nothing can be taken back u says so and changes nothing`() async throws {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("u")
      try await terminal.press("U")
      try await terminal.waitFor("[3]")
      let check = try await workplace.run("check")
      #expect(check.status == 0)
      try await terminal.quit()
    }

    private func inbox() async throws -> TmuxTerminal {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      try workplace.write(InventedMail.suspension.message, to: "first.eml")
      try await workplace.done("import", workplace.path("first.eml"))
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("2")
      try await terminal.waitFor("B00TEST071")
      return terminal
    }

    private func oneCase() async throws -> (TmuxTerminal, String) {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("海風工房")
      return (terminal, try #require(ids.first))
    }

    /// Waits until the store on the disk has so many notices to triage and open cases.
    private func expectCounts(
      _ terminal: TmuxTerminal, inbox: Int, cases: Int,
      sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let workplace = terminal.workplace
      let isSo = try await becomes {
        let waiting = try await workplace.run("inbox", "--json").text
        let listed = try await workplace.run("list", "--json").text
        let notices = try await workplace.jq("length == \(inbox)", waiting)
        return try await workplace.jq("length == \(cases)", listed) && notices
      }
      let screen = try await terminal.screen()
      #expect(isSo, "\(screen)", sourceLocation: sourceLocation)
    }

    /// Waits until `jq` says true about the case on the disk.
    private func expect(
      _ terminal: TmuxTerminal, _ id: String, _ question: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let workplace = terminal.workplace
      let isSo = try await becomes {
        try await workplace.jq(question, workplace.run("show", id, "--json").text)
      }
      let screen = try await terminal.screen()
      #expect(isSo, "\(screen)", sourceLocation: sourceLocation)
    }
  }
}
