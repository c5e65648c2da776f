import Terminal
import Wording
import Workbench

/// A box over the screen: a title, the field, the choices that fit what is typed.
func drawPicker(_ picker: Picker, in language: Language, on canvas: inout Canvas) {
  let choices = picker.choices
  let room = canvas.area.rows
  let height = min(canvas.area.rows, max(4, min(choices.count, canvas.area.rows - 3) + 3))
  canvas.window(CellRect(rows: height, columns: canvas.area.columns)) { box in
    box.fill()
    box.draw(
      picker.title, at: CellPosition(row: 0, column: 0), width: box.area.columns, role: .heading)
    let column = box.draw("> ", at: CellPosition(row: 1, column: 0), role: .hintKey)
    drawField(picker.field, row: 1, from: column, on: &box)
    let visible = height - 3
    if choices.isEmpty {
      box.draw(
        language.say(ScreenPhrase.noChoice), at: CellPosition(row: 2, column: 2), role: .dim)
    }
    for row in 0..<max(0, visible) where picker.position.top + row < choices.count {
      let index = picker.position.top + row
      draw(choices[index], isSelected: index == picker.position.selection, row: row + 2, on: &box)
    }
    // At the foot of the screen stands a rule already.
    if height < room { drawRule(row: height - 1, on: &box) }
  }
}

private func draw(
  _ choice: Picker.Choice, isSelected: Bool, row: Int, on canvas: inout Canvas
) {
  let role: StyleRole = isSelected ? .selection : .plain
  let width = canvas.area.columns
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: width), role: role)
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: role)
  let noteColumn = max(24, width * 3 / 5)
  canvas.draw(
    choice.text, at: CellPosition(row: row, column: 2), width: noteColumn - 3, role: role)
  canvas.draw(
    choice.note, at: CellPosition(row: row, column: noteColumn), width: width - noteColumn,
    role: isSelected ? role : .dim)
}
