import Testing

/// The journal as people read it.
@Suite struct HistoryTests {
  @Test func `history tells a case as a story, what was taken back too`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    let mail = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    let plan = try workplace.write("一\n二\n", to: "plan.txt")
    try await workplace.done("import", "--case", id, mail)
    try await workplace.done("set", id, "turn=client", "assignee=葵", "tags=急ぎ")
    try await workplace.done("note", id, "請求書は月曜に届く")
    try await workplace.done("undo")
    try await workplace.done("draft", id, "--from", plan)
    try await workplace.done("submit", id, "--because", "x")
    try await workplace.done("note", id, "感触はよい", "--round", "1")
    try await workplace.done("outcome", id, "reinstated")
    let told = try await workplace.done("history", id, "--lang", "ja")
    var lines = told.split(separator: "\n").map { String($0).replacing(id, with: "C") }
    // What ground the reader sees in a notice is for its own tests.
    #expect(lines.contains { $0.hasPrefix("    理由: なし → ") })
    lines.removeAll { $0.hasPrefix("    理由: ") || $0.hasPrefix("    権利: ") }
    #expect(
      lines == [
        "05/01(金) 09:00  tester  C  案件の作成",
        "    「海風工房」",
        "05/01(金) 09:00  tester  C  通知の取り込み",
        "    期限 001: なし → 進行中",
        "    段階: なし → 停止",
        "    通知 C-001「出品用アカウントの一時停止について」",
        "05/01(金) 09:00  tester  C  項目の変更",
        "    担当: なし → 葵",
        "    札: 急ぎ を追加",
        "    手番: 自分 → 依頼者",
        "05/01(金) 09:00  tester  C  メモ（取り消し済み）",
        "    「請求書は月曜に届く」",
        "05/01(金) 09:00  tester  C  取り消し: メモ",
        "05/01(金) 09:00  tester  C  草稿の保存",
        "    第1回を開始",
        "05/01(金) 09:00  tester  C  提出の記録",
        "    期限 001: 進行中 → 間に合った",
        "    手番: 依頼者 → Amazon",
        "    第1回を提出（3字）",
        "05/01(金) 09:00  tester  C  メモ",
        "    第1回への書き添え「感触はよい」",
        "05/01(金) 09:00  tester  C  結果の記録",
        "    結果: なし → 復活",
      ], "\(told)")
  }

  @Test func `a deadline that no notice sets is told by its words, and another reading by name`()
    async throws
  {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try await workplace.done("deadline", "add", id, "7営業日 回答")
    try await workplace.done("deadline", "adopt", id, "1", "calendar_days")
    let told = try await workplace.done("history", id, "--lang", "ja")
    #expect(told.contains("    期限 「7営業日 回答」: なし → 進行中\n"))
    #expect(told.contains("    期限 「7営業日 回答」の読み方: 規則どおり → 暦日で数える"))
  }

  @Test func `what is said of a draft, of papers and of other cases is told in words`() async throws
  {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房", "海風工房二号店")
    let mail = try workplace.write(InventedMail.suspension.message, to: "1.eml")
    let paper = try workplace.write("%PDF-1.4 invented", to: "invoice.pdf")
    let plan = try workplace.write("検品を怠っていました。\n", to: "plan.txt")
    try await workplace.done("import", "--case", ids[0], mail)
    try await workplace.done("draft", ids[0], "--from", plan)
    let start = try await workplace.done("history", ids[0], "--lang", "ja").count
    try await workplace.done("draft", ids[0], "--link", "1", "--words", "検品を怠って")
    try await workplace.done("draft", ids[0], "--off", "P31", "--because", "商品は一つ")
    try await workplace.done("draft", ids[0], "--on", "P31")
    try await workplace.done("evidence", ids[0], paper, "--kind", "invoice")
    try await workplace.done("evidence", ids[0], "E1", "--supplier", "神田鞄卸")
    try await workplace.done("relate", ids[0], ids[1], "--as", "same_person")
    try await workplace.done("snooze", ids[0], "2026-05-03")
    let told = try await workplace.done("history", ids[0], "--lang", "ja").dropFirst(start)
    let details = told.split(separator: "\n").filter { $0.hasPrefix("    ") }.map {
      $0.dropFirst(4).replacing(ids[0], with: "C").replacing(ids[1], with: "C")
    }
    #expect(
      details == [
        "第1回 要求「本通知の受領後17日以内に、改善計画書をご提出ください。」に「検品を怠って」を結ぶ",
        "規則 P31 を切る（商品は一つ）", "規則 P31 を戻す", "証拠: E1 を追加", "証拠: E1 を変更",
        "関連: C を追加", "関連: C を追加", "隠す期限: なし → 05/03(日) 00:00",
      ], "\(told)")
  }

  @Test func `what was removed is told by name, and comes back by name`() async throws {
    let workplace = try Workplace()
    let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
    try await workplace.done("remove", id)
    try await workplace.done("undo")
    let told = try await workplace.done("history", id, "--lang", "en")
    #expect(told.contains("moved to the trash (taken back)"))
    #expect(told.contains("    \(id).json to trash/"))
    #expect(told.contains("took back: moved to the trash"))
    #expect(try await workplace.run("check").text.isEmpty)
  }

  @Test(arguments: [("store", "cases/C7K3QF.json"), ("remind", "FUKKATSU_TITLE")])
  func `a page of the manual is one that man can set`(name: String, words: String) async throws {
    let workplace = try Workplace()
    for language in ["ja", "en"] {
      let page = try await workplace.bare("man", name, "--lang", language)
      #expect(page.status == 0)
      let path = try workplace.write(page.text, to: "page.5")
      let set = try await ChildProcess.run(
        try BuiltProgram.tool("man"), ["-l", "--warnings", path],
        environment: workplace.environment.merging(["MANPAGER": "cat", "MANWIDTH": "78"]) { $1 },
        scratch: workplace.folder)
      #expect(set.status == 0)
      #expect(set.complaint.isEmpty, "\(set.complaint)")
      #expect(set.text.contains(words))
    }
    #expect(try await workplace.bare("man", "nothing").status == 2)
  }
}
