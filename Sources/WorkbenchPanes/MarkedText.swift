import Terminal

/// A part of a row that is shown differently from the rest.
struct TextMark {
  /// In bytes of the line.
  let span: Range<Int>
  let role: StyleRole
  var emphasis: Emphasis = []
}

extension Canvas {
  /// Draws the bytes of one row of a line, with marks.
  ///
  /// A mark that begins or ends inside a character takes all of it or nothing: a voicing
  /// mark may have been typed behind the last character of a word.
  ///
  /// - Parameters:
  ///   - span: The part of the line that the row shows.
  ///   - marks: May overlap; the last one wins.
  /// - Returns: The column after the text.
  mutating func draw(
    _ line: [UInt8], _ span: Range<Int>, at position: CellPosition, role: StyleRole,
    marks: [TextMark]
  ) -> Int {
    let shown = marks.filter { $0.span.overlaps(span) }
    return draw(String(decoding: line[span], as: UTF8.self), at: position) { byte in
      let mark = shown.last { $0.span.contains(span.lowerBound + byte) }
      return (mark?.role ?? role, mark?.emphasis ?? [])
    }
  }
}

extension Canvas {
  /// Draws text in at most `width` columns, without blanks behind it, so that an
  /// underline ends with the words.
  @discardableResult
  mutating func draw(
    _ text: String, at position: CellPosition, atMost width: Int, role: StyleRole
  ) -> Int {
    let columns = DisplayWidth.columns(of: text, ambiguous: ambiguousWidth)
    return draw(text, at: position, width: min(columns, width), role: role)
  }
}
