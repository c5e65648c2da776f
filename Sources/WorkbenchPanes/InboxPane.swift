import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// The notices that are not filed yet, the latest first.
func drawInboxList(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  guard !state.inbox.isEmpty else {
    for (row, phrase) in [ScreenPhrase.inboxEmpty, .inboxEmptyHint].enumerated() {
      canvas.draw(
        state.language.say(phrase), at: CellPosition(row: row + 1, column: 2),
        width: canvas.area.columns - 2, role: row == 0 ? .plain : .dim)
    }
    return
  }
  let top = state.inboxPosition.top
  for row in 0..<canvas.area.rows where top + row < state.inbox.count {
    let index = top + row
    drawEntry(
      state.inbox[index], isSelected: index == state.inboxPosition.selection, state.language,
      row: row, on: &canvas, at: now)
  }
}

private func drawEntry(
  _ entry: InboxEntry, isSelected: Bool, _ language: Language, row: Int, on canvas: inout Canvas,
  at now: Moment
) {
  let role: StyleRole = isSelected ? .selection : .plain
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: role)
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: role)
  let received = language.dayAndClock(entry.notice.message.received, at: now)
  let column = canvas.draw(received, at: CellPosition(row: row, column: 2), role: role)
  let reading = entry.notice.reading
  let stage =
    entry.notice.isLetter ? language.say(ScreenPhrase.kindLetter) : reading.stage.short[language]
  var next = canvas.draw(
    stage, at: CellPosition(row: row, column: column + 1), width: 9,
    role: role)
  next = canvas.draw(
    reading.reason.short[language], at: CellPosition(row: row, column: next), width: 9, role: role)
  let match = entry.match?.caseID.rawValue ?? language.say(ScreenPhrase.matchUnknown)
  // A sign for what is filed already and waits to be looked at.
  let sign = entry.notice.conflicts.isEmpty ? entry.isFiled ? "=" : " " : "%"
  let matchColumn = canvas.area.columns - 8
  canvas.draw(
    entry.notice.title,
    at: CellPosition(row: row, column: next), width: max(0, matchColumn - next - 2), role: role)
  canvas.draw(sign, at: CellPosition(row: row, column: matchColumn - 1), role: role)
  canvas.draw(match, at: CellPosition(row: row, column: matchColumn), width: 7, role: role)
}

/// What was read from the selected notice, and its text, as far as there is room.
func drawPreview(
  of entry: InboxEntry, _ state: WorkbenchState, on canvas: inout Canvas, at now: Moment
) {
  let view = NoticeView(
    entry.notice, familiar: state.familiar[entry.id], in: state.language, area: canvas.area,
    isPreview: true, width: .drawn(canvas.ambiguousWidth))
  drawNotice(
    view, filing: state.filing(of: entry.notice), news: state.news(of: entry.notice),
    isActive: false, in: state.language,
    on: &canvas, at: now)
}
