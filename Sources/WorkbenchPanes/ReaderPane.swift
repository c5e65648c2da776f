import Terminal
import Workbench

/// A text to be read, from the row it is scrolled to.
func drawReader(_ reader: Reader, on canvas: inout Canvas) {
  for (row, shown) in reader.rows.dropFirst(reader.top).prefix(canvas.area.rows).enumerated() {
    let paragraph = reader.paragraphs[shown.paragraph]
    let place = CellPosition(
      row: row, column: shown.bytes.lowerBound == 0 ? 1 : 1 + paragraph.indent)
    _ = canvas.draw(
      paragraph.bytes, shown.bytes, at: place, role: paragraph.role,
      marks: paragraph.marks.map { TextMark(span: $0.span, role: $0.role) })
  }
}
