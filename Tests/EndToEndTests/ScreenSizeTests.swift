import Testing

extension EndToEnd {
  /// The window may have any size at any moment.
  @Suite struct ScreenSizeTests {
    @Test func `a small window asks for room and comes back as it was`() async throws {
      let terminal = try await opened()
      for (columns, rows) in [(20, 5), (39, 24), (80, 9), (1, 1), (10, 2)] {
        try await terminal.resize(columns: columns, rows: rows)
        try await terminal.waitUntilGone("[3]")
        if columns >= 20 { try await terminal.waitFor("40x10") }
        try await terminal.resize(columns: 80, rows: 24)
        try await terminal.waitFor("[3]", "海風工房")
      }
      try await terminal.quit()
    }

    @Test func `keys pressed in a window that is too small lose nothing`() async throws {
      let terminal = try await opened()
      try await terminal.press("e")
      try await terminal.waitFor("〔要確認")
      try await terminal.type("小さくする前")
      try await terminal.waitFor("小さくする前")
      try await terminal.resize(columns: 20, rows: 5)
      try await terminal.waitFor("40x10")
      try await terminal.type("と後")
      try await terminal.resize(columns: 120, rows: 40)
      try await terminal.waitFor("小さくする前と後")
    }

    @Test func `many sizes in a row end on the last one`() async throws {
      let terminal = try await opened()
      for columns in stride(from: 60, through: 140, by: 5) {
        try await terminal.resize(columns: columns, rows: columns / 4)
      }
      try await terminal.resize(columns: 120, rows: 40)
      try await terminal.waitFor("[3]", "海風工房")
      let found = try await becomes {
        let rows = try await terminal.screen().split(
          separator: "\n", omittingEmptySubsequences: false)
        return rows.count >= 39
          && rows.contains { $0.hasPrefix(String(repeating: "-", count: 120)) }
      }
      let screen = try await terminal.screen()
      #expect(found, "\(screen)")
    }

    @Test(arguments: [40, 44, 60, 79, 80, 81, 99, 100, 120, 200])
    func `no row is ever longer or shorter than the window`(_ columns: Int) async throws {
      let terminal = try await opened()
      try await terminal.resize(columns: columns, rows: 24)
      let rule = String(repeating: "-", count: columns)
      try await terminal.waitFor("[3]", rule)
      let hasBoth = try await becomes {
        let rows = try await terminal.screen().split(separator: "\n")
        return rows.filter { $0 == rule }.count == 2
      }
      let screen = try await terminal.screen()
      #expect(hasBoth, "\(screen)")
    }

    private func opened() async throws -> TmuxTerminal {
      let workplace = try Workplace()
      _ = try await workplace.makeStore(clients: "海風工房")
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.waitFor("海風工房")
      return terminal
    }
  }
}
