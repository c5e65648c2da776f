import Testing

extension EndToEnd {
  /// What is shown of a reading, and what a person makes of it.
  @Suite struct ReadingTests {
    @Test(arguments: InventedRemark.all, ["ja", "en"])
    func `read tells what misleads and who may not be the sender`(
      _ remark: InventedRemark, option: String
    ) async throws {
      let workplace = try Workplace()
      let file = try workplace.write(remark.message, to: "mail.eml")
      let read = try await workplace.bare("read", file, "--lang", option)
      let text = read.text.replacing("\n", with: "").replacing("  ", with: "")
      #expect(text.contains(remark.meaning(in: option)), "\(read.text)")
      #expect(text.contains(remark.words))
      #expect(read.status == 0 && read.complaint.isEmpty)
    }

    @Test(arguments: Setting.all)
    func `words are marked anew, a deadline is added, and no rule takes them away`(
      _ setting: Setting
    ) async throws {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let mail = setting.language.suspension
      try await workplace.done("import", try workplace.write(mail.message, to: "first.eml"))
      let isJapanese = setting.language.option == "ja"
      let terminal = try await TmuxTerminal(
        workplace, columns: setting.columns, rows: setting.rows)
      try await terminal.open("--lang \(setting.language.option)")
      try await terminal.press("2", "r")
      try await terminal.type(isJapanese ? "期限 17" : "deadlines 17")
      try await terminal.press("Enter")
      try await terminal.type(isJapanese ? "根拠" : "words")
      try await terminal.press("Enter")
      try await terminal.waitFor(isJapanese ? "根拠の言葉を選ぶ" : "Mark the words")
      // From where the words begin, four characters.
      try await terminal.press("Left", "Space", "Right", "Right", "Right", "Right", "Enter")
      let quote = #".[0].reading.deadlines[0].quote"#
      try await expect(workplace, "\(quote).text | length == 4")
      try await terminal.press("r")
      try await terminal.type(isJapanese ? "期限 手で" : "deadlines by hand")
      try await terminal.press("Enter")
      try await terminal.type(isJapanese ? "3営業日 異議" : "3 business days appeal")
      try await terminal.press("Enter")
      try await terminal.waitFor(isJapanese ? "+ 手入力" : "+ by hand")
      let added = #"any(.[0].reading.deadlines[]; .unit == "business_days" and .rule == "by_hand")"#
      try await expect(workplace, "(\(quote).text | length == 4) and \(added)")
      // What was read stays beside it.
      let id = try await workplace.values(".[0].id", of: workplace.done("inbox", "--json"))
      let record = try ChildProcess.bytes(of: "\(workplace.store)/inbox/\(id[0]).json")
      #expect(
        try await workplace.jq(
          "(.reading.deadlines | length) == 1 and (.corrections | length) == 2",
          String(decoding: record, as: UTF8.self)))
      // Rules that read everything otherwise list it, and change nothing.
      try workplace.write(Self.otherRules, to: "config/fukkatsu/rules.json")
      let check = try await workplace.done("rules", "check", "--json")
      #expect(
        try await workplace.jq(
          #"any(.[]; .field == "deadlines" and .corrected) and all(.[]; .stored != .read)"#, check),
        "\(check)")
      try await expect(workplace, "(\(quote).text | length == 4) and \(added)")
      try await terminal.press("u")
      try await expect(workplace, "\(added) | not")
      try await terminal.press("3")
      try await terminal.quit()
    }

    private static let otherRules = """
      // Everything is a closure, and no period is for an answer.
      {"stage": {"own": {"when": ["!own.nothing"], "is": "closure", "weight": 60}},
       "signals": {"own.nothing": ["あいうえお"]},
       "weights": {"clock.beside": {"is always": {"answer": -60}}}}
      """

    private func expect(
      _ workplace: Workplace, _ question: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let isSo = try await becomes {
        try await workplace.jq(question, workplace.run("inbox", "--json").text)
      }
      let text = try await workplace.run("inbox", "--json").text
      #expect(isSo, "\(question)\n\(text)", sourceLocation: sourceLocation)
    }

    @Test(arguments: ["ja", "en"])
    func `what was said before is dimmed, and what is new stands out`(option: String) async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let first = InventedMail.suspension
      let second = first.message
        .replacing("01 May", with: "06 May")
        .replacing(
          "Message-ID: <", with: "References: <\(first.messageID)@amazon.co.jp>\nMessage-ID: <2"
        )
        .replacing("本通知の受領後17日以内に", with: "書式は問いません。\n本通知の受領後7日以内に")
      let old = try workplace.write(first.message, to: "1.eml")
      try await workplace.done("import", "--case", id, old)
      try await workplace.done("import", try workplace.write(second, to: "2.eml"))
      let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 40)
      try await terminal.open("--lang \(option)", at: "2026-05-06T09:00+09:00")
      try await terminal.press("2", "Enter")
      try await terminal.waitFor("+書式は問いません。")
      let dim = try await terminal.style(before: option == "ja" ? "差出" : "From")
      #expect(try await terminal.style(before: "海風工房 様") == dim)
      #expect(try await terminal.style(before: "書式は問いません。") != dim)
      #expect(try await !terminal.row(with: "海風工房 様").hasPrefix("+"))
    }
  }
}
