import Casework
import PlanReview
import Terminal
import TestSupport
import Testing
import TextEditing
import Wording
import Workbench

@Suite struct SubmittingTests {
  @Test func `the key that asks does not submit`() throws {
    var desk = try InventedDesk(drafting: "根本原因\n")
    #expect(try desk.play("Ctrl-G Ctrl-G Ctrl-G").isEmpty)
    #expect(try desk.play("Enter").isEmpty)
    #expect(desk.state.focus == .draft)
  }

  @Test func `the submission is chosen, and is what is on the screen`() throws {
    var desk = try InventedDesk(drafting: "根本原因\n")
    let asked = try desk.play("Ctrl-End text:新 Ctrl-G O")
    guard case .submit(let snapshot, evidence: [], because: nil)? = asked.first, asked.count == 1
    else {
      Issue.record("\(asked)")
      return
    }
    #expect(snapshot.text == "根本原因\n新")
    desk.receive(.submitted(snapshot.round))
    #expect(desk.state.draft == nil)
    #expect(desk.state.message?.text.contains("1") ?? false)
  }

  @Test func `nothing goes out before it was compared with all other cases`() throws {
    var desk = try InventedDesk(drafting: "根本原因\n")
    try desk.play("Ctrl-G")
    let draft = try #require(desk.state.draft)
    var partial = ArchiveFindings.none
    partial.isWhole = false
    desk.receive(.archive(partial, of: draft.round, for: draft.editor.text))
    #expect(try desk.play("O").isEmpty)
    #expect(desk.state.focus == .gate)
    #expect(desk.state.message?.role == .warning)
    desk.receive(.archive(.none, of: draft.round, for: draft.editor.text))
    #expect(try desk.play("O").count == 1)
  }

