import Testing

extension EndToEnd {
  /// What stands beside the second plan while it is written.
  @Suite struct BesideTheDraftTests {
    /// The first plan with a number, a day, an order number and a name that differ, and
    /// without one product and the answer to a demand.
    private static let second = SecondRound.first.replacing("倉庫64点", with: "倉庫46点")
      .replacing("2026年5月1日に", with: "2026年5月3日に")
      .replacing("250-1234567-1234567", with: "250-1234567-1234576")
      .replacing("・B00TEST082は在庫がありません。\n", with: "")
      .replacing("・商品の保管場所は、東京都台東区架空町3-4 星野倉庫2階です。\n", with: "・株式会社神田鞄問屋と話しました。\n")

    @Test func `facts that differ, demands, papers and likeness stand beside the text`()
      async throws
    {
      let round = try await SecondRound(Self.second)
      let paper = try round.workplace.write("%PDF-1.4 invented", to: "invoice.pdf")
      try await round.workplace.done(
        "evidence", round.id, paper, "--kind", "invoice", "--supplier", "株式会社神田鞄問尾",
        "--issued", "2026-04-01", at: SecondRound.now)
      let terminal = try await round.desk().terminal
      try await terminal.waitFor("ASIN 1/2件", "注文番号 0/1")
      for conflict in [
        "46点（第1回は 64点）", "2026年5月3日（第1回は", "250-1234567-1234576（", "株式会社神田鞄問屋（E1は",
      ] {
        try await terminal.waitFor("食い違い \(conflict)")
      }
      // Evidence by its age on the day it is planned to go out, the deadline.
      try await terminal.waitFor("E1 請求書 52日（365日まで、残り313）")
      try await terminal.waitFor("通知の要求 2/3", "[ ] 在庫の保管場所の住所", "[x] 過去365日以内")
      try await terminal.waitFor("第1回（却下）と 根本原因 100%")
    }

    @Test func `words linked by hand answer a demand, until they are gone`() async throws {
      let terminal = try await SecondRound(Self.second).desk().terminal
      try await terminal.waitFor("[ ] 在庫の保管場所の住所")
      try await terminal.press("C-End", "Up", "Home", "S-End", "M-l")
      try await terminal.waitFor("が答える要求")
      try await terminal.press("Down", "Down", "Enter")
      try await terminal.waitFor("要求に結びました", "[x] 12行 在庫の保管場所の住所")
      try await terminal.press("C-End", "Up", "Home", "S-End", "Delete")
      try await terminal.waitFor("[ ] 在庫の保管場所の住所")
    }

    @Test func `a rule is switched off with a reason, and marks nothing any more`() async throws {
      let round = try await SecondRound()
      let terminal = try await round.desk().terminal
      try await terminal.waitFor("P32")
      try await terminal.press("M-o")
      try await terminal.waitFor("切る、または戻す規則")
      try await terminal.type("P32")
      try await terminal.press("Enter")
      try await terminal.waitFor("理由:")
      try await terminal.press("Enter")
      try await terminal.waitFor("理由が空なので、何も変えていません")
      #expect(try await terminal.shows(" P32 "))
      try await terminal.type("書類に書いてある")
      try await terminal.press("Enter")
      try await terminal.waitFor("規則 P32 を切りました")
      try await terminal.waitUntilGone("! P32")
      let shown = try await round.workplace.done("history", round.id, "--lang", "ja")
      #expect(shown.contains("規則 P32 を切る（書類に書いてある）"))
    }

    /// What is typed at the end of the plan, and the rule that marks it as something required.
    private static let wrong: [(words: String, rule: String, told: String)] = [
      ("・北野玩具店の棚も店長が毎週調べます。", "P09", "北野玩具店"),
      ("・店長が毎週B00TEST099を調べます。", "P09", "B00TEST099"),
      ("・商標のライセンスを店長が毎週確かめます。", "P15", "ライセンス"),
    ]

    @Test
    func `another client's words and another investigation's are marked while they are typed`()
      async throws
    {
      let round = try await SecondRound()
      let other = try await round.workplace.done("new", "--client", "合同会社北野玩具店", "--json")
      let otherID = try #require(try await round.workplace.values(".id", of: other).first)
      let mail = InventedMail(
        subject: "お問い合わせ", date: "Fri, 01 May 2026 08:00:00 +0900", messageID: "toys.EXAMPLE",
        body: "北野玩具店 様\n\n出品用アカウントを停止しました。\nASIN: B00TEST099\n請求書をお送りください。\n")
      let file = try round.workplace.write(mail.message, to: "toys.eml")
      try await round.workplace.done("import", "--case", otherID, file)
      let desk = try await round.desk()
      for sentence in Self.wrong {
        try await desk.terminal.press("C-End")
        try await desk.terminal.type(sentence.words)
        try await desk.terminal.waitFor("!! \(sentence.rule) 14行", sentence.told)
        try await desk.terminal.press("C-g")
        try await desk.terminal.waitFor("凍結するもの", sentence.rule)
        try await desk.terminal.press("Escape")
        try await desk.terminal.waitFor("事実 ---")
        try await desk.terminal.press("S-Home", "Delete")
        try await desk.terminal.waitUntilGone("!! \(sentence.rule)")
      }
    }

    /// The threshold in the settings, and whether a sentence of which two thirds are another
    /// case's is marked.
    private static let thresholds = [(90, false), (50, true)]

    @Test func `the setting says how much of a sentence makes it another case's`() async throws {
      let theirs = "入荷のたびに担当の二人が見本と照らし、その結果を棚ごとの帳面に書き込んで店長へ渡しています。"
      let ours = "入荷のたびに担当の二人が見本と照らし、その結果を棚ごとの帳面に残し、違いがあれば販売を止めて連絡します。"
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "山影商店", "海風工房")
      for (id, text) in zip(ids, [theirs, ours]) {
        try await workplace.done("draft", id, "--from", "-", input: Array("\(text)\n".utf8))
      }
      for (percent, isMarked) in Self.thresholds {
        try workplace.write(
          #"{"draft": {"reuse": {"sentence": \#(percent), "plan": 100}}}"#, to: "store/config.json")
        let check = try await workplace.run("draft", ids[1], "--check", "--json")
        let question = #"any(.[]; .rule == "P10")"#
        #expect(try await workplace.jq(question, check.text) == isMarked, "\(percent)")
        let desk = try await DraftDesk(ids[1], in: workplace, columns: 120, rows: 40)
        try await desk.terminal.waitFor(isMarked ? "同じ文が 1 か所" : "他案件と 最大 56%")
      }
    }
  }
}
