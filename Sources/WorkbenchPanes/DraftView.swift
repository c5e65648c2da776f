import Casework
import PlanReview
import Terminal
import TextEditing
import Workbench

/// The text of a draft, with the cursor where the next character goes.
func drawDraft(_ draft: DraftPane, on canvas: inout Canvas) {
  for row in 0..<canvas.area.rows where draft.top + row < draft.rows.rowCount {
    let shown = draft.rows.row(draft.top + row)
    let line = draft.editor.text.bytes(ofLine: shown.line)
    _ = canvas.draw(
      line, shown.bytes, at: CellPosition(row: row, column: DraftPane.margin), role: .plain,
      marks: marks(of: shown, line, in: draft))
  }
  let spot = draft.caretSpot
  guard (0..<canvas.area.rows).contains(spot.row) else { return }
  canvas.placeCursor(
    at: CellPosition(
      row: spot.row, column: min(spot.column + DraftPane.margin, canvas.area.columns - 1)))
}

/// What is marked in a row, the last on top: remarks, what is still to be filled in, what
/// was looked for, what is selected.
private func marks(of row: WrappedRow, _ line: [UInt8], in draft: DraftPane) -> [TextMark] {
  var marks: [TextMark] = []
  for mark in draft.review?.marks(ofLine: row.line, in: draft.editor.text) ?? []
  where mark.span.overlaps(row.bytes) {
    marks.append(TextMark(span: mark.span, role: mark.severity.role))
  }
  let around =
    max(
      0, row.bytes.lowerBound - longestPlaceholder)..<min(
      line.count, row.bytes.upperBound + longestPlaceholder)
  marks += Placeholder.spans(in: line[around]).map { TextMark(span: $0, role: .placeholder) }
  if draft.finding.isShown {
    marks += draft.finding.places.spans(ofLine: row.line, bytes: row.bytes).map {
      TextMark(span: $0, role: .quoted)
    }
  }
  if let selected = draft.editor.selection?.bytes(ofLine: row.line, length: line.count) {
    marks.append(TextMark(span: selected, role: .selection))
  }
  return marks
}

/// In bytes: a longer one is marked only near its start, because a line may be a megabyte long.
private let longestPlaceholder = 600
