import Testing

extension EndToEnd {
  /// Words are found, and replaced, while they are typed.
  @Suite struct FindingTests {
    @Test func `words are found as they are typed, and replaced as one step`() async throws {
      let terminal = try await DraftDesk("ＡＳＩＮを確認した。\nasin の一覧。\nAsin。").terminal
      try await terminal.press("C-f")
      try await terminal.type("asin")
      try await terminal.waitFor("検索: asin", "1/3")
      try await terminal.press("Down")
      try await terminal.waitFor("2/3")
      try await terminal.press("C-r")
      try await terminal.type("商品番号")
      try await terminal.waitFor("置換: 商品番号")
      try await terminal.press("M-a")
      try await terminal.waitFor("3か所を置き換えました", "商品番号を確認した。", "商品番号 の一覧。")
      try await terminal.press("C-z")
      try await terminal.waitFor("ＡＳＩＮを確認した。", "asin の一覧。")
      try await terminal.press("C-f", "M-r")
      try await terminal.type("[")
      try await terminal.waitFor("正規表現: 「[」の対がありません")
    }

    /// What is looked for, whether as an expression, and how often it stands in the text.
    private static let searches: [(words: String, isExpression: Bool, count: Int)] = [
      ("かたかな", false, 2), ("ｶﾀｶﾅ", false, 2), ("kadan", false, 3), ("が", false, 2),
      ("[0-9]+点", true, 2), ("^.*棚", true, 1), ("ka|かたかな", true, 5), ("無い語", false, 0),
    ]

    @Test func `letter case, width and kana do not matter, and an expression may be looked for`()
      async throws
    {
      let desk = try await DraftDesk(
        "カタカナ商品が30点。\nかたかなの棚か\u{3099}ある。\nＫＡＤＡＮ kadan Kadan\n３０点と一覧。")
      for search in Self.searches {
        try await desk.terminal.press("C-Home", "C-f")
        try await desk.terminal.waitFor("検索:")
        try await desk.terminal.press("C-u")
        try await desk.terminal.type(search.words)
        if search.isExpression { try await desk.terminal.press("M-r") }
        let told = search.count == 0 ? "ありません" : "1/\(search.count)"
        try await desk.terminal.waitFor("\(search.words)", told)
        if search.isExpression { try await desk.terminal.press("M-r") }
        try await desk.terminal.press("Escape")
        try await desk.terminal.waitUntilGone("検索:")
      }
    }

    @Test func `an expression is replaced one by one or all at once, with what its groups matched`()
      async throws
    {
      let desk = try await DraftDesk("30点を検品した。\n残りは４点です。\n12点。")
      try await desk.terminal.press("C-r", "M-r")
      try await desk.terminal.type("([0-9]+)点")
      try await desk.terminal.press("Tab")
      try await desk.terminal.type("$1個")
      try await desk.terminal.waitFor("1/3")
      try await desk.terminal.press("Enter")
      try await desk.terminal.waitFor("30個を検品した。", "４点です。")
      try await desk.terminal.press("M-a")
      try await desk.terminal.waitFor("2か所を置き換えました")
      #expect(try await desk.saved() == "30個を検品した。\n残りは４個です。\n12個。\n")
    }
  }
}
