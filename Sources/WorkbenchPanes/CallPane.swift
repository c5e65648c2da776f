import CivilTime
import Terminal
import Workbench

/// The card for a call, as far as it was scrolled.
func drawCall(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let rows = state.callRows(at: now).dropFirst(state.callTop)
  for (row, entry) in rows.prefix(canvas.area.rows).enumerated() {
    if entry.isHeading {
      drawHeading(entry.text, row: row, on: &canvas)
    } else {
      canvas.draw(
        entry.text, at: CellPosition(row: row, column: 3), width: canvas.area.columns - 4,
        role: entry.role)
    }
  }
}