  @Test func `what a case was found to have in common stands in the gate that is open`() throws {
    var desk = try InventedDesk(drafting: "根本原因\n")
    try desk.play("Ctrl-G")
    let gate = try #require(desk.state.gate?.gate)
    #expect(gate.checks.contains { $0.kind == .strangers && $0.isMet })
    let draft = try #require(desk.state.draft)
    let leak = Leak(
      kind: .shop, words: "根本原因", owner: try #require(CaseID("C7K3QG")))
    desk.receive(
      .archive(ArchiveFindings(leaks: [leak]), of: draft.round, for: draft.editor.text))
    let renewed = try #require(desk.state.gate?.gate)
    #expect(renewed.checks.contains { $0.kind == .strangers && !$0.isMet })
  }

  @Test(arguments: ["", "\n\n", "\u{3000} \n\t"])
  func `an empty draft is not submitted`(text: String) throws {
    var desk = try InventedDesk(drafting: text)
    #expect(try desk.play("Ctrl-G").isEmpty)
    #expect(desk.state.focus == .draft)
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `what is still to be filled in needs a reason to go out`() throws {
    var desk = try InventedDesk(drafting: "〔要確認：誰が〕\n〔要確認〕した。\n")
    try desk.play("Ctrl-G")
    #expect(desk.state.focus == .gate)
    #expect(desk.state.gate?.gate.needsReason ?? false)
    #expect(try desk.play("O").isEmpty)
    #expect(desk.state.focus == .prompt)
    #expect(try desk.play("Enter").isEmpty)
    #expect(desk.state.message?.role == .warning)
    let asked = try desk.play("text:電話で確かめた Enter")
    guard case .submit(_, evidence: [], because: "電話で確かめた")? = asked.first, asked.count == 1
    else {
      Issue.record("\(asked)")
      return
    }
  }

  @Test func `the reason that was asked for holds for what was seen then`() throws {
    var desk = try InventedDesk(drafting: "〔要確認：誰が〕した。\n")
    try desk.play("Ctrl-G O text:電話で確かめた")
    var changed = try #require(desk.state.dossier)
    changed.sellerCase.silence(
      SilencedRule(
        rule: "P35", because: "別紙", at: Invented.moment("2026-05-01 08:42"), by: "mio"))
    desk.receive(.dossier(changed))
    #expect(try desk.play("Enter").isEmpty)
    #expect(desk.state.message?.role == .warning)
    #expect(desk.state.prompt?.field.text == "電話で確かめた")
    // Now it has been seen.
    #expect(try desk.play("Enter").count == 1)
  }

  @Test func `the gate compares with the other cases anew, and again when they change`() throws {
    var desk = try InventedDesk(drafting: "根本原因\n")
    let now = Invented.moment("2026-05-01 08:42")
    #expect(try desk.draft.isReviewed)
    let asked = desk.state.press(.control("g"), at: now)
    let draft = try desk.draft
    let search = Effect.searchArchive(draft.round, draft.editor.text)
    #expect(asked == [.readAnew(draft.round.caseID), search])
    #expect(try !desk.draft.isReviewed)
    desk.receive(.archive(.none, of: draft.round, for: draft.editor.text))
    #expect(try desk.draft.isReviewed)
    desk.receive(.cases(SortedCases([]), damaged: []))
    #expect(try !desk.draft.isReviewed)
    #expect(try desk.play("O").isEmpty)
  }

  @Test func `the gate leads to the place that has to be mended`() throws {
    var desk = try InventedDesk(drafting: "検品した。\n〔要確認：誰が〕した。\n")
    try desk.play("Ctrl-G")
    while let check = desk.state.gate?.selected, check.kind != .placeholders {
      try desk.play("j")
    }
    try desk.play("Enter")
    #expect(desk.state.focus == .draft)
    #expect(try desk.draft.editor.caret.position == TextPosition(line: 1, byte: 0))
    #expect(desk.state.message?.role == .required)
  }
}

/// What comes back after a crash, and what the store has meanwhile.
@Suite struct DraftRecoveryTests {
  private let round = Invented.roundID("C7K3QF-01")

  private func dossier(_ stored: String) -> Dossier {
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft(stored, at: "2026-04-30 10:00")
    return made.dossier
  }

  /// The state after a restart on a store that says `stored`.
  private func reopened(_ stored: String, kept: DraftSnapshot?) -> InventedDesk {
    let dossier = dossier(stored)
    var desk = InventedDesk(dossiers: [dossier], inbox: [])
    desk.receive(.draft(dossier, round, kept: kept))
    return desk
  }

  private func typed(_ keys: String, on stored: String) throws -> DraftSnapshot {
    var desk = try InventedDesk(drafting: stored)
    try desk.play(keys)
    return try desk.draft.snapshot
  }

  @Test func `text, caret and undo come back`() throws {
    let snapshot = try typed("End text:した。 Enter paste:二行目 Left", on: "検品")
    var desk = reopened("検品", kept: snapshot)
    #expect(try desk.text == "検品した。\n二行目")
    let caret = try desk.draft.editor.caret.position
    #expect((caret.line, caret.byte) == (1, 6))
    #expect(desk.state.versions?.cause == .recovered)
    try desk.play("Enter Ctrl-Z")
    #expect(try desk.text == "検品した。\n")
    for _ in 0..<10 { try desk.play("Ctrl-Z") }
    #expect(try desk.text == "検品")
  }

  @Test func `a text that is chosen again is kept as this window's`() throws {
    var desk = reopened("検品", kept: try typed("End text:した。", on: "検品"))
    let asked = try desk.play("Enter")
    #expect(asked == [.keepDraft(try desk.draft.snapshot)])
  }

  @Test func `what was saved comes back without a word, and can be undone`() throws {
    var snapshot = try typed("End text:した。", on: "検品")
    snapshot.base = snapshot.text
    var desk = reopened("検品した。", kept: snapshot)
    #expect(desk.state.message == nil && desk.state.versions == nil)
    #expect(try desk.draft.isSaved)
    try desk.play("Ctrl-Z")
    #expect(try desk.text == "検品")
  }

  @Test func `text that the store got from elsewhere is not lost to what was kept`() throws {
    let snapshot = try typed("End text:した。", on: "検品")
    var desk = reopened("出荷", kept: snapshot)
    #expect(try desk.text == "検品した。")
    #expect(desk.state.versions?.cause == .recovered)
    try desk.play("Enter Ctrl-Z")
    #expect(try desk.text == "出荷")
  }

  @Test func `a kept text that was never typed in gives way to the store`() throws {
    var snapshot = try typed("Right", on: "検品")
    snapshot.base = snapshot.text
    let desk = reopened("出荷", kept: snapshot)
    #expect(try desk.text == "出荷")
    #expect(desk.state.message == nil)
  }

  @Test func `a history that does not fit is dropped, the text is not`() throws {
    var snapshot = try typed("End text:した。", on: "検品")
    snapshot.history = ["nonsense"]
    let desk = reopened("検品", kept: snapshot)
    #expect(try desk.text == "検品した。")
  }

  @Test(arguments: [(99, 0), (0, 1), (0, 9999), (-1, -1)])
  func `a caret that does not fit is put into the text`(line: Int, byte: Int) throws {
    var snapshot = try typed("End text:した。", on: "検品")
    (snapshot.line, snapshot.byte) = (line, byte)
    var desk = reopened("検品", kept: snapshot)
    try desk.play("Enter text:x Backspace")
    #expect(try desk.text == "検品した。")
  }

  /// A random session, interrupted anywhere.
  @Test func `whatever was typed, a crash loses nothing`() throws {
    let keys = [
      "text:検", "text:a", "Enter", "Backspace", "Delete", "Left", "Up", "Ctrl-Z", "Ctrl-Y",
      "paste:二\\n三", "Ctrl-K", "Ctrl-U", "Ctrl-A", "Shift-Right", "Ctrl-X", "Ctrl-V", "Home",
    ]
    for _ in 0..<60 {
      var desk = try InventedDesk(drafting: "もと\nの文\n")
      for _ in 0..<40 { if let key = keys.randomElement() { try desk.play(key) } }
      let (text, snapshot) = (try desk.text, try desk.draft.snapshot)
      var again = reopened("もと\nの文\n", kept: snapshot)
      #expect(try again.text == text)
      if again.state.focus == .versions { try again.play("Enter") }
      try desk.play("Ctrl-Z")
      try again.play("Ctrl-Z")
      #expect(try again.text == desk.text)
    }
  }
}
