import Terminal
import TextEditing
import Workbench

/// The text of a draft, with the cursor where the next character goes.
///
/// - Parameter old: The rows that stand there; only those that are different are drawn.
/// - Returns: The rows that stand there now.
@discardableResult
func drawDraft(
  _ draft: DraftPane, over old: [DraftRow] = [], on canvas: inout Canvas
) -> [DraftRow] {
  let last = min(draft.top + canvas.area.rows, draft.rows.rowCount)
  let rows = (draft.top..<max(draft.top, last)).map { DraftRow($0, of: draft) }
  for (number, row) in rows.enumerated() where number >= old.count || old[number] != row {
    row.draw(row: number, on: &canvas)
  }
  for number in rows.count..<max(rows.count, old.count) {
    DraftRow.clear(row: number, on: &canvas)
  }
  let spot = draft.caretSpot
  canvas.placeCursor(
    at: CellPosition(
      row: spot.row, column: min(spot.column + DraftPane.margin, canvas.area.columns - 1)))
  return rows
}
