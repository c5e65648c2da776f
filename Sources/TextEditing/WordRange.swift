extension DraftText {
  /// The word at a position, or the run of blanks or marks, as a double click selects it.
  package func word(at position: TextPosition) -> TextRange {
    let here = self.position(nearest: position)
    let bytes = lineBytes[here.line]
    guard !bytes.isEmpty else { return TextRange(here, here) }
    let boundaries = boundaries(ofLine: here.line)
    func script(_ index: Int) -> CharacterScript { CharacterScript(bytes.scalar(at: index).value) }
    var start = here.byte < bytes.count ? here.byte : boundaries.before(here.byte)
    var end = boundaries.after(start)
    while end < bytes.count, script(boundaries.before(end)).joins(script(end)) {
      end = boundaries.after(end)
    }
    while start > 0, script(boundaries.before(start)).joins(script(start)) {
      start = boundaries.before(start)
    }
    return TextRange(
      TextPosition(line: here.line, byte: start), TextPosition(line: here.line, byte: end))
  }

  /// A line without its line break: what is a paragraph where lines are as long as they like.
  package func wholeLine(_ line: Int) -> TextRange {
    TextRange(
      TextPosition(line: line, byte: 0), TextPosition(line: line, byte: lineBytes[line].count))
  }
}
