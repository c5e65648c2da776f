import Testing

extension EndToEnd {
  @Suite struct KeysTests {
    @Test func `the help lists the keys of the view and goes away again`() async throws {
      let terminal = try await opened(cases: 3)
      try await terminal.press("?")
      try await terminal.waitFor("j", "Enter", "Tab")
      try await terminal.press("Escape")
      try await terminal.waitFor("[3]", "案件")
      try await terminal.press("e")
      try await terminal.waitFor("〔要確認")
      try await terminal.press("F1")
      try await terminal.waitFor("Ctrl-S", "Ctrl-G F9")
      try await terminal.press("Escape")
      // Or Escape and the question mark, read at once, would be Alt-?.
      try await terminal.waitUntilGone("Ctrl-G F9")
      try await terminal.waitFor("〔要確認")
      // A question mark is text there.
      try await terminal.type("?")
      try await terminal.waitFor("?１．")
    }

    @Test func `letters of an input method left on move and open`() async throws {
      let terminal = try await opened(cases: 3)
      let first = try await selected(terminal)
      try await terminal.type("ｊ")
      #expect(try await becomes { try await selected(terminal) != first })
      try await terminal.type("ｋ")
      #expect(try await becomes { try await selected(terminal) == first })
      try await terminal.type("？")
      try await terminal.waitFor("Tab")
      try await terminal.type("ｑ")
      try await terminal.waitFor("[3]")
      try await terminal.type("／")
      try await terminal.type("店02")
      try await terminal.waitFor("海風工房 店02")
      try await terminal.waitUntilGone("海風工房 店01")
    }

    @Test func `a search narrows the list while it is typed and Escape widens it`() async throws {
      let terminal = try await opened(cases: 12)
      try await terminal.press("/")
      try await terminal.type("店1")
      try await terminal.waitUntilGone("店02")
      try await terminal.waitFor("店10", "店11", "店12")
      try await terminal.press("Enter", "Escape")
      try await terminal.waitFor("店02")
    }

    @Test func `a field that does not exist is named with the nearest one`() async throws {
      let terminal = try await opened(cases: 2)
      try await terminal.press("/")
      try await terminal.type("reson:x")
      try await terminal.press("Enter")
      try await terminal.waitFor("reason")
    }

    @Test func `sixty keys at once all arrive`() async throws {
      let terminal = try await opened(cases: 70)
      let rows = try await terminal.workplace.values(
        ".[].id", of: terminal.workplace.done("list", "--json"))
      #expect(rows.count == 70)
      try await terminal.type(String(repeating: "j", count: 60))
      #expect(try await becomes { try await selected(terminal).contains(rows[60]) })
      try await terminal.type(String(repeating: "k", count: 59))
      #expect(try await becomes { try await selected(terminal).contains(rows[1]) })
      try await terminal.press("G")
      #expect(try await becomes { try await selected(terminal).contains(rows[69]) })
      try await terminal.press("g")
      #expect(try await becomes { try await selected(terminal).contains(rows[0]) })
    }

    @Test func `a long name with wide characters breaks no row`() async throws {
      let workplace = try Workplace()
      let name = String(repeating: "漢", count: 60)
      _ = try await workplace.makeStore(clients: name, "a" + name, "ｶﾅ" + name)
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("漢漢")
      for columns in 78...83 {
        try await terminal.resize(columns: columns, rows: 24)
        try await terminal.waitFor(String(repeating: "-", count: columns))
        let areWhole = try await becomes {
          let rows = try await terminal.screen().split(separator: "\n")
          return rows.filter { $0.contains("漢漢") }.count == 3
            && rows.allSatisfy { $0.unicodeScalars.count <= columns }
        }
        let screen = try await terminal.screen()
        #expect(areWhole, "\(screen)")
      }
    }

    @Test func `a wide character at the right edge of the draft goes to the next row`() async throws
    {
      let terminal = try await opened(cases: 1)
      try await terminal.press("e")
      try await terminal.waitFor("〔要確認")
      try await terminal.press("C-a", "C-x")
      try await terminal.waitUntilGone("〔要確認")
      let text = "x" + String(repeating: "鯨", count: 45) + "終"
      try await terminal.type(text)
      try await terminal.waitFor("終")
      let rows = try await terminal.screen().split(separator: "\n").filter { $0.contains("鯨") }
      #expect(rows.count == 2)
      let drawn = rows.map { $0.drop { $0 == " " } }.joined()
      #expect(drawn == text)
    }

    @Test func `a paste in a list is no row of commands`() async throws {
      let terminal = try await opened(cases: 2)
      let before = try await terminal.workplace.done("history")
      try await terminal.paste("nxo\nq\nu")
      try await terminal.waitFor("[3]", "海風工房 店01")
      try await terminal.press("2", "3")
      try await terminal.waitFor("[3]", "海風工房 店01")
      #expect(try await terminal.workplace.done("history") == before)
    }

    /// The row that the sign of the selection stands in.
    private func selected(_ terminal: TmuxTerminal) async throws -> String {
      let rows = try await terminal.screen().split(separator: "\n").map(String.init)
      return rows.first { $0.hasPrefix(">") } ?? ""
    }

    private func opened(cases count: Int) async throws -> TmuxTerminal {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      for number in 1...count {
        let name = "海風工房 店" + (number < 10 ? "0\(number)" : "\(number)")
        try await workplace.done("new", "--client", name)
      }
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("海風工房")
      return terminal
    }
  }
}
