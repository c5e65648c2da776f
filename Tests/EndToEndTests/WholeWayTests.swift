import Testing

extension EndToEnd {
  /// From a mail on the disk to the second round.
  @Suite struct WholeWayTests {
    @Test(arguments: Setting.all)
    func `a notice becomes a case, a plan, a submission and a second round`(
      _ setting: Setting
    ) async throws {
      var way = try await WholeWay(setting)
      try await way.triage()
      try await way.readTheDeadline()
      try await way.write()
      try await way.submit()
      try await way.beTurnedDown()
      try await way.revise()
      try await way.checkFromOutside()
    }
  }
}

/// One walk through all of it; each step begins where the one before ended.
private struct WholeWay {
  let setting: Setting
  let workplace: Workplace
  let terminal: TmuxTerminal
  var id = ""

  static let client = "株式会社海風工房"
  static let typed = "出荷の前に、担当の二人が一点ずつ検品します。"
  static let later = "2026-05-06T09:00+09:00"

  /// Wide and narrow characters in lines longer than any screen.
  static let pasted =
    (1...40).map { number in
      "\(number). 仕入先「海風ABC商店」の請求書を毎月" + String(repeating: "確認し、記録を残し、", count: 6) + "報告する。\n"
    }.joined() + "貼付の終わり〆"

  init(_ setting: Setting) async throws {
    self.setting = setting
    workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    try workplace.write(setting.language.suspension.message, to: "mail/first.eml")
    try workplace.write(setting.language.refusal.message, to: "mail/second.eml")
    terminal = try await TmuxTerminal(workplace, columns: setting.columns, rows: setting.rows)
  }

  private func open(at now: String) async throws {
    try await terminal.open("--lang \(setting.language.option)", at: now)
  }

  mutating func triage() async throws {
    try await workplace.done("import", workplace.path("mail/first.eml"))
    try await open(at: Workplace.now)
    try await terminal.press("2")
    try await terminal.waitFor("B00TEST07", "17")
    try await terminal.press("n")
    try await terminal.ask("send-keys", "-N", "40", "BSpace")
    try await terminal.type(Self.client)
    try await terminal.waitFor(Self.client)
    try await terminal.press("Enter", "3")
    try await terminal.waitFor(setting.language.daysLeft)
    let row = try await terminal.row(with: setting.language.daysLeft)
    #expect(row.contains(Self.client.prefix(4)))
    let ids = try await workplace.values(".[].id", of: workplace.done("list", "--json"))
    id = try #require(ids.first)
    #expect(ids.count == 1)
    #expect(row.contains(id))
  }

  /// The day it is due, and the words of the notice it came from.
  func readTheDeadline() async throws {
    try await terminal.press("Enter", "k", "Enter")
    try await terminal.waitUntilGone("[3]")
    try await terminal.waitFor("23:59", "05", "18", setting.language.words)
    try await terminal.press("q", "q")
    try await terminal.waitFor("[3]")
  }

  func write() async throws {
    try await terminal.press("e")
    try await terminal.waitFor("〔要確認", id)
    try await terminal.press("C-a", "C-x")
    try await terminal.waitUntilGone("〔要確認")
    try await terminal.type(Self.typed)
    try await terminal.waitFor("出荷の前に、担当の二人が")
    try await terminal.paste("\n" + Self.pasted)
    try await terminal.waitFor("貼付の終わり〆")
    try await terminal.press("C-z")
    try await terminal.waitUntilGone("貼付の終わり〆")
    try await terminal.waitFor("出荷の前に、担当の二人が")
    try await terminal.press("C-y")
    try await terminal.waitFor("貼付の終わり〆")
    try await terminal.press("Escape")
    try await terminal.waitFor("[3]")
    let saved = try await workplace.done("draft", id)
    #expect(saved == "\(Self.typed)\n\(Self.pasted)\n")
  }

  func submit() async throws {
    try await terminal.press("e")
    try await terminal.waitFor("〆")
    try await terminal.press("C-g")
    try await terminal.waitFor("sha256")
    try await terminal.press("O")
    try await terminal.waitFor("[3]")
    let record = try await workplace.done("draft", id, "--round", "1", "--json")
    #expect(try await workplace.jq(#".state == "submitted""#, record))
    // What went out stays as it was, whatever is tried.
    let again = try await workplace.run("submit", id)
    #expect(again.status == 1)
    let other = try workplace.write("別の文", to: "other.txt")
    let written = try await workplace.run("draft", id, "--round", "1", "--from", other)
    #expect(written.status == 1 && written.complaint.contains("\(id)-01"))
    #expect(try await workplace.done("draft", id, "--round", "1", "--json") == record)
    #expect(try await workplace.done("draft", id, "--json") == record)
    let shown = try await workplace.done("show", id, "--json")
    #expect(try await workplace.jq(#".turn == "marketplace" and .sent == 1"#, shown))
    #expect(try await workplace.jq(".next_deadline == null", shown))
    try await terminal.quit()
  }

  func beTurnedDown() async throws {
    try await open(at: Self.later)
    try await terminal.press("2")
    try await terminal.waitUntilGone(Self.client)
    try await workplace.done("import", workplace.path("mail/second.eml"), at: Self.later)
    // The store's folder is watched: nobody presses a key.
    try await terminal.waitFor("B00TEST07", limit: .seconds(1))
    try await terminal.press("a")
    try await terminal.waitUntilGone("B00TEST07")
    try await terminal.press("3")
    let shown = try await workplace.done("show", id, "--json", at: Self.later)
    #expect(try await workplace.jq(".round == 2 and .rejections == 1", shown))
    #expect(try await workplace.jq(#".rounds[0].state == "turned_down""#, shown))
    let second = try await workplace.done("draft", id, "--round", "2")
    #expect(second == "\(Self.typed)\n\(Self.pasted)\n")
  }

  func revise() async throws {
    try await terminal.press("e")
    try await terminal.waitFor(id)
    try await terminal.press("C-Home")
    try await terminal.type("【改訂】")
    try await terminal.waitFor("【改訂】出荷の前に")
    try await terminal.press("Escape")
    try await terminal.waitFor("[3]")
    try await terminal.quit()
    #expect(try await terminal.faultsInHandedBackTerminal() == [])
    try await open(at: Self.later)
    try await terminal.waitFor(id, String(Self.client.prefix(4)))
    try await terminal.press("e")
    try await terminal.waitFor("【改訂】出荷の前に")
    try await terminal.press("Escape")
    try await terminal.waitFor("[3]")
    try await terminal.quit()
  }

  func checkFromOutside() async throws {
    let shown = try await workplace.done("show", id, "--json", at: Self.later)
    let facts = """
      .id == "\(id)" and .client == "\(Self.client)" and .round == 2 and .sent == 1
      and .round_state == "drafting" and (.notices | length) == 2 and (.rounds | length) == 2
      """
    let isSo = try await workplace.jq(facts, shown)
    #expect(isSo, "\(shown)")
    let history = try await workplace.done("history", id, "--json")
    let kinds = try await workplace.values(".[].what", of: history)
    #expect(kinds.first == "new")
    #expect(kinds.contains("draft") && kinds.contains("submit") && kinds.contains("file"))
    let check = try await workplace.run("check")
    #expect(check.status == 0)
    #expect(check.text.isEmpty && check.complaint.isEmpty)
  }
}
