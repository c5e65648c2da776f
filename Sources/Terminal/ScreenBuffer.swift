/// A screenful of cells and the place of the cursor: what a ``Terminal`` shows.
///
/// Composed anew for each frame, or over the one before, through a ``Canvas``; a terminal compares it
/// with the one before and sends the difference.
package struct ScreenBuffer: Hashable, Sendable {
  package let rows: Int
  package let columns: Int

  /// From the top down, `rows` of them with `columns` cells each.
  package internal(set) var lines: [CellLine]

  /// Where the next typed character goes; `nil` hides the cursor.
  ///
  /// Input methods open their window there.
  package var cursor: CellPosition?

  /// How wide this screen's terminal draws characters of ambiguous width.
  package let ambiguousWidth: AmbiguousWidth

  package init(rows: Int, columns: Int, ambiguousWidth: AmbiguousWidth = .narrow) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    self.ambiguousWidth = ambiguousWidth
    lines = Array(repeating: CellLine(columns: self.columns), count: self.rows)
  }
}

extension ScreenBuffer {
  /// A blank screen of the size of `area`, drawn on by `body`.
  package static func composed<Failure: Error>(
    in area: CellRect, ambiguousWidth: AmbiguousWidth = .narrow,
    _ body: (inout Canvas) throws(Failure) -> Void
  ) throws(Failure) -> ScreenBuffer {
    var canvas = Canvas(
      ScreenBuffer(rows: area.rows, columns: area.columns, ambiguousWidth: ambiguousWidth))
    try body(&canvas)
    return canvas.screen
  }

  package var area: CellRect { CellRect(rows: rows, columns: columns) }

  /// - Precondition: The position lies on the screen.
  package subscript(position: CellPosition) -> Cell {
    precondition(area.contains(position), "no cell there")
    return lines[position.row].cells[position.column]
  }
}

extension ScreenBuffer {
  /// The rows in which it differs from a screen of the same size, and the columns: whole
  /// characters of both.
  package func differences(to old: ScreenBuffer) -> [(row: Int, columns: Range<Int>)] {
    lines.indices.compactMap { row in
      lines[row].difference(to: old.lines[row]).map { (row, $0) }
    }
  }
}

extension ScreenBuffer {
  /// The text of a row without the blanks at its end.
  package func text(ofRow row: Int) -> String {
    var line = ""
    for cell in lines[row].cells { line += cell.text }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The rows, joined by newlines, without the blanks at their ends.
  package var text: String {
    (0..<rows).map { text(ofRow: $0) }.joined(separator: "\n")
  }
}
