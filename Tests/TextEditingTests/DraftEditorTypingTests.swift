import TestSupport
import Testing
import TextEditing

struct DraftEditorTypingTests {
  enum Operation: Sendable {
    case insert(String), paste(String), newline, delete(TextMotion), cut, cutAndPaste
    case indent, outdent
    case move(TextMotion), undo, redo, rewrite(String)

    func apply(to editor: inout DraftEditor) {
      switch self {
      case .insert(let string): editor.insert(string, at: 0)
      case .paste(let string): editor.paste(string, at: 0)
      case .newline: editor.newline(at: 0)
      case .delete(let motion): editor.delete(motion, at: 0)
      case .cut: _ = editor.cut(at: 0)
      case .cutAndPaste:
        if let clip = editor.cut(at: 0) { editor.paste(clip, at: 0) }
      case .indent: editor.indent(at: 0)
      case .outdent: editor.outdent(at: 0)
      case .move(let motion): editor.move(motion)
      case .undo: editor.undo()
      case .redo: editor.redo()
      case .rewrite(let string): editor.rewrite(as: DraftText(string), at: 0)
      }
    }
  }

  struct Example: CustomTestStringConvertible, Sendable {
    let before: String
    let operations: [Operation]
    let after: String
    var testDescription: String { "\(operations) on \(before)" }

    init(_ before: String, _ operations: Operation..., to after: String) {
      (self.before, self.operations, self.after) = (before, operations, after)
    }
  }

  static let examples = [
    Example("一|三", .insert("二"), to: "一二|三"),
    Example("一^二|三", .insert("x"), to: "一x|三"),
    Example("一^二|三", .insert("\u{1B}"), to: "一^二|三"),
    Example("一|二", .newline, to: "一\n|二"),
    Example("　 \t一|二", .newline, to: "　 \t一\n　 \t|二"),
    Example("　|　一", .newline, to: "　\n　|　一"),
    Example("  ^一\n  二|三", .newline, to: "  \n  |三"),
    Example("|", .paste("一\r\n二\u{1B}[201~"), to: "一\n二[201~|"),
    Example("一^二|三", .paste("x\ny"), to: "一x\ny|三"),
    Example("か\u{3099}|き", .delete(.left), to: "|き"),
    Example("|👨‍👩‍👧一", .delete(.right), to: "|一"),
    Example("一\n|二", .delete(.left), to: "一|二"),
    Example("一|\n二", .delete(.right), to: "一|二"),
    Example("|一", .delete(.left), to: "|一"),
    Example("一|", .delete(.right), to: "一|"),
    Example("出荷前の検査|です", .delete(.wordLeft), to: "出荷前の|です"),
    Example("出荷前の|検査です", .delete(.wordRight), to: "出荷前の|です"),
    Example("一\n二三|四", .delete(.lineStart), to: "一\n|四"),
    Example("一二|三四\n五", .delete(.lineEnd), to: "一二|\n五"),
    Example("一^二|三", .delete(.wordLeft), to: "一|三"),
    Example("一\n二|\n三", .cut, to: "一\n|三"),
    Example("一\n二|", .cut, to: "一\n|"),
    Example("|", .cutAndPaste, to: "|"),
    Example("^一二|三\n四", .cut, to: "|三\n四"),
    Example("一\n二|三\n四", .cutAndPaste, to: "一\n二三\n|四"),
    Example("一|", .cutAndPaste, to: "一\n|"),
    Example("一^二三|四", .insert("x"), .undo, to: "一^二三|四"),
    Example("一^二三|四", .insert("x"), .undo, .redo, to: "一x|四"),
    Example("一|", .insert("二"), .undo, .insert("三"), .redo, to: "一三|"),
    Example("一|", .undo, to: "一|"),
    Example("一二|三四", .rewrite("一二三五四"), to: "一二|三五四"),
    Example("一二三四|", .rewrite("零\n一二三四"), to: "零\n一二三四|"),
    Example("一|二", .rewrite("一二"), .undo, to: "一|二"),
    Example("亜|", .rewrite("亝"), .undo, to: "亜|"),
  ]

  @Test(arguments: examples)
  func `an operation does what its key says`(example: Example) {
    var editor = MarkedText(example.before).editor
    for operation in example.operations { operation.apply(to: &editor) }
    #expect(MarkedText(editor) == MarkedText(example.after))
  }

  @Test func `cutting gives the selected text, and copying leaves it`() {
    var editor = MarkedText("一^二\n三|四").editor
    #expect(editor.copy() == Clip("二\n三"))
    #expect(editor.cut(at: 0) == Clip("二\n三"))
    #expect(MarkedText(editor) == MarkedText("一|四"))
    #expect(editor.history.undoCount == 1)
  }

  @Test func `where nothing is selected the whole line is cut or copied`() {
    var editor = MarkedText("一\n二|").editor
    #expect(editor.copy() == Clip("二\n", isWholeLines: true))
    #expect(!editor.isGatheringLines)
    #expect(editor.cut(at: 0) == Clip("二\n", isWholeLines: true))
    #expect(editor.isGatheringLines)
    editor.move(.left)
    #expect(!editor.isGatheringLines)
    #expect(MarkedText("|").editor.copy() == nil)
  }

  @Test(arguments: 0..<20)
  func `taking back everything restores the text, doing it all again the result`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    let operations: [Operation] = [
      .insert("あ"), .insert("漢字。"), .insert("\u{3099}"), .paste("x\ny\nz"), .newline,
      .delete(.left), .delete(.right), .delete(.wordLeft), .delete(.lineEnd), .cut, .cutAndPaste,
      .indent, .outdent,
      .move(.left), .move(.wordRight), .move(.textStart), .move(.lineEnd), .undo, .redo,
      .rewrite("一\n二か\u{3099}"),
    ]
    let first = DraftText("一、出荷\n　二、検査\n三")
    var editor = DraftEditor(first)
    for _ in 0..<150 { operations.randomElement(using: &generator)?.apply(to: &editor) }
    let last = editor.text
    let undone = editor.history.redoCount
    while editor.undo() {}
    #expect(editor.text == first)
    while editor.history.redoCount > undone { editor.redo() }
    #expect(editor.text == last)
  }
}
