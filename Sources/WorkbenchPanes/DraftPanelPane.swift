import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording
import Workbench

/// The draft, with what stands against it beside or below the text.
func drawDraftScreen(_ draft: DraftPane, _ layout: Layout, on canvas: inout Canvas) {
  _ = canvas.window(layout.draft) { drawDraft(draft, on: &$0) }
  if let place = layout.draftPanel {
    canvas.fill(
      CellRect(row: place.row, column: place.column - 1, rows: place.rows, columns: 1), with: "|",
      role: .rule)
    canvas.window(place) { drawRows(draft.surroundings.panel, on: &$0) }
  }
  if let place = layout.draftComparison {
    canvas.window(place) { drawRows(draft.surroundings.comparison(of: draft.part), on: &$0) }
  }
  if let place = layout.draftStrip {
    canvas.window(place) { drawStrip(draft.surroundings.strip, on: &$0) }
  }
}

private func drawRows(_ rows: [DraftSurroundings.Row], on canvas: inout Canvas) {
  for (index, row) in rows.prefix(canvas.area.rows).enumerated() {
    let position = CellPosition(row: index, column: row.indent)
    switch row.content {
    case .heading(let text): drawHeading(text, row: index, on: &canvas)
    case .text(let text, let role):
      canvas.draw(text, at: position, width: canvas.area.columns - row.indent, role: role)
    case .paragraph(let paragraph, let bytes):
      _ = canvas.draw(
        paragraph.bytes, bytes, at: position, role: paragraph.role,
        marks: paragraph.marks.map { TextMark(span: $0.span, role: $0.role) })
    }
  }
}

private func drawStrip(
  _ rows: [(name: String, row: DraftPanel.Row)], on canvas: inout Canvas
) {
  drawRule(row: 0, on: &canvas)
  for (index, row) in rows.enumerated() {
    let column = canvas.draw(
      row.name, at: CellPosition(row: index + 1, column: 0), role: .heading)
    canvas.draw(
      row.row.text, at: CellPosition(row: index + 1, column: column + 1),
      width: canvas.area.columns - column - 1, role: row.row.role)
  }
}
