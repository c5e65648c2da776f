import Casework
import Terminal
import TextEditing

/// The text of a notice in which a person marks the words that a conclusion rests on.
package struct Marking: Sendable {
  package let name: NoticeName
  package let part: ReadingPart
  package private(set) var editor: DraftEditor
  package private(set) var rows: WrappedText
  package private(set) var top = 0

  /// Whether moving extends what is marked.
  private var isExtending = false
  private var visible: Int
  private let text: String

  init(
    _ part: ReadingPart, of notice: Notice, columns: Int, visible: Int, width: ColumnCount
  ) {
    name = notice.name
    self.part = part
    self.visible = max(1, visible)
    text = notice.text
    editor = DraftEditor(DraftText(Self.shown(notice.text)))
    rows = WrappedText(editor.text, columns: max(4, columns), width: width)
    if let words = notice.quotations(of: part).first(where: { $0.place == .text }) {
      editor.select(
        TextRange(position(of: words.span.lowerBound), position(of: words.span.upperBound)))
    }
    showCaret()
  }

  /// The text without what an editor takes no part in; every byte keeps its place.
  private static func shown(_ text: String) -> String {
    var shown: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isLeftOut(scalar) {
        shown += [UInt8](repeating: UInt8(ascii: "?"), count: UTF8.width(scalar))
      } else {
        shown += Array(String(scalar).utf8)
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Controls, separators of lines, and what turns the direction of writing.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: scalar.properties.generalCategory == .control
    }
  }
}

extension Marking {
  private func position(of byte: Int) -> TextPosition {
    var start = 0
    for line in 0..<editor.text.lineCount {
      let length = editor.text.bytes(ofLine: line).count
      if byte <= start + length { return TextPosition(line: line, byte: byte - start) }
      start += length + 1
    }
    return editor.text.end
  }

  private func byte(of position: TextPosition) -> Int {
    (0..<position.line).reduce(position.byte) { $0 + editor.text.bytes(ofLine: $1).count + 1 }
  }

  /// The words that are marked; `nil` where none are.
  var quotation: Quotation? {
    guard let selection = editor.selection, !selection.isEmpty else { return nil }
    let span = byte(of: selection.start)..<byte(of: selection.end)
    let bytes = Array(text.utf8)
    guard span.upperBound <= bytes.count else { return nil }
    return Quotation(words: String(decoding: bytes[span], as: UTF8.self), span: span)
  }

  package var isMarking: Bool { isExtending }

  /// Begins to mark at the caret, or begins anew.
  mutating func toggle() {
    isExtending.toggle()
    if isExtending { editor.deselect() }
  }

  /// - Returns: Whether the command is one that moves.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .caret(let move, let extending): self.move(move, extending: extending)
    case .down: move(.down, extending: false)
    case .up: move(.up, extending: false)
    case .pageDown, .halfPageDown: move(.pageDown, extending: false)
    case .pageUp, .halfPageUp: move(.pageUp, extending: false)
    case .top: move(.textStart, extending: false)
    case .bottom: move(.textEnd, extending: false)
    default: return false
    }
    showCaret()
    return true
  }

  private mutating func move(_ move: CaretMove, extending: Bool) {
    let extending = extending || isExtending
    editor.move(by: move, through: rows, page: max(1, visible - 1), extending: extending)
  }

  mutating func wrap(columns: Int, visible: Int, width: ColumnCount) {
    self.visible = max(1, visible)
    rows = WrappedText(editor.text, columns: max(4, columns), width: width)
    showCaret()
  }

  private mutating func showCaret() {
    let row = rows.spot(of: editor.caret.position).row
    if row < top { top = row }
    if row >= top + visible { top = row - visible + 1 }
    top = max(0, min(top, rows.rowCount - 1))
  }

  /// The row and column of the caret below the first row shown.
  package var caretSpot: CellPosition {
    let spot = rows.spot(of: editor.caret.position)
    return CellPosition(row: spot.row - top, column: spot.column)
  }
}
