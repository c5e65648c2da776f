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
  /// - Parameters:
  ///   - span: The part of the line that the row shows.
  ///   - marks: May overlap; the last one wins.
  /// - Returns: The column after the text.
  mutating func draw(
    _ line: [UInt8], _ span: Range<Int>, at position: CellPosition, role: StyleRole,
    marks: [TextMark]
  ) -> Int {
    var edges: Set<Int> = [span.lowerBound, span.upperBound]
    for mark in marks {
      edges.insert(max(span.lowerBound, min(mark.span.lowerBound, span.upperBound)))
      edges.insert(max(span.lowerBound, min(mark.span.upperBound, span.upperBound)))
    }
    let sorted = edges.sorted()
    var column = position.column
    for (start, end) in zip(sorted, sorted.dropFirst()) {
      let mark = marks.last { $0.span.contains(start) }
      column = draw(
        String(decoding: line[start..<end], as: UTF8.self),
        at: CellPosition(row: position.row, column: column), role: mark?.role ?? role,
        emphasis: mark?.emphasis ?? [])
    }
    return column
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
