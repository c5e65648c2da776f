/// A rectangle of cells; an empty one has no rows or no columns.
package struct CellRect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  /// Negative sizes become 0.
  package init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

extension CellRect {
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  package var origin: CellPosition { CellPosition(row: row, column: column) }

  /// The first row below.
  package var endRow: Int { row + rows }

  /// The first column to the right.
  package var endColumn: Int { column + columns }

  package var rowRange: Range<Int> { row..<endRow }
  package var columnRange: Range<Int> { column..<endColumn }

  package func contains(_ position: CellPosition) -> Bool {
    rowRange.contains(position.row) && columnRange.contains(position.column)
  }

  /// The part that lies in `other` too; empty when there is none.
  package func intersection(_ other: CellRect) -> CellRect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return CellRect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }
}

extension CellRect {
  /// The rectangle without its first `count` rows, and those rows.
  package func splitTop(_ count: Int) -> (top: CellRect, rest: CellRect) {
    let count = min(max(0, count), rows)
    return (
      CellRect(row: row, column: column, rows: count, columns: columns),
      CellRect(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The rectangle without its last `count` rows, and those rows.
  package func splitBottom(_ count: Int) -> (rest: CellRect, bottom: CellRect) {
    let (top, rest) = splitTop(rows - count)
    return (top, rest)
  }

  /// The rectangle's first `count` columns, and the columns after them.
  package func splitLeft(_ count: Int) -> (left: CellRect, rest: CellRect) {
    let count = min(max(0, count), columns)
    return (
      CellRect(row: row, column: column, rows: rows, columns: count),
      CellRect(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }
}
