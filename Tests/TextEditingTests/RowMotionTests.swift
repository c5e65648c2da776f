import Testing
import TextEditing

struct RowMotionTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let before: String
    let motions: [RowMotion]
    let after: String
    var testDescription: String { "\(motions): \(before)" }

    init(_ before: String, _ motions: RowMotion..., to after: String) {
      (self.before, self.motions, self.after) = (before, motions, after)
    }
  }

  /// Rows of 6 columns: 一二三 | 四五六 | 七.
  static let examples = [
    Example("一|二三四五六七", .down, to: "一二三四|五六七"),
    Example("一二三四|五六七", .up, to: "一|二三四五六七"),
    Example("一二|三四五六七", .down, .down, to: "一二三四五六七|"),
    Example("一二|三四五六七", .down, .down, .up, to: "一二三四五|六七"),
    Example("一二三四五|六\nab\n一二三四", .down, .down, to: "一二三四五六\nab\n一二|三四"),
    Example("一|二三四五六七", .up, to: "|一二三四五六七"),
    Example("一二三四五六|七", .down, to: "一二三四五六七|"),
    Example("abcde|f\n一二三", .down, to: "abcdef\n一二|三"),
    Example("一二三四|五六七", .rowStart, to: "一二三|四五六七"),
    Example("一二三四|五六七", .rowEnd, to: "一二三四五|六七"),
    Example("一二三四五六|七", .rowEnd, to: "一二三四五六七|"),
    Example("一二三四|五六七", .home, .home, to: "|一二三四五六七"),
    Example("一|二三四五六七", .end, .end, to: "一二三四五六七|"),
    Example("一\n二|\n三\n四\n五", .rows(2), to: "一\n二\n三\n四|\n五"),
    Example("一\n二|\n三\n四\n五", .rows(9), to: "一\n二\n三\n四\n五|"),
    Example("一\n二\n三\n四|\n五", .rows(-9), to: "一|\n二\n三\n四\n五"),
    Example("一二|", .rows(-9), to: "|一二"),
    Example("\n|\n一", .up, to: "|\n\n一"),
  ]

  @Test(arguments: examples)
  func `rows are gone through as they are seen`(example: Example) {
    var editor = MarkedText(example.before).editor
    let rows = WrappedText(editor.text, columns: 6, width: ColumnCount(terminalWidth))
    for motion in example.motions { editor.move(motion, through: rows) }
    #expect(MarkedText(editor) == MarkedText(example.after))
  }

  @Test func `typing forgets the column that up and down keep to`() {
    var editor = MarkedText("一二三|\n四\n五六七").editor
    var rows = WrappedText(editor.text, columns: 20, width: ColumnCount(terminalWidth))
    editor.move(.down, through: rows)
    editor.insert("x", at: 0)
    rows.update(to: editor.text)
    editor.move(.down, through: rows)
    #expect(MarkedText(editor) == MarkedText("一二三\n四x\n五|六七"))
  }

  @Test func `going down can select`() {
    var editor = MarkedText("一|二三四五六七").editor
    let rows = WrappedText(editor.text, columns: 6, width: ColumnCount(terminalWidth))
    editor.move(.down, through: rows, extending: true)
    #expect(editor.selectedText == "二三四")
  }
}
