import Casework
import PlanReview
import Terminal
import TestSupport
import Testing
import TextEditing
import Wording
import Workbench

/// What is open stays open on its own case while the list changes under it.
@Suite struct CaseInHandTests {
  private static let other = Invented.caseID("C7K3QF")

  /// The list without one case, as after it was snoozed in another window.
  private func list(without id: CaseID) -> Answer {
    let rest = InventedOffice.dossiers.filter { $0.id != id }
    return .cases(SortedCases(rest.map { CaseSummary($0) }), damaged: [])
  }

  @Test func `a draft is judged with its own case when that has left the list`() throws {
    var desk = try InventedDesk(drafting: "検品した。\n")
    let id = try #require(desk.state.draft).round.caseID
    desk.receive(list(without: id))
    #expect(desk.state.selectedCase != id)
    #expect(desk.state.dossier?.id == id)
    try desk.play("Ctrl-End text:〔要確認：誰が〕 Ctrl-G")
    let gate = try #require(desk.state.gate?.gate)
    #expect(gate.checks.contains { $0.kind == .placeholders && !$0.isMet })
    #expect(gate.review.text.string.hasSuffix("〔要確認：誰が〕"))
  }

  @Test func `the gate does not open on a draft whose case cannot be read`() throws {
    var desk = try InventedDesk(drafting: "検品した。\n")
    let id = try #require(desk.state.draft).round.caseID
    desk.receive(list(without: id))
    var state = desk.state
    let stranger = try #require(InventedOffice.dossiers.first { $0.id != id })
    state.receive(.dossier(stranger), at: desk.now)
    _ = state.press(.control("g"), at: desk.now)
    #expect(state.focus == .draft)
    #expect(state.message?.role == .warning)
  }

  @Test func `no outline is made of another case's notice`() throws {
    var desk = try InventedDesk(drafting: "検品した。\n")
    let id = try #require(desk.state.draft).round.caseID
    let stranger = try #require(InventedOffice.dossiers.first { $0.id != id })
    desk.state.receive(.dossier(stranger), at: desk.now)
    _ = desk.state.perform(.outline, at: desk.now)
    #expect(try desk.draft.editor.text.string == "検品した。\n")
  }

  @Test func `an open case stays when its row leaves the list, and says so`() throws {
    var desk = InventedDesk()
    try desk.play("j Enter")
    #expect(desk.state.dossier?.id == Self.other)
    desk.receive(list(without: Self.other))
    #expect(desk.state.dossier?.id == Self.other)
    #expect(desk.state.message?.text.contains(Self.other.rawValue) ?? false)
    try desk.play("+")
    #expect(desk.state.prompt?.purpose == .note(Self.other))
    try desk.play("Esc Esc")
    #expect(desk.state.focus == .cases)
    #expect(desk.state.dossier?.id == desk.state.selectedCase)
  }

  @Test func `a gate that asks for more than was seen is shown again`() throws {
    var desk = try InventedDesk(drafting: "根本原因\n")
    try desk.play("Ctrl-G")
    let draft = try #require(desk.state.draft)
    let leak = Leak(kind: .shop, words: "根本", owner: Self.other)
    let seen = try #require(desk.state.gate?.gate)
    desk.receive(.archive(ArchiveFindings(leaks: [leak]), of: draft.round, for: draft.editor.text))
    let renewed = try #require(desk.state.gate?.gate)
    #expect(!renewed.isAs(seen))
  }
}
