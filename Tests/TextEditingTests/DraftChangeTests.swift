import TestSupport
import Testing

@testable import TextEditing

@Suite struct DraftChangeTests {
  private static let pieces = [
    "検品", "か\u{3099}", "\n", "a\nb", "。", "\\n", "\\", " x", "😀", "\n\n",
  ]

  /// One thing a person does.
  private static func act(on editor: inout DraftEditor, _ random: inout some RandomNumberGenerator)
  {
    let seconds = Int.random(in: 0..<40, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2: editor.insert(pieces.randomElement(using: &random) ?? "", at: seconds)
    case 3: editor.deleteBackward(at: seconds)
    case 4: editor.delete(.wordLeft, at: seconds)
    case 5: editor.undo()
    case 6: editor.redo()
    case 7: editor.move(.wordLeft)
    default: editor.move(.left, extending: Bool.random(using: &random))
    }
  }

  @Test(arguments: 0..<60)
  func `what was kept and the changes since are what stands on the screen`(seed: UInt64) throws {
    var random = SeededNumbers(state: seed)
    var editor = DraftEditor(DraftText("一行目\n二行目\n\n四"))
    var kept = editor.text
    var (text, history) = (editor.text, editor.history)
    for _ in 0..<40 {
      for _ in 0..<Int.random(in: 0..<6, using: &random) { Self.act(on: &editor, &random) }
      let change = editor.change(since: kept)
      let read = try #require(DraftChange(record: change.record))
      #expect(read == change)
      #expect(read.apply(to: &text, &history))
      #expect(text == editor.text)
      #expect(history.done == editor.history.done && history.undone == editor.history.undone)
      kept = editor.text
      editor.markHistory()
    }
  }

  @Test func `a change is no longer than what was typed, however long the text is`() {
    let paragraph = String(repeating: "検品の手順を見直しました。", count: 4_000)
    var editor = DraftEditor(DraftText(paragraph + "\n" + paragraph))
    editor.go(to: TextPosition(line: 0, byte: 9_000))
    editor.insert("改", at: 0)
    editor.markHistory()
    let kept = editor.text
    editor.insert("善", at: 1)
    let size = editor.change(since: kept).record.joined().utf8.count
    #expect(size < 200)
  }

  @Test func `a change fits only the text it was made of`() {
    var editor = DraftEditor(DraftText("一二三"))
    editor.move(.textEnd)
    editor.deleteBackward(at: 0)
    let change = editor.change(since: DraftText("一二三"))
    var (other, history) = (DraftText("一二"), EditHistory())
    #expect(!change.apply(to: &other, &history))
    #expect(other == DraftText("一二"))
    #expect(history.undoCount == 0)
  }

  @Test(arguments: [
    [], ["change"], ["change 0:0 -1 0"], ["change 0:0 0 0", "@ 0:0"], ["change x 0 0"],
    ["change 0:0 0 0", "done typing"], ["else 0:0 0 0"],
  ])
  func `what is no record of a change is none`(record: [String]) {
    #expect(DraftChange(record: record) == nil)
  }
}
