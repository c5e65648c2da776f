import CaseExport
import Casework
import TestSupport
import Testing
import Wording

@Suite struct PlanPageTests {
  /// The body of the page of a plan with one line, and how it is set.
  private static let lines: [(line: String, html: String)] = [
    ("検品します。", "<p>検品します。</p>"),
    // Further rows of an item stand below its words.
    ("・検品します。", "<p style=\"padding-left: 1em; text-indent: -1em\">・検品します。</p>"),
    ("（１）検品します。", "<p style=\"padding-left: 3em; text-indent: -3em\">（１）検品します。</p>"),
    ("1. 検品します。", "<p style=\"padding-left: 1em; text-indent: -1em\">1. 検品します。</p>"),
    ("①数量", "<p style=\"padding-left: 1em; text-indent: -1em\">①数量</p>"),
    // What is a title, and what only begins like one.
    ("２．すでに済んだこと", "<h3>２．すでに済んだこと</h3>"),
    ("２．検品しました。", "<p style=\"padding-left: 2em; text-indent: -2em\">２．検品しました。</p>"),
    ("２．５倍になった", "<p><span>２．５</span>倍になった</p>"),
    ("３月に検品", "<p>３月に検品</p>"),
    // Numbers stay together, addresses break between their parts.
    ("合計１，２４８点、７．８％。", "<p>合計<span>１，２４８</span>点、<span>７．８％</span>。</p>"),
    ("１０月、１月", "<p><span>１０</span>月、１月</p>"),
    (
      "控えはhttps://example.jp/a?b=1にあります",
      "<p>控えはhttps://<wbr/>example.jp/<wbr/>a?<wbr/>b=<wbr/>1にあります</p>"
    ),
    ("〔要確認: <日付>〕まで", "<p><mark>〔要確認: &lt;日付&gt;〕</mark>まで</p>"),
    ("〔要確認: ２０日", "<p><mark>〔要確認: <span>２０</span>日</mark></p>"),
  ]

  private static func page(_ text: String) throws -> String {
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft(text, at: "2026-04-30 10:00")
    let round = try #require(made.dossier.openRound)
    let document = PlanDocument(
      round, of: made.dossier, in: .japanese, at: InventedOffice.now)
    return PlanPage([document], in: .japanese).html
  }

  @Test(arguments: lines) func `a line is set as what it is`(line: String, html: String) throws {
    #expect(try Self.page("前文\n\(line)\n").contains("</p>\n\(html)\n"))
  }

  @Test func `an empty line keeps what follows apart, however many there are`() throws {
    let page = try Self.page("一\n二\n\n\n三\n\n四\n")
    #expect(
      page.contains("<p>一</p>\n<p>二</p>\n<p class=\"apart\">三</p>\n<p class=\"apart\">四</p>"))
  }
}
