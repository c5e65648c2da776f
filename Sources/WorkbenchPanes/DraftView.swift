import Casework
import PlanReview
import Terminal
import TextEditing
import Workbench

/// The text of a draft, with the cursor where the next character goes.
func drawDraft(_ draft: DraftPane, on canvas: inout Canvas) {
  let selection = draft.editor.selection
  for row in 0..<canvas.area.rows where draft.top + row < draft.rows.rowCount {
    let shown = draft.rows.row(draft.top + row)
    let line = draft.editor.text.bytes(ofLine: shown.line)
    var marks = (draft.review?.marks(ofLine: shown.line, in: draft.editor.text) ?? []).map {
      TextMark(span: $0.span, role: $0.severity.role)
    }
    marks += Placeholder.spans(in: line[...]).map { TextMark(span: $0, role: .placeholder) }
    if let selected = selection?.bytes(ofLine: shown.line, length: line.count) {
      marks.append(TextMark(span: selected, role: .selection))
    }
    _ = canvas.draw(
      line, shown.bytes, at: CellPosition(row: row, column: DraftMargin.left), role: .plain,
      marks: marks)
  }
  let spot = draft.caretSpot
  canvas.placeCursor(
    at: CellPosition(
      row: spot.row, column: min(spot.column + DraftMargin.left, canvas.area.columns - 1)))
}

private enum DraftMargin {
  static let left = 1
}
