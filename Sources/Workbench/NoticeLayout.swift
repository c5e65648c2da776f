import Terminal

/// Where the parts of a notice stand: its head, the conclusions, why the selected one was
/// drawn, and the text.
package struct NoticeLayout: Hashable, Sendable {
  package let area: CellRect
  package let head: CellRect
  package let lines: CellRect

  /// Empty where nothing is explained.
  package let reasons: CellRect
  package let text: CellRect

  /// Text and conclusions stand side by side.
  package let isWide: Bool

  /// - Parameters:
  ///   - lines: How many conclusions and cautions there are.
  ///   - explains: Whether one of them is selected and explained.
  package init(_ area: CellRect, lines count: Int, explains: Bool) {
    self.area = area
    isWide = area.columns >= 100
    let (head, rest) = area.splitTop(min(2, area.rows))
    self.head = head
    if isWide {
      let side = min(56, area.columns * 46 / 100)
      let (left, right) = rest.splitLeft(rest.columns - side)
      text = CellRect(
        row: left.row, column: left.column, rows: left.rows, columns: left.columns - 1)
      // Where not all have room, a row is left below to say so.
      let whole = count * 2 + 1 > right.rows ? right.rows - 1 : right.rows
      let wanted = explains ? max(2, right.rows / 2) : whole
      (lines, reasons) = right.splitTop(min(wanted, count * 2 + 1))
    } else {
      let most = explains ? max(1, (rest.rows - 3) / 2) : max(1, rest.rows - 3)
      let (top, below) = rest.splitTop(min(count, most))
      lines = top
      let (why, bottom) = below.splitTop(explains ? min(3, below.rows) : min(1, below.rows))
      reasons = explains ? why : CellRect(rows: 0, columns: 0)
      text = bottom
    }
  }

  /// One row for the margin's sign and one at the end.
  package var textColumns: Int { max(4, min(100, text.columns - 2)) }

  /// How many lines are in sight; side by side each has its words below it.
  package var visibleLines: Int { max(1, isWide ? lines.rows / 2 : lines.rows) }
}
