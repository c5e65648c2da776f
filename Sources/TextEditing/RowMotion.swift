/// A way to go through the rows of a text as they are shown.
package enum RowMotion: Hashable, Sendable {
  case up, down
  /// Several rows down, or up when negative.
  case rows(Int)
  case rowStart, rowEnd
  /// To the start or the end of the row, and from there to that of the line.
  case home, end

  /// Whether the next such motion starts from the same column.
  var keepsColumn: Bool {
    switch self {
    case .up, .down, .rows: true
    case .rowStart, .rowEnd, .home, .end: false
    }
  }
}

extension WrappedText {
  /// Where a motion leads from a position.
  ///
  /// Up from the first row goes to the start of the text, down from the last one to its end.
  ///
  /// - Parameter column: The column to keep to when going up or down.
  package func destination(
    of motion: RowMotion, from position: TextPosition, column: Int
  ) -> TextPosition {
    let row = spot(of: position).row
    switch motion {
    case .up: return destination(row: row - 1, column: column)
    case .down: return destination(row: row + 1, column: column)
    case .rows(let count): return destination(rows: count, from: row, column: column)
    case .rowStart: return rowStart(row)
    case .rowEnd: return rowEnd(row)
    case .home:
      let start = rowStart(row)
      return start == position ? TextPosition(line: position.line, byte: 0) : start
    case .end:
      let end = rowEnd(row)
      return end == position
        ? self.position(atRow: self.row(row).lastOfLine, column: .max) : end
    }
  }

  private func destination(row: Int, column: Int) -> TextPosition {
    if row < 0 { return .start }
    if row >= rowCount { return text.end }
    return position(atRow: row, column: column)
  }

  /// A page that does not fit any more leads to the first or the last row, and only from there
  /// to the start or the end of the text.
  private func destination(rows count: Int, from row: Int, column: Int) -> TextPosition {
    let goal = min(max(row + count, 0), rowCount - 1)
    return destination(row: goal == row ? row + count : goal, column: column)
  }

  private func rowStart(_ row: Int) -> TextPosition { position(atRow: row, column: 0) }

  private func rowEnd(_ row: Int) -> TextPosition { position(atRow: row, column: .max) }
}
