import CivilTime
import Terminal
import Workbench

/// Why a deadline is when it is, with the readings one of which may be adopted.
func drawWhy(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  guard let why = state.why else { return }
  let rows = state.whyRows(at: now)
  let top = max(0, min(why.top, rows.count - canvas.area.rows))
  for (index, row) in rows.dropFirst(top).prefix(canvas.area.rows).enumerated() {
    draw(row, isSelected: row.option == why.selection, row: index, on: &canvas)
  }
}

private func draw(_ row: WhyRow, isSelected: Bool, row line: Int, on canvas: inout Canvas) {
  guard let option = row.option else {
    canvas.draw(
      row.name, at: CellPosition(row: line, column: 1), width: WhyRows.nameColumns,
      role: .heading)
    let isWhole = row.name.isEmpty && row.role == .heading
    _ = canvas.draw(
      row.bytes, row.span,
      at: CellPosition(row: line, column: isWhole ? 1 : WhyRows.nameColumns + 1), role: row.role,
      marks: row.marked.map { [TextMark(span: $0, role: .quoted)] } ?? [])
    return
  }
  _ = option
  let role: StyleRole = isSelected ? .selection : row.role
  canvas.fill(CellRect(row: line, column: 0, rows: 1, columns: canvas.area.columns), role: role)
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: line, column: 0), role: role)
  let nameColumns = min(28, canvas.area.columns / 3)
  canvas.draw(row.name, at: CellPosition(row: line, column: 2), width: nameColumns, role: role)
  canvas.draw(
    String(decoding: row.bytes, as: UTF8.self),
    at: CellPosition(row: line, column: nameColumns + 3),
    width: canvas.area.columns - nameColumns - 3, role: role)
}
