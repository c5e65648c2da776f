import Casework
import Testing

@testable import NoticeIntake

struct PatternTests {
  struct Example: CustomTestStringConvertible {
    let pattern: String
    let text: String
    let found: String?
    var testDescription: String { "\(pattern) in \(text)" }
  }

  static let examples = [
    Example(pattern: "出品[用]アカウント", text: "貴店の出品アカウントは", found: "出品アカウント"),
    Example(pattern: "(停止|無効に)しました", text: "本日無効にしました", found: "無効にしました"),
    Example(pattern: "在庫...廃棄", text: "在庫は費用ご負担で廃棄します", found: "在庫は費用ご負担で廃棄"),
    Example(pattern: "在庫..廃棄", text: "在庫は出品者様の費用ご負担で廃棄します", found: nil),
    Example(pattern: "plan%", text: "a planning tool", found: nil),
    Example(pattern: "lan", text: "a plan", found: nil),
    Example(pattern: "過去<time>", text: "過去６０日間の", found: "過去60日間"),
    Example(pattern: "by <date>", text: "Reply by June 3, 2024.", found: "by june 3, 2024"),
    Example(pattern: "ＡＳＩＮ", text: "asin", found: "asin"),
    Example(pattern: "\\(権利者\\)", text: "会社(権利者)から", found: "(権利者)"),
    Example(pattern: "dispute", text: "notice-dispute@example.com", found: nil),
  ]

  @Test(arguments: examples)
  func `a pattern finds what it says`(_ example: Example) throws {
    let file = "{\"signals\": {\"looked_for\": [\"\(example.pattern.escaped)\"]}}"
    let rules = ReadingRules().extended(with: Array(file.utf8), from: "test.json")
    #expect(rules.faults == [])
    let text = NoticeText(example.text, in: .text, rules: rules, dayFirst: false)
    let match = text.signals["looked_for"].first
    #expect(match.map { text.folded.string($0.range) } == example.found)
  }

  @Test func `a name in braces stands for its words, and an unknown one is a fault`() {
    let file = """
      {"words": {"stop": "停止|無効"},
       "signals": {"stopped": ["{stop}に"], "odd": ["{halt}に"]}}
      """
    let rules = ReadingRules().extended(with: Array(file.utf8), from: "mine.json")
    #expect(rules.faults.map(\.rule) == ["odd"])
    let text = NoticeText("無効になりました", in: .text, rules: rules, dayFirst: false)
    #expect(text.signals["stopped"].count == 1)
  }

  @Test func `a condition on two signals holds only where they stand near each other`() {
    let file = """
      {"signals": {"sent": ["書類"], "short": ["不足"]},
       "stage": {"more": {"when": ["sent ~ short"], "is": "more_information", "weight": 1}}}
      """
    let rules = ReadingRules().extended(with: Array(file.utf8), from: "mine.json")
    #expect(rules.faults == [])
    func stages(_ text: String) -> [String] {
      let text = NoticeText(text, in: .text, rules: rules, dayFirst: false)
      let subject = NoticeText("", in: .subject, rules: rules, dayFirst: false)
      return Array(Findings(text: text, subject: subject, rules: rules).ranking(of: .stage).keys)
    }
    #expect(stages("書類を拝見。不足です。") == ["more_information"])
    #expect(stages("書類を拝見。一。二。三。不足です。") == [])
  }

  @Test func `the rules that ship have no faults`() {
    #expect(ReadingRules.builtIn.faults == [])
  }

  @Test func `a bad rule is named with its line and the others still work`() {
    let file = """
      {
        "signals": {
          "good": ["停止"],
          "bad": ["(停止"]
        },
        "stage": {
          "unknown_value": {"when": ["good"], "is": "asleep"},
          "unknown_signal": {"when": ["nowhere"], "is": "closure"}
        }
      }
      """
    let rules = ReadingRules().extended(with: Array(file.utf8), from: "mine.json")
    #expect(rules.faults.map(\.line).sorted() == [4, 7, 8])
    #expect(rules.faults.allSatisfy { $0.description.hasPrefix("mine.json:") })
    let text = NoticeText("停止", in: .text, rules: rules, dayFirst: false)
    #expect(text.signals["good"].count == 1)
  }

  @Test func `a file that is no JSON is one fault and changes nothing`() {
    let rules = ReadingRules.builtIn.extended(with: Array("{".utf8), from: "mine.json")
    #expect(rules.faults.count == 1)
    #expect(rules.signals.count == ReadingRules.builtIn.signals.count)
  }

  @Test func `a rule of the user replaces the one of the same name`() {
    let file = "{\"signals\": {\"account.stopped\": [\"おやすみ\"]}}"
    let rules = ReadingRules.builtIn.extended(with: Array(file.utf8), from: "mine.json")
    #expect(rules.signals["account.stopped"]?.patterns.count == 1)
  }
}

extension String {
  fileprivate var escaped: String {
    map { $0 == "\\" ? "\\\\" : String($0) }.joined()
  }
}
