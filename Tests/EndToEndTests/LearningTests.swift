import Testing

extension EndToEnd {
  /// What one's own archive teaches, and what goes out to others.
  @Suite struct LearningTests {
    /// A case that was accepted with its second plan, and one that has just come.
    private func archive() async throws -> (Workplace, old: String, new: String) {
      let round = try await SecondRound(
        SecondRound.first + "・海風工房の葵が、請求書の番号と棚の札を毎週金曜に照らします。\n")
      try await round.workplace.done(
        "submit", round.id, "--because", "試し", at: SecondRound.now)
      try await round.workplace.done("outcome", round.id, "reinstated", at: SecondRound.now)
      let made = try await round.workplace.done("new", "--client", "山影商店", "--json")
      let id = try #require(try await round.workplace.values(".id", of: made).first)
      let mail = InventedMail(
        subject: InventedMail.doubt.subject, date: InventedMail.doubt.date,
        messageID: "shadow.EXAMPLE", body: InventedMail.doubt.body.replacing("海風工房", with: "山影商店"))
      let file = try round.workplace.write(mail.message, to: "shadow.eml")
      try await round.workplace.done("import", "--case", id, file)
      return (round.workplace, round.id, id)
    }

    @Test func `plans for the same reason are shown masked, with what came before acceptance`()
      async throws
    {
      let (workplace, old, new) = try await archive()
      let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 40)
      try await terminal.open("--lang ja \(new)", at: SecondRound.now)
      try await terminal.press("Tab", "p")
      try await terminal.waitFor("\(new) と同じ理由の計画", "第1回 却下", "第2回 受理", "〔依頼者名〕")
      try await terminal.waitFor("請求書の番号と棚の札を毎週金曜に照らします")
      #expect(try await !terminal.screen().contains("海風工房"))
      #expect(try await !terminal.screen().contains("B00TEST08"))
      // Pasted all the same, the radar and the marks for what was masked object.
      let pasted = SecondRound.first + "・〔依頼者名〕の葵が、請求書の番号と棚の札を毎週金曜に照らします。\n"
      try await workplace.done("draft", new, "--from", "-", input: Array(pasted.utf8))
      let check = try await workplace.run("draft", new, "--check", "--json")
      #expect(
        try await workplace.jq(
          #"any(.[]; .rule == "P10" and (.reason | contains("\#(old)")))"#, check.text))
      #expect(try await workplace.jq(#"any(.[]; .rule == "P35")"#, check.text))
    }

    @Test func `a request for what is missing counts back from the deadline, to be copied`()
      async throws
    {
      let (workplace, _, new) = try await archive()
      let terminal = try await TmuxTerminal(workplace, columns: 120, rows: 40)
      try await terminal.ask("set-option", "-g", "set-clipboard", "on")
      try await terminal.open("--lang ja \(new)", at: Workplace.now)
      try await terminal.press("Tab", "w")
      try await terminal.waitFor("山影商店 様への書類のお願い", "請求書", "までにお送りいただけますでしょうか")
      let letter = try await workplace.done("export", new, "--format", "request")
      let days = letter.matches(of: /(\d+)月(\d+)日/).compactMap { match in
        Int(match.1).flatMap { month in Int(match.2).map { month * 100 + $0 } }
      }
      // Asked for on 1 May, due on 18 May: every day named lies between.
      #expect(days.count >= 2 && days.allSatisfy { (501...518).contains($0) }, "\(letter)")
    }
  }
}
