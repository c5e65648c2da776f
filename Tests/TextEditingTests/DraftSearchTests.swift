import Testing
import TextEditing

struct DraftSearchTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let pattern: String
    let text: String
    let found: [String]
    var testDescription: String { "\(pattern) in \(text)" }

    init(_ pattern: String, in text: String, finds found: String...) {
      (self.pattern, self.text, self.found) = (pattern, text, found)
    }
  }

  static let examples = [
    Example("asin", in: "ASIN と ＡＳＩＮ、asin", finds: "ASIN", "ＡＳＩＮ", "asin"),
    Example("２０２６", in: "2026年", finds: "2026"),
    Example("ケーブル", in: "けーぶる、ケーブル、ｹｰﾌﾞﾙ", finds: "けーぶる", "ケーブル", "ｹｰﾌﾞﾙ"),
    Example("がぱヴ", in: "ｶﾞﾊﾟｳﾞ", finds: "ｶﾞﾊﾟｳﾞ"),
    Example("じだぶべぼ", in: "ｼﾞﾀﾞﾌﾞﾍﾞﾎﾞ", finds: "ｼﾞﾀﾞﾌﾞﾍﾞﾎﾞ"),
    Example("が", in: "か\u{3099}", finds: "か\u{3099}"),
    Example("か", in: "か\u{3099}が"),
    Example("a b", in: "ａ　ｂ", finds: "ａ　ｂ"),
    Example("(株)", in: "（株）", finds: "（株）"),
    Example("ああ", in: "あああああ", finds: "ああ", "ああ"),
    Example("か", in: "きゃが"),
    Example("", in: "一"),
    Example("一\n二", in: "一\n二"),
    Example("ん。", in: "ﾝ｡ン。", finds: "ﾝ｡", "ン。"),
  ]

  @Test(arguments: examples)
  func `a pattern finds what a person would call the same`(example: Example) {
    let text = DraftText(example.text)
    let found = text.places(of: TextPattern(example.pattern)).ranges.map { text.string(in: $0) }
    #expect(found.map { Array($0.utf8) } == example.found.map { Array($0.utf8) })
  }

  @Test func `an exact pattern finds only the very characters`() {
    let text = DraftText("Ab ab ａｂ アブ")
    #expect(text.places(of: TextPattern("ab", matching: .exact)).ranges.map(\.start.byte) == [3])
    #expect(text.places(of: TextPattern("あぶ", matching: .exact)).ranges.isEmpty)
  }

  @Test func `every kana is found by its other form`() {
    let hiragana = (0x3041...0x3096).compactMap(Unicode.Scalar.init).map { String(Character($0)) }
    let katakana = (0x30A1...0x30F6).compactMap(Unicode.Scalar.init).map { String(Character($0)) }
    for (hira, kata) in zip(hiragana, katakana) {
      #expect(DraftText(kata).places(of: TextPattern(hira)).ranges.count == 1, "\(hira)")
      #expect(DraftText(hira).places(of: TextPattern(kata)).ranges.count == 1, "\(kata)")
    }
  }

  @Test func `finding goes on from place to place and around`() {
    var editor = MarkedText("あ|い\nあい\nうあ").editor
    let places = editor.text.places(of: TextPattern("ア"))
    let forward = (0..<4).map { _ in editor.selectNext(of: places)?.start }
    #expect(forward.map { $0?.line } == [1, 2, 0, 1])
    #expect(editor.selectedText == "あ")
    let backward = (0..<3).map { _ in editor.selectPrevious(of: places)?.start }
    #expect(backward.map { $0?.line } == [0, 2, 1])
    #expect(editor.selectNext(of: editor.text.places(of: TextPattern("無い"))) == nil)
    #expect(editor.selectedText == "あ")
  }

  @Test func `replacing everything is one step, and the caret stays with its text`() {
    var editor = MarkedText("注文、注文\n注文の|後").editor
    let pattern = TextPattern("注文")
    editor.replaceAll(editor.text.places(of: pattern), of: pattern, with: "ご注文\n", at: 0)
    #expect(MarkedText(editor) == MarkedText("ご注文\n、ご注文\n\nご注文\nの|後"))
    #expect(editor.history.undoCount == 1)
    editor.undo()
    #expect(MarkedText(editor) == MarkedText("注文、注文\n注文の|後"))
  }
}
