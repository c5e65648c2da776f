import Casework
import TestSupport
import Testing
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
      both: "〔要確認: 保管庫の文〕検品を一人で行います。\n〔要確認: この窓の文〕検品を二人で行います。"),
    Example(
      testDescription: "lines around a change stay", stored: "前\nあいう\n\n後", typed: "前\nかきく\n\n後",
      both: "前\n〔要確認: 保管庫の文〕あいう\n〔要確認: この窓の文〕かきく\n\n後"),
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
