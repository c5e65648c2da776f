import Testing

extension EndToEnd {
  /// The caret goes by what a reader sees: words, sentences, paragraphs, parts.
  @Suite struct MovingTests {
    private static let text = """
      １．根本原因
      カタカナ商品の検品を、担当者が行っていました。次の文です。
      三つ目の文は30点でした。

        - 一つ目の項目

      ２．実施した是正措置
      B0DTEST41A の在庫を調べました。
      """

    /// Keys in a row, and where the caret stands after each.
    private static let walk: [(key: String, row: String)] = [
      ("M-Down", "|２．実施した是正措置"), ("M-Up", "|１．根本原因"), ("Down", "|カタカナ商品の検品を、担当者が行っていました。次の文です。"),
      ("C-Right", "カタカナ|商品の検品を、担当者が行っていました。次の文です。"),
      ("C-Right", "カタカナ商品|の検品を、担当者が行っていました。次の文です。"),
      ("C-Right", "カタカナ商品の|検品を、担当者が行っていました。次の文です。"),
      ("C-Right", "カタカナ商品の検品|を、担当者が行っていました。次の文です。"),
      ("C-Left", "カタカナ商品の|検品を、担当者が行っていました。次の文です。"),
      ("Right", "カタカナ商品の検|品を、担当者が行っていました。次の文です。"),
      ("Left", "カタカナ商品の|検品を、担当者が行っていました。次の文です。"),
      ("M-Right", "カタカナ商品の検品を、担当者が行っていました。|次の文です。"),
      ("M-Right", "|三つ目の文は30点でした。"),
      ("M-Left", "カタカナ商品の検品を、担当者が行っていました。|次の文です。"),
      ("End", "カタカナ商品の検品を、担当者が行っていました。次の文です。|"),
      ("Home", "|カタカナ商品の検品を、担当者が行っていました。次の文です。"),
      ("C-Down", "|  - 一つ目の項目"), ("C-Down", "|２．実施した是正措置"), ("C-Up", "|  - 一つ目の項目"),
      ("C-End", "B0DTEST41A の在庫を調べました。|"), ("Home", "|B0DTEST41A の在庫を調べました。"),
      ("C-Right", "B0DTEST41A| の在庫を調べました。"), ("Up", "２．実施し|た是正措置"),
      ("C-Home", "|１．根本原因"),
    ]

    @Test func `the caret goes by character, word, sentence, paragraph and part`() async throws {
      let desk = try await DraftDesk(Self.text)
      for step in Self.walk { try await desk.expect(step.key, toReach: step.row) }
    }

    /// What is selected from the beginning of the second line on.
    private static let selections: [(keys: [String], told: String)] = [
      (["S-Right"], "選択1字"), (["S-Right", "S-Right", "S-Left"], "選択1字"),
      (["C-S-Right"], "選択4字"), (["M-S-Right"], "選択23字"), (["S-End"], "選択29字"),
      (["S-Down"], "選択30字"), (["C-S-Down"], "選択45字"), (["M-S-Down"], "選択57字"),
      (["S-Up"], "選択7字"), (["C-S-End"], "選択89字"),
    ]

    @Test func `with Shift each of them selects, and a key without it ends the selection`()
      async throws
    {
      let desk = try await DraftDesk(Self.text)
      for selection in Self.selections {
        try await desk.expect("C-Home", "Down", toReach: Self.walk[2].row)
        for key in selection.keys { try await desk.terminal.press(key) }
        try await desk.terminal.waitFor(selection.told)
        try await desk.terminal.press("Left")
        try await desk.terminal.waitUntilGone("選択")
      }
    }

    @Test func `a line is gone to by its number, and a part by its name`() async throws {
      let desk = try await DraftDesk(Self.text)
      let places = [
        ("5", "|  - 一つ目の項目"), ("1", "|１．根本原因"), ("是正", "|２．実施した是正措置"), ("2", Self.walk[2].row),
      ]
      for (place, row) in places {
        try await desk.terminal.press("M-g")
        try await desk.terminal.waitFor("行番号か部の名:")
        try await desk.terminal.type(place)
        try await desk.expect("Enter", toReach: row)
      }
    }
  }
}
