import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// Beside the morning review: the load of the next days, whose turn it is, how many
/// refusals are left, what became of the month.
func drawTodaySide(
  _ docket: Docket, _ language: Language, on canvas: inout Canvas, at now: Moment
) {
  var row = drawDaysAhead(docket, language, on: &canvas, at: now) + 1
  row = drawTurns(docket, language, from: row, on: &canvas) + 1
  row = drawRefusalsLeft(docket, language, from: row, on: &canvas) + 1
  drawMonthSoFar(docket, language, from: row, on: &canvas, at: now)
}

private func drawDaysAhead(
  _ docket: Docket, _ language: Language, on canvas: inout Canvas, at now: Moment
) -> Int {
  drawHeading(language.say(TodayPhrase.aheadHeading), row: 0, on: &canvas)
  let today = now.inJapan.day
  for offset in 0..<8 {
    let day = today + offset
    let count = docket.deadlines.count { $0.isLive && $0.due.inJapan.day == day }
    let role: StyleRole = BusinessCalendar.japan.isBusinessDay(day) ? .plain : .dim
    let row = offset + 1
    canvas.draw(language.day(day, at: now), at: CellPosition(row: row, column: 1), role: role)
    canvas.draw(
      loadBar(count, columns: 6), at: CellPosition(row: row, column: 12), width: 9,
      role: count == 0 ? .dim : .plain)
    let words =
      JapaneseHolidays.holiday(on: day).map { language.name(of: $0) }
      ?? (offset == 0 ? language.say(TodayPhrase.todayMark) : "")
    canvas.draw(
      words, at: CellPosition(row: row, column: 22), width: canvas.area.columns - 23, role: .dim)
  }
  return 9
}

/// A bar and its number: `### 3`.
func loadBar(_ count: Int, columns: Int) -> String {
  count == 0 ? "0" : String(repeating: "#", count: min(count, columns)) + " \(count)"
}

private func drawTurns(
  _ docket: Docket, _ language: Language, from start: Int, on canvas: inout Canvas
) -> Int {
  drawHeading(language.say(TodayPhrase.turnsHeading), row: start, on: &canvas)
  for (offset, turn) in Turn.allCases.enumerated() {
    let count = docket.cases.count { $0.sellerCase.turn == turn }
    drawCount(language.say(turn), count, row: start + 1 + offset, on: &canvas)
  }
  return start + 1 + Turn.allCases.count
}

private func drawRefusalsLeft(
  _ docket: Docket, _ language: Language, from start: Int, on canvas: inout Canvas
) -> Int {
  drawHeading(language.say(TodayPhrase.refusalsHeading), row: start, on: &canvas)
  let left = docket.cases.map { dossier in
    dossier.rejectionLimit.map { max(0, $0 - dossier.rejections) } ?? Int.max
  }
  let rows: [(TodayPhrase, Int)] = [
    (.lastOne, left.count { $0 == 0 }), (.oneLeft, left.count { $0 == 1 }),
    (.more, left.count { $0 > 1 }),
  ]
  for (offset, (phrase, count)) in rows.enumerated() {
    drawCount(language.say(phrase), count, row: start + 1 + offset, on: &canvas)
  }
  return start + 1 + rows.count
}

private func drawMonthSoFar(
  _ docket: Docket, _ language: Language, from start: Int, on canvas: inout Canvas, at now: Moment
) {
  drawHeading(language.say(TodayPhrase.monthHeading), row: start, on: &canvas)
  let month = MonthSoFar(docket, at: now)
  let rows: [(TodayPhrase, Int)] = [
    (.opened, month.opened), (.accepted, month.accepted),
    (.otherwiseClosed, month.otherwiseClosed),
  ]
  for (offset, (phrase, count)) in rows.enumerated() {
    drawCount(language.say(phrase), count, row: start + 1 + offset, on: &canvas)
  }
  guard docket.answerTimes.median != nil else { return }
  let row = start + 1 + rows.count
  canvas.draw(
    language.say(TodayPhrase.answerMedian), at: CellPosition(row: row, column: 1), width: 23,
    role: .plain)
  canvas.draw(
    language.medianDays(docket.answerTimes), at: CellPosition(row: row, column: 25), role: .plain)
}

private func drawCount(_ name: String, _ count: Int, row: Int, on canvas: inout Canvas) {
  canvas.draw(name, at: CellPosition(row: row, column: 1), width: 24, role: .plain)
  canvas.draw(
    String(count), at: CellPosition(row: row, column: 25), role: count == 0 ? .dim : .plain)
}
