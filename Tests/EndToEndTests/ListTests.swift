import Testing

extension EndToEnd {
  /// Lists that go on by themselves, and the counts of each part.
  @Suite struct ListTests {
    private static let lists: [(first: String, next: String)] = [
      ("(1) 一つ目", "(2) "), ("１．一つ目", "２．"), ("9. 一つ目", "10. "), ("① 一つ目", "② "),
      ("・一つ目", "・"), ("  - 一つ目", "  - "),
    ]

    @Test func `a list goes on with its next mark, and an empty item ends it`() async throws {
      let desk = try await DraftDesk("始めの行")
      for list in Self.lists {
        try await desk.terminal.press("C-a")
        try await desk.terminal.type(list.first)
        try await desk.terminal.press("Enter")
        try await desk.terminal.type("次")
        try await desk.terminal.press("Enter", "Enter")
        try await desk.terminal.type("後")
        try await desk.terminal.waitFor("次", "後")
        #expect(
          try await desk.saved().split(separator: "\n").map(String.init).prefix(3)
            == [list.first, "\(list.next)次", "後"][...], "\(list)")
      }
    }

    @Test func `a line that is moved in is followed by one as far in`() async throws {
      let desk = try await DraftDesk("始めの行")
      try await desk.terminal.press("C-a")
      try await desk.terminal.type("　　一つ目")
      try await desk.terminal.press("Enter")
      try await desk.terminal.type("次")
      try await desk.terminal.waitFor("　　次")
      #expect(try await desk.saved() == "　　一つ目\n　　次\n")
    }

    @Test func `Tab indents the line, and Shift-Tab takes it back`() async throws {
      let desk = try await DraftDesk("始めの行\n次の行")
      try await desk.expect("Down", "Tab", toReach: "　|次の行")
      try await desk.terminal.press("Up", "Home", "S-Down", "S-End", "Tab")
      try await desk.terminal.waitFor(" 　　次の行")
      try await desk.terminal.press("BTab")
      try await desk.terminal.waitUntilGone(" 　　次の行")
      #expect(try await desk.saved() == "始めの行\n　次の行\n")
    }

    @Test func `each part is counted against the limit of its field`() async throws {
      let desk = try await DraftDesk(
        "１．根本原因\n検品をしていません\n", config: #"{"draft": {"limits": {"whole": 20, "root_cause": 10}}}"#)
      try await desk.terminal.waitFor("根本原因 9/10字", "全体 16/20字")
      #expect(try await !desk.warns())
      try await desk.terminal.press("C-End")
      try await desk.terminal.type("でした。")
      try await desk.terminal.waitFor("根本原因 14/10字", "全体 21/20字")
      #expect(try await desk.warns())
    }
  }
}

extension DraftDesk {
  /// Whether the counts stand out.
  fileprivate func warns() async throws -> Bool {
    let styled = try await terminal.styledScreen()
    let row = styled.split(separator: "\n").last { $0.contains("根本原因") } ?? ""
    return row.contains(/\e\[[0-9;]*m[^\e]*根本原因/)
  }
}
