import Foundation
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
          == SecondRound.first)
    }

    /// A case with an invoice, and a plan that is to go out.
    private func desk(_ plan: String, _ command: String...) async throws -> DraftDesk {
      let workplace = try Workplace()
      let id = try #require(try await workplace.makeStore(clients: "海風工房").first)
      let paper = try workplace.write("%PDF-1.4 invented", to: "invoice.pdf")
      try await workplace.done("evidence", id, paper, "--kind", "invoice", "--issued", "2026-04-01")
      try await workplace.done("draft", id, "--from", "-", input: Array(plan.utf8))
      if !command.isEmpty {
        let done = try await workplace.bare(
          ["draft", id] + command + ["--store", workplace.store, "--now", Workplace.now])
        #expect(done.status == 0)
      }
      return try await DraftDesk(id, in: workplace, columns: 100)
    }

    @Test func `what was switched off is told with its reason, and never as met`() async throws {
      let desk = try await desk("〔要確認〕が調べます。\n", "--off", "P35", "--because", "別紙で出す")
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor("[-] 切ってあります（別紙で出す） 埋め残しがない: P35")
    }

    @Test func `another client who comes while the gate is open stands in it`() async throws {
      let desk = try await desk("店長が毎週、北野玩具店の棚を調べます。\n")
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor("[x] ほかの依頼者の情報がない")
      try await desk.workplace.done("new", "--client", "合同会社北野玩具店")
      try await desk.terminal.waitFor("[ ] ほかの依頼者の情報がない: P09")
      try await desk.terminal.press("O")
      try await desk.terminal.waitFor("理由:")
      // The same of one who comes before the gate is opened, to a draft that was compared.
      try await desk.terminal.press("Escape")
      try await desk.terminal.waitUntilGone("理由:")
      try await desk.terminal.press("Escape")
      try await desk.terminal.waitFor("Ctrl-S")
      try await desk.terminal.press("C-End")
      try await desk.terminal.type("山影商店の棚も調べます。")
      try await desk.terminal.waitFor("別の依頼者の情報 1件")
      try await desk.workplace.done("new", "--client", "山影商店")
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor("ほかの依頼者の情報がない (2): P09")
    }

    @Test func `a reason holds for what was seen when it was asked for`() async throws {
      let desk = try await desk("〔要確認〕が調べます。\n")
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor("証拠 E1")
      try await desk.terminal.press("O")
      try await desk.terminal.waitFor("理由:")
      try await desk.terminal.type("あとで埋める")
      try await desk.workplace.done("draft", desk.id, "--off", "P35", "--because", "別紙で出す")
      try await desk.terminal.waitFor("切ってあります（別紙で出す）")
      try await desk.terminal.press("Enter")
      try await desk.terminal.waitFor("もう一度お確かめください", "理由: あとで埋める")
      let waiting = try await desk.workplace.done("show", desk.id, "--json")
      #expect(try await desk.workplace.jq(".sent == 0", waiting))
      // Nothing goes out before the draft is compared with what the others are now.
      try await desk.terminal.waitFor("[x] ほかの依頼者の情報がない")
      try await desk.terminal.press("Enter")
      try await desk.terminal.waitFor("凍結しました")
      let sent = try await desk.workplace.done("show", desk.id, "--json")
      #expect(
        try await desk.workplace.jq(#".rounds[0].submission.because == "あとで埋める""#, sent))
    }

    @Test func `without a cache another client's words stop the plan all the same`() async throws {
      let workplace = try Workplace()
      let ids = try await workplace.makeStore(clients: "海風工房", "合同会社北野玩具店")
      let plan = "店長が毎週、北野玩具店の棚を調べます。\n"
      try await workplace.done("draft", ids[0], "--from", "-", input: Array(plan.utf8))
      // No folder can be made where a file is.
      try FileManager.default.removeItem(atPath: workplace.path("cache"))
      try workplace.write("no folder", to: "cache")
      let refused = try await workplace.run("submit", ids[0])
      #expect(refused.status == 1 && refused.complaint.contains("--because"))
      let desk = try await DraftDesk(ids[0], in: workplace, columns: 100)
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor("[ ] ほかの依頼者の情報がない: P09")
    }

    /// A part of two lines, with a letter that a form counts as two and one of two scalars.
    private static let counted = "\n1. 根本原因\n𠮷野が一人で、\n\n検品か\u{3099}できずにいたためです。\n\n2. 是正\nうえ\n\n"

    @Test func `a field has as many characters as are copied, wherever they are told`()
      async throws
    {
      let desk = try await desk(Self.counted)
      let (whole, part) = (42, 24)
      try await desk.terminal.waitFor("  \(whole)字", " 根本原因 \(part) ")
      try await desk.terminal.press("C-Home", "Down", "Down")
      try await desk.terminal.waitFor("根本原因 \(part)字")
      try await desk.terminal.press("C-g")
      try await desk.terminal.waitFor("本文 \(whole)字")
      for (downs, count) in [(0, whole), (1, part)] {
        try await desk.terminal.press("F")
        try await desk.terminal.waitFor("\(whole)字", "\(part)字")
        for _ in 0..<downs { try await desk.terminal.press("Down") }
        try await desk.terminal.press("Enter")
        try await desk.terminal.waitFor("\(count)字をコピーしました")
        #expect(try await desk.terminal.ask("show-buffer").utf16.count == count)
      }
      let file = try await desk.workplace.done(
        "export", desk.id, "--format", "fields", "--lang", "ja")
      #expect(file.contains("\(whole)字\r\n") && file.contains("根本原因 \(part)字\r\n"))
      try await desk.workplace.done("submit", desk.id, "--because", "試し")
      let sent = try await desk.workplace.done("show", desk.id, "--json")
      #expect(
        try await desk.workplace.jq(".rounds[0].submission.characters == \(whole)", sent))
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
