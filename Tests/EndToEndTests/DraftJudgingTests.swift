import Testing

extension EndToEnd {
  /// What stands beside a draft while it is typed, in a real terminal.
  @Suite struct DraftJudgingTests {
    private static let plan = """
      1. 根本原因
      検品を一人で行い、見本と照らす手順がなかったためです。
      2. 実施した是正措置
      ・在庫64点を確認しました。
      3. 再発防止策
      ・毎月末に店長が全商品を照らします。

      """

    /// A terminal with a draft of a second round open, the first one sent.
    private func writing(columns: Int, rows: Int) async throws -> TmuxTerminal {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let file = try workplace.write(Self.plan, to: "plan.txt")
      try await workplace.done("draft", id, "--from", file)
      try await workplace.done("submit", id, "--because", "試し")
      let terminal = try await TmuxTerminal(workplace, columns: columns, rows: rows)
      try await terminal.open("--lang ja")
      try await terminal.press("e")
      try await terminal.waitFor("根本原因")
      return terminal
    }

    @Test(arguments: [(80, 24), (120, 40)])
    func `what is typed is judged after a pause, and Ctrl-N goes to it`(columns: Int, rows: Int)
      async throws
    {
      let terminal = try await writing(columns: columns, rows: rows)
      try await terminal.press("C-End")
      try await terminal.type("生活ができません。")
      try await terminal.waitFor("P02")
      try await terminal.press("C-End", "Home", "C-n")
      try await terminal.waitFor("P", "生活ができません")
    }

    @Test func `a sentence that another case's draft has is marked with that case`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "山影商店", "海風工房")
      let sentence = "入荷のたびに二人で見本と照らし、結果を棚の帳面に書き込んで店長へ渡しています。"
      let file = try workplace.write(Self.plan + sentence + "\n", to: "other.txt")
      try await workplace.done("draft", ids[0], "--from", file)
      try await workplace.done(
        "draft", ids[1], "--from", try workplace.write("下書き\n", to: "own.txt"))
      let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 40)
      try await terminal.open("--lang ja \(ids[1])")
      try await terminal.press("e")
      try await terminal.waitFor("下書き")
      try await terminal.press("C-End")
      try await terminal.type(sentence)
      try await terminal.waitFor("同じ文が 1 か所", ids[0])
    }

    @Test func `a demand is linked by hand to the words that answer it`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
      try await workplace.done("import", "--case", id, mail)
      try await workplace.done("draft", id, "--from", try workplace.write(Self.plan, to: "own.txt"))
      let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 40)
      try await terminal.open("--lang ja \(id)")
      try await terminal.press("e")
      try await terminal.waitFor("通知の要求")
      try await terminal.press("C-Home", "Down", "S-End", "M-l")
      try await terminal.waitFor("Enter")
      try await terminal.press("Enter")
      try await terminal.waitFor("要求に結びました")
    }

    @Test func `the comparison shows what changed, and Esc leads back to the text`() async throws {
      let terminal = try await writing(columns: 80, rows: 24)
      try await terminal.press("C-End")
      try await terminal.type("・棚を分けました。")
      try await terminal.press("C-d")
      try await terminal.waitFor("+ ・棚を分けました。", "第1回")
      try await terminal.press("Escape")
      try await terminal.waitUntilGone("+ ・棚を分けました。")
      try await terminal.waitFor("・棚を分けました。")
    }

    @Test func `the gate asks for a reason while an answer is due`() async throws {
      let terminal = try await writing(columns: 80, rows: 24)
      try await terminal.press("C-g")
      try await terminal.waitFor("P29", "sha256")
      try await terminal.press("O")
      try await terminal.waitFor("理由:")
      try await terminal.type("電話で求められた")
      try await terminal.press("Enter")
      try await terminal.waitFor("凍結しました")
      let list = try await terminal.workplace.done("list", "--json")
      #expect(try await terminal.workplace.jq(".[0].sent == 2", list))
    }
  }
}
