import Testing

extension EndToEnd {
  /// What differs between rounds, as a Japanese reader sees it.
  @Suite struct DifferenceTests {
    /// A number changed, a line moved below another, one gone and one new.
    private static let second = SecondRound.first.replacing("倉庫64点", with: "倉庫88点")
      .replacing("・注文250-1234567-1234567の購入者に返金しました。\n", with: "")
      .replacing(
        "星野倉庫2階です。\n", with: "星野倉庫2階です。\n・注文250-1234567-1234567の購入者に返金しました。\n"
      )
      .replacing("・星野が契約の前に、仕入れ先の登記を確かめます。\n", with: "・棚を三つに分けました。\n")

    @Test func `a changed phrase, a moved line and an unchanged part are shown, full screen`()
      async throws
    {
      let round = try await SecondRound(Self.second)
      let terminal = try await round.desk().terminal
      // In the pane below the text, for the part the caret is in.
      try await terminal.waitFor("根本原因  100% が却下された第1回と同じ")
      try await terminal.press("C-d")
      try await terminal.waitFor(
        "差分  第1回（却下） → 第2回（準備）", "== 根本原因  (100% が却下された第1回と同じ)",
        "倉庫[-64-]{+88+}点を見本と", "- ・星野が契約の前に、仕入れ先の登記を確かめます。", "+ ・棚を三つに分けました。")
      let moved = try await terminal.screen().split(separator: "\n").filter {
        $0.contains("の購入者に返金しました。")
      }
      // Told where it was and where it is, and neither as gone nor as new.
      #expect(moved.map { $0.prefix(2) } == [" <", " >"])
      try await terminal.waitFor("== 是正措置  (89% が却下された第1回と同じ)")
      try await terminal.press("Escape")
      try await terminal.waitFor("Ctrl-S")
    }

    @Test func `any two rounds are compared, on the screen and on the command line`() async throws {
      let round = try await SecondRound(Self.second)
      try await round.workplace.done(
        "submit", round.id, "--because", "試し", at: SecondRound.now)
      let third = Self.second.replacing("棚を三つに", with: "棚を五つに")
      try await round.workplace.done(
        "draft", round.id, "--from", "-", at: SecondRound.now, input: Array(third.utf8))
      let terminal = try await round.desk(columns: 100, rows: 30).terminal
      try await terminal.press("C-d")
      try await terminal.waitFor("第2回（提出済） → 第3回（準備）", "棚を[-三-]{+五+}つに")
      try await terminal.press("<")
      try await terminal.waitFor("第1回（却下） → 第2回（提出済）", "+ ・棚を三つに分けました。")
      try await terminal.press(">", "[")
      try await terminal.waitFor("第1回（却下） → 第3回（準備）", "+ ・棚を五つに分けました。")
      let plain = try await round.workplace.done("diff", round.id, "1", "3", "--lang", "ja")
      #expect(plain.contains("倉庫[-64-]{+88+}点を見本と"))
      #expect(plain.contains("100% が却下された第1回と同じ"))
      #expect(!plain.contains("\u{1B}"))
    }
  }
}
