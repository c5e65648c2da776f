import CaseExport
import Casework
import TestSupport
import Testing
import Wording

@Suite struct PlanMarkdownTests {
  private static func lines(_ text: String) throws -> [String] {
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft("前文\n\(text)\n後文", at: "2026-04-30 10:00")
    let round = try #require(made.dossier.openRound)
    let document = PlanDocument(round, of: made.dossier, in: .japanese, at: InventedOffice.now)
    return document.markdown.split(separator: "\n").map(String.init)
  }

  @Test func `a list ends where the plan goes on without a bullet`() throws {
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft("- Checked\n  by Mio\n- Counted\nDone since May.", at: "2026-04-30 10:00")
    let round = try #require(made.dossier.openRound)
    let document = PlanDocument(round, of: made.dossier, in: .english, at: InventedOffice.now)
    #expect(
      document.markdown.hasSuffix("\n- Checked\nby Mio  \n- Counted\n\nDone since May.  \n"),
      "\(document.markdown)")
  }

  /// A line of a plan, and what CommonMark reads as that line.
  @Test(arguments: [
    ("# 注意", "\\# 注意  "), ("   # 注意", "\\# 注意  "), ("~~~", "\\~\\~\\~  "), ("```", "\\`\\`\\`  "),
    ("&lt;b&gt;", "\\&lt;b\\&gt;  "), ("===", "\\===  "), ("  ---", "\\---  "),
    ("    字下げ", "字下げ  "),
    ("\t> 引用", "\\> 引用  "), ("　字下げ", "　字下げ  "), ("a = b & c", "a = b \\& c  "),
    ("・# 検品", "- \\# 検品"),
    // Lists as they are written in English, also one below another.
    ("- Checked 40 units", "- Checked 40 units"), ("* Checked", "- Checked"),
    ("• Checked", "- Checked"),
    ("+ Checked", "- Checked"), ("- # 1", "- \\# 1"), ("  - Checked", "  - Checked"),
    ("-5 units", "\\-5 units  "), ("-", "\\-  "), ("- - -", "- \\- -"), ("**", "\\*\\*  "),
    ("<b>", "\\<b\\>  "), ("検品します。", "検品します。  "),
  ])
  func `a line stays what it is`(line: String, markdown: String) throws {
    let lines = try Self.lines(line)
    let before = try #require(lines.firstIndex(of: "前文  "))
    #expect(lines[(before + 1)...] == [markdown, "後文  "])
  }
}
