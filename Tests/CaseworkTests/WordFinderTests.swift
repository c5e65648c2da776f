import Casework
import Testing

/// What is typed, and the words of the text that it finds.
struct TypedWords: CustomTestStringConvertible, Sendable {
  let typed: String
  let found: [String]

  var testDescription: String { typed }

  init(_ typed: String, _ found: String...) {
    self.typed = typed
    self.found = found
  }

  static let text = """
    まるや雑貨 様
    １７日以内に改善計画を
    ご提出ください。Within 17 Days, or
      within 3 days you lose the ｱｶｳﾝﾄ.
    """

  static let all = [
    TypedWords("17日以内", "１７日以内"), TypedWords("within 17 days", "Within 17 Days"),
    TypedWords("days", "Days", "days"), TypedWords("within", "Within", "within"),
    TypedWords("改善計画をご提出", "改善計画を\nご提出"), TypedWords("アカウント", "ｱｶｳﾝﾄ"),
    TypedWords("or within 3", "or\n  within 3"),
    TypedWords("17日...ください", "１７日以内に改善計画を\nご提出ください"),
    TypedWords("17日…ください", "１７日以内に改善計画を\nご提出ください"),
    TypedWords("17日...どこにもない"), TypedWords(""), TypedWords("   "), TypedWords("..."),
    TypedWords("18日"), TypedWords("\u{1B}"),
  ]
}

@Suite struct WordFinderTests {
  @Test(arguments: TypedWords.all)
  func `words are found however they are typed`(_ example: TypedWords) {
    let finder = WordFinder(TypedWords.text)
    #expect(finder.quotations(of: example.typed).map(\.words) == example.found)
  }

  @Test(arguments: TypedWords.all)
  func `the span is exactly the words`(_ example: TypedWords) {
    let bytes = Array(TypedWords.text.utf8)
    for quote in WordFinder(TypedWords.text).quotations(of: example.typed) {
      #expect(String(decoding: bytes[quote.span], as: UTF8.self) == quote.words)
    }
  }

  @Test func `a text of a million characters is searched to its end`() {
    let finder = WordFinder(String(repeating: "あいうえお", count: 200_000) + "17日")
    #expect(finder.quotations(of: "17日").map(\.span) == [3_000_000..<3_000_005])
    #expect(finder.quotations(of: "ああ").isEmpty)
  }
}
