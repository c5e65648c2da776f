import Testing

extension EndToEnd {
  /// The remarks beside a draft, all of them and no others, in a real terminal.
  @Suite struct RemarksTests {
    /// When the plan is written.
    private static let now = "2026-05-03T10:00+09:00"

    /// A plan, and the rules that stand against it.
    private static let plans: [(name: String, text: String, rules: String)] = [
      ("sound", JudgedPlan.sound, ""),
      (
        "said too much", JudgedPlan.saidTooMuch,
        "P05 P06 P08 P09 P10 P14 P15 P16 P17 P18 P19 P20 P21 P23 P24 P25 P26 P34 P35 P36"
      ),
      ("sound again", JudgedPlan.sound, ""),
      (
        "said too little", JudgedPlan.saidTooLittle, "P03 P04 P07 P12 P22 P27 P31 P32 P33"
      ),
      ("begun", JudgedPlan.begun, "P01 P02 P07 P12 P22 P32 P33"),
    ]

    @Test func `each rule speaks of the plan that breaks it, and is silent on a sound one`()
      async throws
    {
      let desk = try await Self.deskOfDoubt()
      for plan in Self.plans {
        try await desk.rewrite(plan.text)
        try await desk.expectRemarks(plan.rules, on: plan.name)
      }
    }

    /// A case with an invoice, beside another client's with a plan.
    private static func deskOfDoubt() async throws -> DraftDesk {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "合同会社北野玩具店")
      try await workplace.take(.doubt, into: ids[0])
      let paper = try workplace.write("%PDF-1.4 invented", to: "invoice.pdf")
      try await workplace.done(
        "evidence", ids[0], paper, "--kind", "invoice", "--supplier", "神田鞄卸", "--issued",
        "2026-04-01")
      let theirs = "1. 根本原因\n\(JudgedPlan.theirs)\n"
      try await workplace.done("draft", ids[1], "--from", "-", input: Array(theirs.utf8))
      return try await DraftDesk(ids[0], in: workplace, at: now, columns: 150, rows: 90)
    }

    /// A moment after a round was turned down, the next plan, what stands against it, and what
    /// the gate says of the time.
    private static let moments: [(now: String, plan: String, rules: String, time: String)] = [
      (
        "2026-05-06T08:25+09:00", SecondRound.first, "P11 P13 P29 P30",
        "P29 通知から 15 分しかたっていません（この案件では返事に最長 3 日かかりました）"
      ),
      (SecondRound.now, SecondRound.first, "P11 P13 P30", "前の提出から3日（返事は最長3日）"),
      ("2026-05-25T09:00+09:00", JudgedPlan.sound, "P13 P26 P29 P30", "P29 回答の期限を過ぎています"),
    ]

    @Test func `what was turned down, what is missing, the last shot and the time are remarked on`()
      async throws
    {
      for moment in Self.moments {
        let round = try await SecondRound(moment.plan)
        let desk = try await DraftDesk(
          round.id, in: round.workplace, at: moment.now, columns: 150, rows: 90)
        try await desk.expectRemarks(moment.rules, on: moment.now, ofRules: "P11 P13 P26 P29 P30")
        try await desk.terminal.press("C-g")
        try await desk.terminal.waitFor(moment.time)
      }
    }

    @Test func `another plan while an answer is due is questioned with the case's waiting times`()
      async throws
    {
      let round = try await SecondRound()
      try await round.workplace.done(
        "submit", round.id, "--because", "試し", at: "2026-05-07T10:00+09:00")
      try await round.workplace.done(
        "draft", round.id, "--from", "-", at: "2026-05-08T10:00+09:00",
        input: Array(JudgedPlan.sound.utf8))
      let desk = try await DraftDesk(
        round.id, in: round.workplace, at: "2026-05-08T11:00+09:00", columns: 150, rows: 90)
      try await desk.expectRemarks("P29", on: "pending", ofRules: "P29")
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor(
        "P29 第2回の返事を待っています（1日目。この案件では最長 3 日）", "前の提出から1日（返事は最長3日）")
      try await desk.terminal.press("O")
      try await desk.terminal.waitFor("理由:")
    }

    /// What is typed into the plan of a rights owner's case, and whether it answers another
    /// investigation.
    private static let answers = [
      ("・商標の使用を2026年5月2日に担当の星野がやめました。", ""), ("・商品は本物です。正規品の証明を添えます。", "P15"),
    ]

    @Test func `that goods are genuine is no answer to a rights owner`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.take(.rightsComplaint, into: id)
      try await workplace.done("draft", id, "--from", "-", input: Array("下書き\n".utf8))
      let desk = try await DraftDesk(id, in: workplace, at: Self.now, columns: 150, rows: 90)
      for (words, rules) in Self.answers {
        try await desk.rewrite("1. 根本原因\n\(words)\n")
        try await desk.expectRemarks(rules, on: words, ofRules: "P15")
      }
    }

    @Test func `another way than the notice names is remarked on, and the named one is not`()
      async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      try await workplace.take(.doubt, into: id)
      let terminal = try await TmuxTerminal(workplace)
      for (channel, isTold) in [("reply", false), ("seller_central", true)] {
        try await workplace.done("draft", id, "--from", "-", input: Array(JudgedPlan.sound.utf8))
        try await terminal.enter(
          "fukkatsu submit \(id) --store \(workplace.store) --now \(Self.now) --lang ja"
            + " --via \(channel) --because 試し")
        #expect(try await terminal.status() == 0)
        #expect(try await terminal.shows("P28  通知の提出先は") == isTold, "\(channel)")
      }
    }
  }
}

extension Workplace {
  /// Files a mail to a case.
  fileprivate func take(_ mail: InventedMail, into id: String) async throws {
    try await done("import", "--case", id, try write(mail.message, to: "\(mail.messageID).eml"))
  }
}

extension DraftDesk {
  /// Pastes another text in the place of all that is there.
  fileprivate func rewrite(_ text: String) async throws {
    try await terminal.press("C-a")
    try await terminal.paste(text)
  }

  /// Waits until the rules that have a remark are those that are named, of all or of some.
  fileprivate func expectRemarks(
    _ rules: String, on name: String, ofRules some: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let wanted = Set(rules.split(separator: " ").map(String.init))
    let looked = some.map { Set($0.split(separator: " ").map(String.init)) }
    func told() async throws -> Set<String> {
      let all = try await terminal.screen().matches(of: #/\bP[0-9]{2} /#).map {
        String($0.output.dropLast())
      }
      return looked.map { $0.intersection(all) } ?? Set(all)
    }
    try await terminal.waitFor("注意 ")
    if try await !becomes(within: .seconds(10), { try await told() == wanted }) {
      let last = try await told()
      Issue.record(
        "\(name): too many \(last.subtracting(wanted)), missing \(wanted.subtracting(last))",
        sourceLocation: sourceLocation)
    }
  }
}
