import TextEditing

/// A text with `|` where the caret is, and `^` where the selection began.
struct MarkedText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  init(_ editor: DraftEditor) {
    var marked: [UInt8] = []
    for line in 0..<editor.text.lineCount {
      if line > 0 { marked.append(0x0A) }
      let bytes = editor.text.bytes(ofLine: line)
      for byte in 0...bytes.count {
        let here = TextPosition(line: line, byte: byte)
        if editor.caret.anchor == here, editor.selection != nil { marked.append(UInt8(ascii: "^")) }
        if editor.caret.position == here { marked.append(UInt8(ascii: "|")) }
        if byte < bytes.count { marked.append(bytes[byte]) }
      }
    }
    text = String(decoding: marked, as: UTF8.self)
  }

  /// An editor with that text and that caret.
  var editor: DraftEditor {
    var plain: [UInt8] = []
    var caret = TextPosition.start
    var anchor: TextPosition?
    var here = TextPosition.start
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "|"): caret = here
      case UInt8(ascii: "^"): anchor = here
      default:
        plain.append(byte)
        here =
          byte == 0x0A
          ? TextPosition(line: here.line + 1, byte: 0)
          : TextPosition(line: here.line, byte: here.byte + 1)
      }
    }
    var editor = DraftEditor(DraftText(String(decoding: plain, as: UTF8.self)))
    editor.go(to: anchor ?? caret)
    if anchor != nil { editor.go(to: caret, extending: true) }
    return editor
  }

  static func == (left: MarkedText, right: MarkedText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(Array(text.utf8)) }
}
