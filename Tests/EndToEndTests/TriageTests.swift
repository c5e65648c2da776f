import Testing

extension EndToEnd {
  /// Triage on the screen and without it.
  @Suite struct TriageTests {
    @Test(arguments: Setting.all)
    func `a reading is explained, corrected in place, and the correction taken back`(
      _ setting: Setting
    ) async throws {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      try workplace.write(setting.language.suspension.message, to: "first.eml")
      try await workplace.done("import", workplace.path("first.eml"))
      let terminal = try await TmuxTerminal(
        workplace, columns: setting.columns, rows: setting.rows)
      try await terminal.open("--lang \(setting.language.option)")
      let before = try await workplace.values(
        ".[0].reading.reason", of: workplace.done("inbox", "--json"))
      let read = try #require(before.first)
      try await terminal.press("2")
      try await terminal.waitFor("B00TEST07")
      try await terminal.press("Enter", "Enter")
      // Why the stage was concluded: its words, its rule, how sure.
      let title = setting.language.option == "ja" ? "読み取りの根拠" : "Why this reading"
      try await terminal.waitFor(title, "%")
      try await terminal.press("Escape")
      try await terminal.waitUntilGone(title)
      try await terminal.press("j")
      try await terminal.press("r")
      try await terminal.type(setting.language.option == "ja" ? "無在庫" : "drop")
      try await terminal.press("Enter")
      try await expect(workplace, #".[0].reading.reason == "drop_shipping""#)
      try await terminal.waitFor("* ")
      try await terminal.press("u")
      try await expect(workplace, #".[0].reading.reason == "\#(read)""#)
      try await terminal.press("U")
      try await expect(workplace, #".[0].reading.reason == "drop_shipping""#)
      // The rules still read what they read, and the same mail again changes nothing.
      try await workplace.done("rules", "check")
      try await workplace.done("import", workplace.path("first.eml"))
      try await expect(workplace, #"length == 1 and .[0].reading.reason == "drop_shipping""#)
      try await terminal.press("3")
      try await terminal.quit()
    }

    private func expect(
      _ workplace: Workplace, _ question: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
      let isSo = try await becomes {
        try await workplace.jq(question, workplace.run("inbox", "--json").text)
      }
      let text = try await workplace.run("inbox", "--json").text
      #expect(isSo, "\(text)", sourceLocation: sourceLocation)
    }

    @Test func `one notice by mail, pasted and forwarded counts once`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let mail = InventedMail.suspension
      let files = [
        try workplace.write(mail.message, to: "mail.eml"),
        try workplace.write(mail.body, to: "pasted.txt"),
        try workplace.write(Self.forwarded(mail), to: "forwarded.eml"),
      ]
      try await workplace.done("import", "--case", id, files[0])
      let before = try await workplace.values(
        ".deadlines | length", of: workplace.done("show", id, "--json"))
      for file in files.dropFirst() {
        let row = try await workplace.done("import", "--json", file)
        let isSame = try await workplace.jq(
          #".[0].outcome == "duplicate" and .[0].notice == "\#(id)-001""#, row)
        #expect(isSame, "\(row)")
      }
      let shown = try await workplace.done("show", id, "--json")
      #expect(try await workplace.values(".deadlines | length", of: shown) == before)
      #expect(try await workplace.jq("(.notices | length) == 3", shown))
      #expect(try await workplace.run("inbox", "--json").text.filter { !$0.isWhitespace } == "[]")
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test func `a notice wanted in another case is never silently left out of it`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "山彦商店")
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
      let pasted = try workplace.write(InventedMail.suspension.body, to: "pasted.txt")
      try await workplace.done("import", "--case", ids[0], mail)
      // The same mail stays where it is, and how to move it is said.
      let refused = try await workplace.run("import", "--case", ids[1], mail, "--lang", "en")
      #expect(refused.status == 1 && refused.complaints.count == 1)
      #expect(refused.complaint.contains("fukkatsu file \(ids[0])-001 --case \(ids[1])"))
      // The same words may have been sent to two clients.
      for outcome in ["filed", "duplicate"] {
        let row = try await workplace.done("import", "--case", ids[1], "--json", pasted)
        let question = #".[0].outcome == "\#(outcome)" and .[0].notice == "\#(ids[1])-001""#
        #expect(try await workplace.jq(question, row), "\(row)")
      }
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test func `a notice that waits in the inbox is filed to the case that is named`() async throws
    {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let mail = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
      let pasted = try workplace.write(InventedMail.suspension.body, to: "pasted.txt")
      try await workplace.done("import", mail)
      let row = try await workplace.done("import", "--case", id, "--json", pasted, mail)
      #expect(
        try await workplace.jq("[.[].outcome] == [\"duplicate\", \"duplicate\"]", row), "\(row)")
      let shown = try await workplace.done("show", id, "--json")
      #expect(try await workplace.jq("(.notices | length) == 2", shown), "\(shown)")
      #expect(try await workplace.run("inbox", "--json").text.filter { !$0.isWhitespace } == "[]")
    }

    private static func forwarded(_ mail: InventedMail) -> String {
      """
      From: owner@example.jp
      To: desk@example.com
      Subject: Fwd: \(mail.subject)
      Date: Fri, 01 May 2026 08:50:00 +0900
      Message-ID: <forward-1@example.jp>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain; charset=UTF-8

      転送します。
      --b
      Content-Type: message/rfc822

      \(mail.message)
      --b--
      """
    }

    @Test func `an answer in the thread is filed at once and waits to be confirmed`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let thread = try writeThread(in: workplace)
      let (first, second) = (thread[0], thread[1])
      let stranger = try workplace.write(
        InventedMail.englishSuspension.message, to: "stranger.eml")
      try await workplace.done("import", "--case", id, first)
      let rehearsed = try await workplace.done("import", "--dry-run", "--json", second)
      #expect(try await workplace.jq(#".[0].outcome == "filed""#, rehearsed))
      #expect(
        try await workplace.jq(
          "(.notices | length) == 1", workplace.done("show", id, "--json")))
      try await workplace.done("import", second, stranger)
      let waiting = try await workplace.done("inbox", "--json")
      #expect(try await workplace.jq("length == 2", waiting))
      let question =
        #"any(.[]; .id == "\#(id)-002" and .filed and .why == "thread" and .suggested_case == "\#(id)")"#
      #expect(try await workplace.jq(question, waiting))
      try await workplace.done("file", "\(id)-002", "--case", id)
      #expect(try await workplace.jq("length == 1", workplace.done("inbox", "--json")))
      // What was filed wrongly moves on; undo brings it back.
      try await workplace.done("file", "\(id)-002", "--new", "--client", "別の店")
      #expect(
        try await workplace.jq(
          "(.notices | length) == 1", workplace.done("show", id, "--json")))
      try await workplace.done("undo")
      #expect(
        try await workplace.jq(
          "(.notices | length) == 2", workplace.done("show", id, "--json")))
      #expect(try await workplace.run("check").text.isEmpty)
    }

