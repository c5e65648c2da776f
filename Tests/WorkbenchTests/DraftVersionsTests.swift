import Casework
import TestSupport
import Testing
import TextEditing
import Wording
import Workbench

@Suite struct DraftVersionsTests {
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    let stored: String
    let typed: String
    let both: String
  }

  static let examples = [
    Example(
      testDescription: "the same text once", stored: "一\n二", typed: "一\n二", both: "一\n二"),
    Example(
      testDescription: "a line that was added here", stored: "一", typed: "一\n二", both: "一\n二"),
    Example(
      testDescription: "a line that only the store has", stored: "一\n二", typed: "一",
      both: "一\n〔要確認: 保管庫の文〕二"),
    Example(
      testDescription: "a line that both changed", stored: "検品を一人で行います。", typed: "検品を二人で行います。",
      both: "〔要確認: 保管庫の文〕検品を一人で行います。\n〔要確認: この画面の文〕検品を二人で行います。"),
    Example(
      testDescription: "lines around a change stay", stored: "前\nあいう\n\n後", typed: "前\nかきく\n\n後",
      both: "前\n〔要確認: 保管庫の文〕あいう\n〔要確認: この画面の文〕かきく\n\n後"),
    Example(testDescription: "from nothing", stored: "", typed: "一", both: "一"),
    Example(testDescription: "to nothing", stored: "一", typed: "", both: "〔要確認: 保管庫の文〕一\n"),
  ]

  @Test(arguments: examples)
  func `both texts stand side by side where they differ`(example: Example) throws {
    let versions = DraftVersions(
      of: RoundID(caseID: try #require(CaseID("C4K2P7")), number: 1), stored: example.stored,
      typed: example.typed, cause: .changedMeanwhile, in: .japanese)
    #expect(versions.both == example.both)
  }

  @Test(arguments: [("Enter", "画面の文"), ("s", "乙の文"), ("b", "〔要確認: ほかの画面の文〕乙の文")])
  func `the words of each further window are chosen from in turn`(
    key: String, begins: String
  ) throws {
    var desk = try InventedDesk(drafting: "画面の文")
    let draft = try #require(desk.state.draft)
    let dossier = try #require(desk.state.dossier)
    let others = [
      SetAsideDraft(round: draft.round, name: "a", text: "甲の文"),
      SetAsideDraft(round: draft.round, name: "b", text: "乙の文"),
    ]
    desk.receive(.draft(dossier, draft.round, kept: nil, others: others))
    #expect(desk.state.versions?.cause == .otherWindow)
    #expect(try desk.play("Enter") == [.forgetSetAside(draft.round, name: "a")])
    let asked = try desk.play(key)
    #expect(asked.last == .forgetSetAside(draft.round, name: "b"))
    #expect(desk.state.versions == nil)
    #expect(desk.state.draft?.editor.text.string.hasPrefix(begins) ?? false)
    // Nothing else than what the store has is what it will be compared with.
    #expect(desk.state.draft?.snapshot.base == "画面の文")
  }

  @Test func `no word of either text is lost`() throws {
    let words = ["検品", "を", "行う", "。", "\n", "二人", "B0ABCDEFGH", "。\n", "表"]
    for _ in 0..<200 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...20)).compactMap { _ in words.randomElement() }.joined()
      }
      let versions = DraftVersions(
        of: RoundID(caseID: try #require(CaseID("C4K2P7")), number: 1), stored: texts[0],
        typed: texts[1], cause: .changedMeanwhile, in: .japanese)
      for text in texts {
        for line in text.split(separator: "\n") {
          #expect(versions.both.contains(line), "\(line) of \(texts) in \(versions.both)")
        }
      }
    }
  }
}
