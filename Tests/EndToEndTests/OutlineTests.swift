import Testing

extension EndToEnd {
  /// What a new round begins with.
  @Suite struct OutlineTests {
    /// A notice, and what stands in the outline made from it.
    private static let notices: [(mail: InventedMail, outline: [String])] = [
      (
        .doubt,
        [
          "対象: B00TEST081、B00TEST082", "１．根本原因", "〔要確認：何が、いつ、どの工程で起きたか〕", "２．実施した是正措置",
          "３．再発防止策", "４．通知で求められた事項", "・在庫の保管場所の住所",
        ]
      ),
      (
        .englishSuspension,
        [
          "Products: B00TEST072", "1. Root cause", "〔要確認: who did what, and when〕",
          "2. Corrective actions taken", "3. Preventive measures", "4. What the notice asks for",
        ]
      ),
    ]

    @Test(arguments: [0, 1])
    func `the first round begins with the notice's demands, in its language`(
      number: Int
    ) async throws {
      let (mail, outline) = Self.notices[number]
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "山影商店")
      try await workplace.done(
        "draft", ids[1], "--from", "-", input: Array("山影商店の文です。\n".utf8))
      let file = try workplace.write(mail.message, to: "mail.eml")
      try await workplace.done("import", "--case", ids[0], file)
      let desk = try await DraftDesk(ids[0], in: workplace, columns: 80, rows: 40)
      for words in outline { try await desk.terminal.waitFor(words) }
      #expect(try await !desk.terminal.shows("山影"))
    }

    @Test func `the next round begins with the text of the one before`() async throws {
      let round = try await SecondRound()
      try await round.workplace.done(
        "submit", round.id, "--because", "試し", at: SecondRound.now)
      let desk = try await round.desk(columns: 80, rows: 40)
      try await desk.terminal.waitFor("第3回の草稿", "倉庫64点を見本と")
    }

    @Test func `an outline takes the text's place as one step`() async throws {
      let round = try await SecondRound()
      let desk = try await round.desk(columns: 80, rows: 40)
      try await desk.terminal.press("M-r")
      try await desk.terminal.waitFor("〔要確認：誰が、いつ、何を行ったか〕", "４．通知で求められた事項")
      try await desk.terminal.press("C-z")
      try await desk.terminal.waitUntilGone("〔要確認")
      try await desk.terminal.waitFor("倉庫64点を見本と")
    }
  }
}
