import Foundation
import TestSupport
import Testing
import TextEditing

struct TextExpressionTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let expression: String
    let text: String
    let found: [String]
    var testDescription: String { "\(expression) in \(text)" }

    init(_ expression: String, in text: String, finds found: String...) {
      (self.expression, self.text, self.found) = (expression, text, found)
    }
  }

  static let examples = [
    Example("検品", in: "検品と再検品", finds: "検品", "検品"),
    Example("asin", in: "ＡＳＩＮ と asin", finds: "ＡＳＩＮ", "asin"),
    Example("ケーブル", in: "ｹｰﾌﾞﾙ けーぶる", finds: "ｹｰﾌﾞﾙ", "けーぶる"),
    Example("B0[A-Z0-9]{8}", in: "B0INV00001、b0inv00002、B0X", finds: "B0INV00001", "b0inv00002"),
    Example(#"\d{4}年\d{1,2}月"#, in: "２０２６年５月、2026年12月", finds: "２０２６年５月", "2026年12月"),
    Example("出荷|検品", in: "検品して出荷", finds: "検品", "出荷"),
    Example("「.*?」", in: "「甲」と「乙」", finds: "「甲」", "「乙」"),
    Example("「.*」", in: "「甲」と「乙」", finds: "「甲」と「乙」"),
    Example("^・", in: "・一\n　・二\n・三", finds: "・", "・"),
    Example("。$", in: "一。二\n三。", finds: "。"),
    Example(#"\bplan\b"#, in: "plan planned a-plan", finds: "plan", "plan"),
    Example("a*", in: "baac", finds: "aa"),
    Example("(ab)+", in: "abababa", finds: "ababab"),
    Example("a{2}", in: "aaaaa", finds: "aa", "aa"),
    Example("a{2,}", in: "a aa aaa", finds: "aa", "aaa"),
    Example("x{", in: "x{1", finds: "x{"),
    Example("[^。、]+", in: "一、二三。", finds: "一", "二三"),
    Example("[ァ-ヶー]+", in: "検品のケーブルとﾊﾟｯｸ", finds: "のケーブルとﾊﾟｯｸ"),
    Example("[]a]", in: "]a", finds: "]", "a"),
    Example("[a-]", in: "-", finds: "-"),
    Example(#"\(株\)"#, in: "（株）と(株)", finds: "（株）", "(株)"),
    Example("（株）", in: "(株)", finds: "(株)"),
    Example("(?:一|二)三", in: "一三二三", finds: "一三", "二三"),
    Example("", in: "一"),
    Example("か", in: "が"),
    Example("が", in: "か\u{3099}", finds: "か\u{3099}"),
    Example("(a|ab)(c|bcd)", in: "abcd", finds: "abcd"),
  ]

  @Test(arguments: examples)
  func `an expression finds what it says, whatever the width and the case`(example: Example) throws
  {
    let text = DraftText(example.text)
    let places = text.places(of: try TextPattern(expression: example.expression))
    #expect(!places.isCut)
    let found = places.ranges.map { Array(text.string(in: $0).utf8) }
    #expect(found == example.found.map { Array($0.utf8) })
  }

  @Test(arguments: ["(", ")", "a)", "[a", "*", "a|*", "+", "[z-a]", "\\", "a{2,1}", "((((a)"])
  func `a bad expression is refused`(expression: String) {
    #expect(throws: ExpressionFault.self) { try TextPattern(expression: expression) }
  }

  @Test(arguments: [
    "((a{99}){99}){99}", "(?:(?:(?:){4000}){4000}){4000}",
    String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000),
  ])
  func `an expression that would fill the memory is refused or finds nothing`(expression: String) {
    let pattern = try? TextPattern(expression: expression)
    #expect(pattern.map { DraftText("aaa").places(of: $0).ranges.isEmpty } ?? true)
  }

  @Test(arguments: ["(a*)*b", "(a|a)*b", "(a?){30}a{30}", "(.*)*x"])
  func `an expression that hangs other engines comes to an end`(expression: String) throws {
    let text = DraftText(String(repeating: "a", count: 2000))
    let places = text.places(of: try TextPattern(expression: expression))
    #expect(places.ranges.allSatisfy { !$0.isEmpty })
  }

  @Test func `a search that takes too long is given up and says so`() throws {
    let text = DraftText(String(repeating: "a", count: 300_000))
    #expect(text.places(of: try TextPattern(expression: "a.*b|a")).isCut)
  }

  @Test(arguments: [
    (#"(\d+)年(\d+)月"#, "$2/$1", "2026年5月、2025年12月", "5/2026、12/2025"),
    ("検品", "[$0]", "検品。", "[検品]。"),
    ("、", #"、\n"#, "一、二", "一、\n二"),
    ("(一)|(二)", "<$1$2>", "一二三", "<一><二>三"),
    ("a", "$$1", "a", "$1"), ("a", "$", "a", "$"), ("(a)(b)?", "$2", "a", ""),
    (#"^(.*?)：(.*)$"#, "$2（$1）", "氏名：丸屋", "丸屋（氏名）"),
  ])
  func `groups stand in the replacement`(
    expression: String, template: String, before: String, after: String
  ) throws {
    var editor = DraftEditor(DraftText(before))
    let pattern = try TextPattern(expression: expression)
    editor.replaceAll(editor.text.places(of: pattern), of: pattern, with: template, at: 0)
    #expect(editor.text.string == after)
    #expect(editor.history.undoCount == 1)
    editor.undo()
    #expect(editor.text.string == before)
  }

  /// Expressions over a and b, put together at random, beside another engine.
  @Test(arguments: 0..<60)
  func `the first match begins where NSRegularExpression finds it`(seed: UInt64) throws {
    var generator = SeededNumbers(state: seed)
    func expression(_ depth: Int) -> String {
      switch depth == 0 ? 0 : Int.random(in: 0..<7, using: &generator) {
      case 1: expression(depth - 1) + expression(depth - 1)
      case 2: "(?:\(expression(depth - 1))|\(expression(depth - 1)))"
      case 3: "(\(expression(depth - 1)))+"
      case 4: "(\(expression(depth - 1)))+?"
      case 5: "(?:\(expression(depth - 1))){1,2}"
      case 6: "[^\(Bool.random(using: &generator) ? "a" : "b")]"
      default: ["a", "b", ".", "ab", "a*b", "b?a"].randomElement(using: &generator) ?? "a"
      }
    }
    for _ in 0..<40 {
      let notation = expression(3)
      let text = String((0..<12).map { _ in Bool.random(using: &generator) ? "a" : "b" })
      let draft = DraftText(text)
      let ours = draft.places(of: try TextPattern(expression: notation, matching: .exact))
      let theirs = try NSRegularExpression(pattern: notation)
        .matches(in: text, range: NSRange(location: 0, length: 12)).map(\.range)
        .first { $0.length > 0 }
      // Where the other one is content with nothing, it looks no further at that place.
      if let theirs, let first = ours.ranges.first, first.start.byte == theirs.location {
        #expect(first.end.byte == theirs.location + theirs.length, "\(notation) in \(text)")
      }
      if theirs != nil { #expect(!ours.ranges.isEmpty, "\(notation) in \(text)") }
    }
  }
}
