import Testing
import TextEditing

struct DraftEditorMovingTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let before: String
    let motion: TextMotion
    let after: String
    var testDescription: String { "\(motion): \(before)" }

    init(_ before: String, _ motion: TextMotion, _ after: String) {
      (self.before, self.motion, self.after) = (before, motion, after)
    }
  }

  static let examples = [
    Example("一|二", .right, "一二|"),
    Example("一二|", .right, "一二|"),
    Example("一|\n二", .right, "一\n|二"),
    Example("一\n|二", .left, "一|\n二"),
    Example("|一", .left, "|一"),
    Example("か\u{3099}|き", .left, "|か\u{3099}き"),
    Example("|👨‍👩‍👧一", .right, "👨‍👩‍👧|一"),
    Example("|出荷前の検査", .wordRight, "出荷前|の検査"),
    Example("出荷前|の検査", .wordRight, "出荷前の|検査"),
    Example("|データーベースを見る", .wordRight, "データーベース|を見る"),
    Example("らーめん|屋", .wordLeft, "|らーめん屋"),
    Example("|ASIN１２番", .wordRight, "ASIN１２|番"),
    Example("終わり|。」次", .wordRight, "終わり。」|次"),
    Example("一|　　二番", .wordRight, "一　　二番|"),
    Example("一　　|二", .wordLeft, "|一　　二"),
    Example("一|\n二", .wordRight, "一\n|二"),
    Example("一\n|二", .wordLeft, "一|\n二"),
    Example("人々の|声", .wordLeft, "人々|の声"),
    Example("ﾗﾍﾞﾙ|を貼る", .wordLeft, "|ﾗﾍﾞﾙを貼る"),
    Example("か\u{3099}く|。", .wordLeft, "|か\u{3099}く。"),
    Example("|一です。二です。", .sentenceForward, "一です。|二です。"),
    Example("一です。|二です。", .sentenceForward, "一です。二です。|"),
    Example("一で|す。\n　　次の行", .sentenceForward, "一です。\n　　|次の行"),
    Example("一です。二で|す。", .sentenceBackward, "一です。|二です。"),
    Example("一です。|二です。", .sentenceBackward, "|一です。二です。"),
    Example("一。\n\n|二。", .sentenceBackward, "|一。\n\n二。"),
    Example("|「はい！」と答えた。次", .sentenceForward, "「はい！」と答えた。|次"),
    Example("|「終わり。」店長は", .sentenceForward, "「終わり。」|店長は"),
    Example("|本当！？次", .sentenceForward, "本当！？|次"),
    Example("|Rate is 0.5%. Next one.", .sentenceForward, "Rate is 0.5%. |Next one."),
    Example("　　|一。", .sentenceBackward, "|　　一。"),
    Example("一|\n二\n\n三", .paragraphForward, "一\n二\n\n|三"),
    Example("一\n　 \n|三", .paragraphForward, "一\n　 \n三|"),
    Example("一\n\n三\n四|", .paragraphBackward, "一\n\n|三\n四"),
    Example("一\n\n|三\n四", .paragraphBackward, "|一\n\n三\n四"),
    Example("一\n二|三", .lineStart, "一\n|二三"),
    Example("一\n|二三\n", .lineEnd, "一\n二三|\n"),
    Example("一\n二|\n三", .textStart, "|一\n二\n三"),
    Example("一\n二|\n三", .textEnd, "一\n二\n三|"),
    Example("一^二三|四", .left, "一|二三四"),
    Example("一|二三^四", .right, "一二三|四"),
    Example("一^二三|四", .lineEnd, "一二三四|"),
  ]

  @Test(arguments: examples)
  func `a motion leads where a person expects`(example: Example) {
    var editor = MarkedText(example.before).editor
    editor.move(example.motion)
    #expect(MarkedText(editor) == MarkedText(example.after))
  }

  @Test(arguments: TextMotion.allCases)
  func `every motion can select, and selects what lies between`(motion: TextMotion) {
    let start = MarkedText("前の段落。\n\n最初の文。次の|文は長い。\n終わり").editor
    var (moved, selected) = (start, start)
    moved.move(motion)
    selected.move(motion, extending: true)
    #expect(selected.caret.position == moved.caret.position)
    #expect(selected.selection == TextRange(start.caret.position, moved.caret.position))
    #expect(moved.selection == nil)
  }

  @Test(arguments: TextMotion.allCases)
  func `every motion comes to an end`(motion: TextMotion) {
    var editor = MarkedText("一二。三\n\n\n　四 five。\n六|。七\n\n八\n").editor
    for _ in 0..<60 { editor.move(motion) }
    let rest = editor
    editor.move(motion)
    #expect(editor == rest)
    let isAtEdge = [.start, editor.text.end].contains(editor.caret.position)
    #expect(isAtEdge || motion == .lineStart || motion == .lineEnd)
  }

  @Test func `select all selects the whole text`() {
    var editor = MarkedText("一\n二|三").editor
    editor.selectAll()
    #expect(MarkedText(editor) == MarkedText("^一\n二三|"))
    #expect(editor.selectedText == "一\n二三")
    editor.deselect()
    #expect(editor.selection == nil)
  }

  @Test func `a click goes to the character, never into it`() {
    var editor = DraftEditor(DraftText("漢字"))
    editor.go(to: TextPosition(line: 0, byte: 4))
    #expect(MarkedText(editor) == MarkedText("漢|字"))
    editor.go(to: TextPosition(line: 7, byte: 0), extending: true)
    #expect(MarkedText(editor) == MarkedText("漢^字|"))
  }
}
