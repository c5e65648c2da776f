import TestSupport
import Testing
import TextEditing

/// The text beside a plain string that is changed in the same way.
struct TextBufferTests {
  private static let pieces = [
    "あ", "漢字", "a", " ", "\n", "\n\n", "か\u{3099}", "\u{3099}", "👨‍👩‍👧", "🇯🇵", "\u{200D}", "é",
    "e\u{301}",
    "ｶﾞ", "。", "一行\n二行\n三行", String(repeating: "長い行", count: 40),
    String(repeating: "行\n", count: 150),
  ]

  private static func check(_ text: DraftText, is plain: String) {
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(text.string.utf8.elementsEqual(plain.utf8))
    #expect(text.lineCount == lines.count)
    #expect(text.byteCount == plain.utf8.count)
    #expect(text.characterCount == plain.utf16.count)
    #expect(text == DraftText(plain))
  }

  @Test(arguments: 0..<30)
  func `any edits leave what a string has after them`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    var plain = "始め\n"
    var text = DraftText(plain)
    for step in 0..<120 {
      let scalars = Array(plain.unicodeScalars)
      let start = Int.random(in: 0...scalars.count, using: &generator)
      let length = Int.random(
        in: 0...min(step % 9 == 0 ? 400 : 3, scalars.count - start), using: &generator)
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part)
        return String(view)
      }
      let head = string(scalars[..<start])
      let removed = string(scalars[start..<start + length])
      let edit = TextEdit(
        at: text.position(ofByte: head.utf8.count), removing: removed, inserting: piece)
      #expect(text.accepts(edit))
      let before = text
      text.apply(edit)
      plain = head + piece + string(scalars[(start + length)...])
      if step % 10 == 0 { Self.check(text, is: plain) }
      var back = text
      back.apply(edit.inverse)
      #expect(back == before, "the law of undo")
    }
    Self.check(text, is: plain)
  }

  @Test(arguments: 0..<10)
  func `a byte of the text and its position are the same place`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    let plain = (0..<300).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    let text = DraftText(plain)
    var byte = 0
    for line in 0..<text.lineCount {
      for place in [0, text.bytes(ofLine: line).count] {
        let position = TextPosition(line: line, byte: place)
        #expect(text.byte(of: position) == byte + place)
        #expect(text.position(ofByte: byte + place) == position)
      }
      byte += text.bytes(ofLine: line).count + 1
    }
    #expect(text.position(ofByte: byte + 100) == text.end)
  }

  @Test(arguments: 0..<20)
  func `the column is the number of characters before the caret, whatever was done`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    var editor = DraftEditor(DraftText("一か\u{3099}二\n三👨‍👩‍👧四\n"))
    for _ in 0..<200 {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: editor.insert(Self.pieces.randomElement(using: &generator) ?? "", at: 0)
      case 1: editor.paste("x\n検品", at: 0)
      case 2: editor.deleteBackward(at: 0)
      case 3: editor.undo()
      case 4: editor.redo()
      case 5: editor.delete(.wordRight, at: 0)
      default:
        if let motion = TextMotion.allCases.randomElement(using: &generator) { editor.move(motion) }
      }
      editor.countColumn()
      let caret = editor.caret.position
      let head = editor.text.bytes(ofLine: caret.line)[..<caret.byte]
      #expect(editor.column == String(decoding: head, as: UTF8.self).count)
    }
  }
}
