import Casework
import CivilTime
import Terminal
import Wording

/// A period counted from a day by each calendar, with the days counted and skipped.
func drawCalculation(
  _ calculation: PeriodCalculation, _ language: Language, on canvas: inout Canvas, at now: Moment
) {
  let start = language.say(
    CalendarPhrase.start, language.dayAndClock(calculation.start, at: now),
    language.period(calculation.window))
  canvas.draw(
    start, at: CellPosition(row: 0, column: 1), width: canvas.area.columns - 2, role: .heading)
  var row = 1
  for result in calculation.results {
    drawResult(
      result, isSafest: result == calculation.earliest, language, row: row, on: &canvas, at: now)
    row += 1
  }
  // The days stand below all results, which are what one looks for first.
  if calculation.results.count > 1, row < canvas.area.rows {
    canvas.draw(
      language.say(CalendarPhrase.safestHint), at: CellPosition(row: row, column: 3),
      width: canvas.area.columns - 4, role: .dim)
    row += 1
  }
  for result in calculation.results where row < canvas.area.rows {
    row = drawCounting(result, language, from: row, on: &canvas, at: now)
  }
}

private func drawResult(
  _ result: PeriodCalculation.Result, isSafest: Bool, _ language: Language, row: Int,
  on canvas: inout Canvas, at now: Moment
) {
  canvas.draw(
    isSafest ? "*" : " ", at: CellPosition(row: row, column: 1), role: .title)
  let column = canvas.draw(
    language.say(result.way), at: CellPosition(row: row, column: 3), width: 20, role: .plain)
  canvas.draw(
    language.due(result, at: now), at: CellPosition(row: row, column: column + 1),
    width: canvas.area.columns - column - 2, role: isSafest ? .title : .plain)
}

private func drawCounting(
  _ result: PeriodCalculation.Result, _ language: Language, from start: Int,
  on canvas: inout Canvas, at now: Moment
) -> Int {
  guard !result.counted.counted.isEmpty else { return start }
  var lines = [
    language.say(result.way) + "  "
      + language.say(
        CalendarPhrase.countedDays,
        result.counted.counted.map(language.shortDay).joined(separator: " "))
  ]
  if !result.counted.skipped.isEmpty {
    lines.append(
      "  "
        + language.say(
          CalendarPhrase.skippedDays,
          result.counted.skipped.map { language.skipped($0) }.joined(separator: " ")))
  }
  for (offset, line) in lines.enumerated() {
    canvas.draw(
      line, at: CellPosition(row: start + offset, column: 1), width: canvas.area.columns - 2,
      role: .dim)
  }
  return start + lines.count
}
