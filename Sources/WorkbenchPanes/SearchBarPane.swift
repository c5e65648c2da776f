import Terminal
import TextEditing
import Wording
import Workbench

/// The fields for what is looked for and what takes its place, with which of how many places
/// is selected.
func drawSearchBar(
  _ bar: SearchBar, in draft: DraftPane, _ language: Language, row: Int, on canvas: inout Canvas
) {
  let count = draft.finding.count(of: draft.editor.selection, in: language)
  let countColumns = DisplayWidth.columns(of: count, ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    count, at: CellPosition(row: row, column: canvas.area.columns - countColumns - 1),
    role: draft.finding.places.ranges.isEmpty ? .warning : .dim)
  let room = max(8, canvas.area.columns - countColumns - 3)
  guard let replacement = bar.replacement else {
    draw(
      bar.pattern, language.say(ScreenPhrase.findPrompt), isActive: true,
      in: CellRect(row: row, column: 0, rows: 1, columns: room), on: &canvas)
    return
  }
  draw(
    bar.pattern, language.say(ScreenPhrase.findPrompt), isActive: bar.field == .pattern,
    in: CellRect(row: row, column: 0, rows: 1, columns: room / 2), on: &canvas)
  draw(
    replacement, language.say(EditingPhrase.replacePrompt), isActive: bar.field == .replacement,
    in: CellRect(row: row, column: room / 2 + 1, rows: 1, columns: room - room / 2 - 1),
    on: &canvas)
}

private func draw(
  _ field: LineField, _ label: String, isActive: Bool, in place: CellRect,
  on canvas: inout Canvas
) {
  canvas.window(place) { canvas in
    let column = canvas.draw(
      label, at: CellPosition(row: 0, column: 0), role: isActive ? .heading : .dim)
    if isActive {
      drawField(field, row: 0, from: column, on: &canvas)
    } else {
      canvas.draw(
        field.text, at: CellPosition(row: 0, column: column),
        width: canvas.area.columns - column, role: .plain)
    }
  }
}

extension DraftFinding {
  /// `3/12`, and how it is looked for where that is not the usual way.
  fileprivate func count(of selection: TextRange?, in language: Language) -> String {
    var words: [String] = []
    if isRegular { words.append(language.say(EditingPhrase.regular)) }
    if isExact { words.append(language.say(EditingPhrase.exact)) }
    if !self.words.isEmpty, fault == nil {
      let total = places.ranges.count
      words.append(
        total == 0
          ? language.say(EditingPhrase.noPlace)
          : language.say(
            EditingPhrase.placeOf, number(of: selection).map { String($0) } ?? "-", String(total)))
    }
    return words.joined(separator: " ")
  }
}
