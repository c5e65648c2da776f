import Casework
import CivilTime
import Terminal
import TextEditing
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
  var next = canvas.draw(
    reading.stage.short[language], at: CellPosition(row: row, column: column + 1), width: 9,
    role: role)
  next = canvas.draw(
    reading.reason.short[language], at: CellPosition(row: row, column: next), width: 9, role: role)
  let match = entry.match?.caseID.rawValue ?? language.say(ScreenPhrase.matchUnknown)
  let matchColumn = canvas.area.columns - 8
  canvas.draw(
    entry.notice.message.subject.isEmpty
      ? String(entry.notice.text.prefix(60)) : entry.notice.message.subject,
    at: CellPosition(row: row, column: next), width: max(0, matchColumn - next - 1), role: role)
  canvas.draw(match, at: CellPosition(row: row, column: matchColumn), width: 7, role: role)
}

/// What was read from the selected notice, with the words, and its text below.
func drawReading(
  of entry: InboxEntry, _ state: WorkbenchState, on canvas: inout Canvas, at now: Moment
) {
  let language = state.language
  let notice = entry.notice
  canvas.draw(
    notice.message.subject, at: CellPosition(row: 0, column: 1), width: canvas.area.columns - 2,
    role: .title)
  let match =
    entry.match.map {
      language.say(ScreenPhrase.matchIs, $0.caseID.rawValue, language.say($0.why))
    } ?? language.say(ScreenPhrase.matchUnknown)
  canvas.draw(
    "\(language.say(ScreenPhrase.fromIs, notice.message.from))  \(match)",
    at: CellPosition(row: 1, column: 1), width: canvas.area.columns - 2, role: .dim)
  let rows = ReadingConclusions(
    notice.reading, of: notice.text, received: notice.message.received, in: language
  )
  .rows
  var row = 2
  for conclusion in rows where row < canvas.area.rows {
    draw(conclusion, row: row, language, on: &canvas)
    row += 1
  }
  drawText(of: notice, from: row + 1, on: &canvas)
}

private func draw(
  _ conclusion: ReadingConclusions.Row, row: Int, _ language: Language, on canvas: inout Canvas
) {
  let width = canvas.area.columns
  var column = canvas.draw(
    conclusion.name, at: CellPosition(row: row, column: 1), width: 12, role: .heading)
  column = canvas.draw(
    conclusion.value, at: CellPosition(row: row, column: column + 1),
    width: conclusion.words == nil ? width - column - 2 : min(34, width - column - 2),
    role: conclusion.isDeadline ? .warning : .plain)
  guard let words = conclusion.words, column + 4 < width else { return }
  canvas.draw(
    language.say(ScreenPhrase.quotedWords, words), at: CellPosition(row: row, column: column + 1),
    atMost: width - column - 2, role: .quoted)
}

/// The beginning of the text, as far as there is room, with the words that the reading
/// rests on.
private func drawText(of notice: Notice, from start: Int, on canvas: inout Canvas) {
  let spans = Quotation.spans(of: notice.reading)
  let bytes = Array(notice.text.utf8)
  var row = start
  for line in bytes.split(separator: 0x0A) where row < canvas.area.rows {
    let marks = spans.filter { $0.overlaps(line.startIndex..<line.endIndex) }.map {
      let inside = $0.clamped(to: line.startIndex..<line.endIndex)
      return TextMark(
        span: inside.lowerBound - line.startIndex..<inside.upperBound - line.startIndex,
        role: .quoted)
    }
    let wrap = LineWrap(Array(line), columns: max(4, min(100, canvas.area.columns - 2))) {
      DisplayWidth.of($0)
    }
    for part in wrap.rows where row < canvas.area.rows {
      _ = canvas.draw(
        Array(line), part, at: CellPosition(row: row, column: 1), role: .dim, marks: marks)
      row += 1
    }
  }
}
