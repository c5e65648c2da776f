import Terminal
import Wording
import Workbench

/// The help, printed from the key table: the keys of the view below it.
func drawHelp(_ state: WorkbenchState, on canvas: inout Canvas) {
  let bindings = KeyBindings.helpRows(in: state.focusBelowFields)
  for (row, binding) in bindings.dropFirst(state.helpTop).prefix(canvas.area.rows).enumerated() {
    canvas.draw(
      binding.keyNames, at: CellPosition(row: row, column: 2), width: 22, role: .hintKey)
    canvas.draw(
      state.language.say(binding.help), at: CellPosition(row: row, column: 25),
      width: canvas.area.columns - 26, role: .plain)
  }
}
