import Testing

extension EndToEnd {
  /// The gate before a submission, and what is frozen behind it.
  @Suite struct GateTests {
    @Test func `the last shot with something open asks for a typed reason, and freezes the round`()
      async throws
    {
      let round = try await SecondRound()
      let terminal = try await round.desk().terminal
      try await terminal.press("C-g")
      // The invoice that the notice demands is missing.
      try await terminal.waitFor("却下 1/2", "P13", "これは2通目です", "本文 ", "sha256 ", "証拠 なし")
      try await terminal.press("O")
      try await terminal.waitFor("理由:")
      try await terminal.press("Enter")
      try await terminal.waitFor("理由が空なので、何も変えていません")
      try await terminal.type("請求書は電話で断られた")
      try await terminal.press("Enter")
      try await terminal.waitFor("第2回の提出を記録し、凍結しました")
      let shown = try await round.workplace.done("show", round.id, "--json", at: SecondRound.now)
      for question in [
        ".rounds[1].submission.because == \"請求書は電話で断られた\"",
        ".rounds[1].state == \"submitted\" and .sent == 2",
        // The answer that came is tied to the round that it answers.
        ".rounds[0].state == \"turned_down\" and .rounds[0].answered_by == 2",
        ".rounds[1].submission.sha256 | test(\"^[0-9a-f]{64}$\")",
      ] {
        #expect(try await round.workplace.jq(question, shown), "\(question)")
      }
      // What went out is never written again.
      let changed = try await round.workplace.run(
        "draft", round.id, "--round", "2", "--from", "-", at: SecondRound.now,
        input: Array("別の文".utf8))
      #expect(changed.status != 0)
      #expect(
        try await round.workplace.done("draft", round.id, "--round", "2")
          == SecondRound.first + "\n")
    }

    /// Fields by the number of times Down is pressed, and what is in the clipboard then.
    private static let fields = [
      (downs: 0, name: "全文", text: SecondRound.first),
      (
        downs: 1, name: "根本原因",
        text: "2025年11月から卸の品と買い取りの品を同じ棚に置いていたため、B00TEST081の仕入れ元を答えられませんでした。"
      ),
    ]

    @Test func `a form's fields go to the clipboard one by one, with their counts`() async throws {
      let round = try await SecondRound()
      let terminal = try await round.desk(columns: 80, rows: 24).terminal
      try await terminal.press("C-g")
      try await terminal.waitFor("sha256")
      for field in Self.fields {
        try await terminal.press("F")
        try await terminal.waitFor(field.name, "字")
        for _ in 0..<field.downs { try await terminal.press("Down") }
        try await terminal.press("Enter")
        try await terminal.waitFor("コピーしました")
        let copied = try await terminal.ask("show-buffer")
        #expect(copied == field.text.trimmingCharacters { $0 == "\n" }, "\(field.name)")
      }
      let file = try await round.workplace.done(
        "export", round.id, "--format", "fields", at: SecondRound.now)
      #expect(file.contains("根本原因"))
    }
  }
}

extension String {
  fileprivate func trimmingCharacters(_ isEdge: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }
}
