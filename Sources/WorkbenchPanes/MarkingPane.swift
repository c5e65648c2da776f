import Terminal
import TextEditing
import Workbench

/// The text of a notice, with the words that are being marked.
func drawMarking(_ marking: Marking, on canvas: inout Canvas) {
  let selection = marking.editor.selection
  for row in 0..<canvas.area.rows where marking.top + row < marking.rows.rowCount {
    let shown = marking.rows.row(marking.top + row)
    let line = marking.editor.text.bytes(ofLine: shown.line)
    let marked = selection?.bytes(ofLine: shown.line, length: line.count)
    _ = canvas.draw(
      line, shown.bytes, at: CellPosition(row: row, column: 1), role: .plain,
      marks: marked.map { [TextMark(span: $0, role: .selection)] } ?? [])
  }
  let spot = marking.caretSpot
  canvas.placeCursor(
    at: CellPosition(row: spot.row, column: min(spot.column + 1, canvas.area.columns - 1)))
}
