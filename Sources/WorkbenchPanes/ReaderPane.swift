import Terminal
import Workbench

/// A text to be read, from the row it is scrolled to.
func drawReader(_ reader: Reader, on canvas: inout Canvas) {
  for (row, shown) in reader.rows.dropFirst(reader.top).prefix(canvas.area.rows).enumerated() {
    let paragraph = reader.paragraphs[shown.paragraph]
    _ = canvas.draw(
      paragraph.bytes, shown.bytes, at: CellPosition(row: row, column: 1), role: paragraph.role,
      marks: paragraph.marks.map { TextMark(span: $0.span, role: $0.role) })
  }
}
