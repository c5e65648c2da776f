/// A piece of text that was cut or copied, to be put in elsewhere.
package struct Clip: Hashable, Sendable {
  /// Whole lines end with their line break.
  package let text: String

  /// Whether the text is whole lines, and not a part of one: they are put in between lines.
  package let isWholeLines: Bool

  package init(_ text: String, isWholeLines: Bool = false) {
    self.text = text
    self.isWholeLines = isWholeLines
  }

  /// Both pieces as one, as lines that are cut one after the other.
  package func joined(with next: Clip) -> Clip {
    Clip(text + next.text, isWholeLines: isWholeLines)
  }
}

extension DraftEditor {
  /// What is selected, or else the line of the caret; nothing of an empty text.
  package func copy() -> Clip? {
    if let selection { return Clip(text.string(in: selection)) }
    let line = lineRange
    return line.isEmpty ? nil : Clip(lineText(line), isWholeLines: true)
  }

  /// Cuts what is selected, or else the line of the caret.
  ///
  /// Lines cut one after the other, with nothing else between, belong together:
  /// ``isGatheringLines`` tells so before each of them.
  package mutating func cut(at seconds: Int) -> Clip? {
    guard let clip = copy() else { return nil }
    replace(selection ?? lineRange, with: [], as: .cut, at: seconds)
    isGatheringLines = clip.isWholeLines
    return clip
  }

  /// Puts a clip in: whole lines above the line of the caret, anything else in place of what
  /// is selected.
  package mutating func paste(_ clip: Clip, at seconds: Int) {
    if clip.isWholeLines, selection == nil {
      caret = TextCaret(at: TextPosition(line: caret.position.line, byte: 0))
    }
    paste(clip.text, at: seconds)
  }

  /// The line of the caret with its line break, if it has one.
  private var lineRange: TextRange {
    let line = caret.position.line
    let start = TextPosition(line: line, byte: 0)
    let isLast = line + 1 == text.lineCount
    return TextRange(start, isLast ? text.end : TextPosition(line: line + 1, byte: 0))
  }

  private func lineText(_ range: TextRange) -> String {
    text.string(in: range) + (range.end.line == range.start.line ? "\n" : "")
  }
}
