/// Lines that were cut and can be put in elsewhere, as in nano.
package struct CutLines: Hashable, Sendable {
  /// What was cut; whole lines end with their line break.
  package internal(set) var text = ""

  /// Whether the text is whole lines, and not a selection.
  package internal(set) var isWholeLines = false

  /// Whether the next line that is cut goes below this one; any other command ends that.
  var isGrowing = false
}

extension DraftEditor {
  /// Cuts the line of the caret, or what is selected; line after line they gather.
  ///
  /// - Returns: All that has been gathered.
  @discardableResult
  package mutating func cutLine(at seconds: Int) -> String {
    let range = selection ?? lineRange
    let isWhole = selection == nil
    if range.isEmpty { return cutLines.text }
    let gathered = cutLines.isGrowing && isWhole ? cutLines.text : ""
    let line = text.string(in: range)
    let needsBreak = isWhole && range.end.line == range.start.line
    replace(range, with: [], as: .cut, at: seconds)
    cutLines = CutLines(
      text: gathered + line + (needsBreak ? "\n" : ""), isWholeLines: isWhole, isGrowing: isWhole)
    return cutLines.text
  }

  /// Puts in what was cut: whole lines above the line of the caret, a selection at the caret.
  package mutating func pasteLine(at seconds: Int) {
    if cutLines.text.isEmpty { return }
    if cutLines.isWholeLines {
      caret = TextCaret(at: TextPosition(line: caret.position.line, byte: 0))
    }
    paste(cutLines.text, at: seconds)
  }

  /// The line of the caret with its line break, if it has one.
  private var lineRange: TextRange {
    let line = caret.position.line
    let start = TextPosition(line: line, byte: 0)
    let isLast = line + 1 == text.lineCount
    return TextRange(start, isLast ? text.end : TextPosition(line: line + 1, byte: 0))
  }
}

extension DraftEditor {
  /// The selected text, to be kept by the caller; empty when nothing is selected.
  package func copy() -> String { selectedText }

  /// The selected text, which is deleted; empty when nothing is selected.
  package mutating func cut(at seconds: Int) -> String {
    guard let selection else { return "" }
    let cut = text.string(in: selection)
    replace(selection, with: [], as: .cut, at: seconds)
    return cut
  }
}
