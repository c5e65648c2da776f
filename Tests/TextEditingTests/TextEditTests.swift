import TestSupport
import Testing
import TextEditing

struct TextEditTests {
  static let pieces = ["", "あ", "\n", "漢字\n", "\u{3099}", "abc", "👩\u{200D}👧", "\n\n", "。」", "é"]

  /// An edit that fits a text, of stretches chosen by chance.
  private func edit(of text: DraftText, using generator: inout SeededNumbers) -> TextEdit {
    func place() -> TextPosition {
      let line = Int.random(in: 0..<text.lineCount, using: &generator)
      let byte = Int.random(in: 0...text.bytes(ofLine: line).count, using: &generator)
      return text.position(nearest: TextPosition(line: line, byte: byte))
    }
    let range = TextRange(place(), place())
    let inserted = (0..<3).compactMap { _ in Self.pieces.randomElement(using: &generator) }
    return TextEdit(
      at: range.start, removing: text.string(in: range), inserting: inserted.joined())
  }

  @Test(arguments: 0..<30)
  func `an edit and then its inverse leave the text as it was`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    var text = DraftText("一、出荷\n\n二、検査 check\n\tか\u{3099}く\n")
    for _ in 0..<40 {
      let before = text
      let edit = edit(of: text, using: &generator)
      let caret = text.apply(edit)
      #expect(text.position(nearest: caret) == caret)
      #expect(text == DraftText(text.string))
      var back = text
      back.apply(edit.inverse)
      #expect(back == before)
    }
  }

  @Test func `the place after an edit is the end of what was put in`() {
    var text = DraftText("一\n二")
    let edit = TextEdit(at: TextPosition(line: 0, byte: 3), removing: "\n", inserting: "、\nまた")
    #expect(text.apply(edit) == TextPosition(line: 1, byte: 6))
    #expect(text.string == "一、\nまた二")
  }

  @Test func `the place after an edit does not part a character`() {
    var text = DraftText("\u{3099}き")
    let caret = text.apply(TextEdit(at: .start, inserting: "か"))
    #expect(caret == TextPosition(line: 0, byte: 6))
  }

  @Test(arguments: [
    TextEdit(at: TextPosition(line: 0, byte: 1), inserting: "a"),
    TextEdit(at: TextPosition(line: 3, byte: 0), inserting: "a"),
    TextEdit(at: TextPosition(line: 0, byte: 7), inserting: "a"),
    TextEdit(at: TextPosition(line: 0, byte: 0), removing: "二"),
    TextEdit(at: TextPosition(line: 0, byte: 3), removing: "二\n四"),
    TextEdit(at: TextPosition(line: 1, byte: 3), removing: "\n"),
    TextEdit(at: TextPosition(line: -1, byte: 0), inserting: "a"),
  ])
  func `an edit that does not fit is not accepted`(edit: TextEdit) {
    #expect(!DraftText("一二\n三").accepts(edit))
  }

  @Test func `an edit carries no control characters`() {
    var text = DraftText("")
    text.apply(TextEdit(at: .start, inserting: "a\u{1B}[2J\r\nb"))
    #expect(text.string == "a[2J\nb")
  }

  @Test func `other places move with the text around them`() {
    let edit = TextEdit(at: TextPosition(line: 1, byte: 3), removing: "二\n三", inserting: "x")
    let cases = [
      (TextPosition(line: 0, byte: 9), TextPosition(line: 0, byte: 9)),
      (TextPosition(line: 1, byte: 3), TextPosition(line: 1, byte: 3)),
      (TextPosition(line: 1, byte: 6), TextPosition(line: 1, byte: 4)),
      (TextPosition(line: 2, byte: 5), TextPosition(line: 1, byte: 6)),
      (TextPosition(line: 4, byte: 2), TextPosition(line: 3, byte: 2)),
    ]
    for (before, after) in cases { #expect(edit.moved(before) == after) }
  }
}