    @Test func `a setting asks before anything is filed, however certain it is`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let files = try writeThread(in: workplace)
      try workplace.write(
        #"{"inbox": {"file_certain": false}}"#, to: "config/fukkatsu/config.json")
      try await workplace.done("import", "--case", id, files[0])
      let rehearsed = try await workplace.done("import", "--dry-run", "--json", files[1])
      #expect(try await workplace.jq(#".[0].outcome == "inbox""#, rehearsed), "\(rehearsed)")
      try await workplace.done("import", files[1])
      let waiting = try await workplace.done("inbox", "--json")
      let question =
        #"length == 1 and .[0].why == "thread" and .[0].suggested_case == "\#(id)""#
      #expect(try await workplace.jq(question, waiting), "\(waiting)")
      #expect(
        try await workplace.jq(
          "(.notices | length) == 1", workplace.done("show", id, "--json")))
      // The suggestion is still one key away, in the opened notice too.
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("2", "Enter", "a")
      try await terminal.waitFor("受信はすべて片づいています")
      #expect(
        try await workplace.jq(
          "(.notices | length) == 2", workplace.done("show", id, "--json")))
      try await terminal.press("3")
      try await terminal.quit()
    }

    @Test func `= shows which demands are gone and which are new`() async throws {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      for file in try writeThread(in: workplace) {
        try await workplace.done("import", "--case", id, file)
      }
      let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 40)
      try await terminal.open("--lang ja", at: "2026-05-06T09:00+09:00")
      try await terminal.press("Enter")
      try await terminal.waitFor("時系列")
      // The latest notice is the first thing that has happened.
      try await terminal.press("=")
      try await terminal.waitFor("\(id)-001", "\(id)-002", "なくなった期限", "新しい期限", "新しい要求")
      let screen = try await terminal.screen()
      let rows = screen.split(separator: "\n").map { $0.drop { $0 == " " } }
      #expect(rows.contains { $0.hasPrefix("+ ") && $0.contains("より詳しい") }, "\(screen)")
      #expect(rows.contains { $0.hasPrefix("- ") && $0.contains("17日") }, "\(screen)")
      try await terminal.press("Escape")
      try await terminal.waitUntilGone("なくなった期限")
      // The first closes the case's own view.
      try await terminal.press("q")
      try await terminal.quit()
    }

    @Test func `R shows the message as it came, and nothing of it reaches the terminal`()
      async throws
    {
      let workplace = try Workplace()
      try await workplace.done("init", workplace.store)
      let hostile = InventedMail.suspension.message
        .replacing("本通知の", with: "\u{1B}]0;owned\u{7}\u{202E}本通知の")
      try workplace.write(hostile, to: "hostile.eml")
      try await workplace.done("import", workplace.path("hostile.eml"))
      let terminal = try await TmuxTerminal(workplace)
      try await terminal.open("--lang ja")
      try await terminal.press("2", "R")
      try await terminal.waitFor("原文", "Message-ID:", "^[]0;owned^G<U+202E>")
      #expect(try await terminal.state("pane_title").contains("復活"))
      try await terminal.press("Escape")
      try await terminal.waitUntilGone("Message-ID:")
      try await terminal.press("3")
      try await terminal.quit()
    }

    /// A notice and an answer in its thread, as files.
    private func writeThread(in workplace: Workplace) throws -> [String] {
      let thread = "In-Reply-To: <\(InventedMail.suspension.messageID)@amazon.co.jp>\n"
      let answer = InventedMail.refusal.message
        .replacing("Message-ID:", with: thread + "Message-ID:")
      return [
        try workplace.write(InventedMail.suspension.message, to: "first.eml"),
        try workplace.write(answer, to: "second.eml"),
      ]
    }

    @Test func `a reading for people stands beside its text, or below it`() async throws {
      let workplace = try Workplace()
      let file = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
      let narrow = try await workplace.bare("read", file, "--lang", "ja")
      let lines = narrow.text.split(separator: "\n").map(String.init)
      #expect(narrow.text.contains("【") && narrow.text.contains("17日以内"))
      let text = try #require(lines.firstIndex { $0.contains("海風工房 様") })
      let reading = try #require(lines.firstIndex { $0.hasPrefix("読み取り") })
      #expect(text < reading)
      let wide = try await workplace.bare("read", file, "--lang", "ja", with: ["COLUMNS": "120"])
      #expect(
        wide.text.split(separator: "\n").contains {
          $0.contains("海風工房 様") && $0.contains("読み取り")
        })
      let colored = try await workplace.bare("read", file, "--lang", "ja", "--color", "always")
      #expect(colored.text.contains("\u{1B}[") && !colored.text.contains("【"))
      #expect(!narrow.text.contains("\u{1B}"))
    }
  }
}
