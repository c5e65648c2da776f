import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// The calendar: a month with its load, the list of the selected day, the calculator.
func drawCalendar(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  guard let docket = state.docket else { return }
  let layout = state.layout
  let weeks = CalendarMonth(of: state.calendar.selectedDay(at: now)).weeks.count
  let grid = layout.calendarGrid(weeks: weeks)
  let list = layout.calendarList(weeks: weeks)
  let calculator = layout.calendarCalculator(weeks: weeks)
  canvas.window(grid) { drawMonth(state, docket, on: &$0, at: now) }
  drawCalendarRules(grid, list, isWide: layout.isWide, on: &canvas)
  if let calculation = state.periodCalculation(at: now), calculator.rows > 0 {
    canvas.window(calculator) { window in
      drawCalculation(calculation, state.language, on: &window, at: now)
    }
    guard layout.isWide else { return }
  } else if layout.isWide {
    canvas.window(calculator) { window in
      drawLoad(state, docket, on: &window, at: now)
    }
  }
  canvas.window(list) { drawDays(state, docket, on: &$0, at: now) }
}

/// The lines between the month, the list and what stands below the month.
private func drawCalendarRules(
  _ grid: CellRect, _ list: CellRect, isWide: Bool, on canvas: inout Canvas
) {
  guard list.rows > 0 else { return }
  canvas.fill(
    CellRect(row: grid.endRow, column: 0, rows: 1, columns: grid.columns), with: "-", role: .rule)
  guard isWide else { return }
  canvas.fill(
    CellRect(row: list.row, column: grid.endColumn, rows: list.rows, columns: 1), with: "|",
    role: .rule)
}

// The load by week.

private func drawLoad(
  _ state: WorkbenchState, _ docket: Docket, on canvas: inout Canvas, at now: Moment
) {
  let language = state.language
  drawHeading(language.say(CalendarPhrase.loadHeading), row: 0, on: &canvas)
  let weeks = CalendarMonth(of: state.calendar.selectedDay(at: now)).weeks
  for (index, monday) in weeks.enumerated() {
    let count = docket.deadlines.count {
      $0.isLive && (monday...monday + 6).contains($0.due.inJapan.day)
    }
    canvas.draw(
      language.day(monday, at: now), at: CellPosition(row: index + 1, column: 1), role: .plain)
    canvas.draw(
      loadBar(count, columns: 40), at: CellPosition(row: index + 1, column: 17),
      role: count == 0 ? .dim : .plain)
  }
  let row = weeks.count + 2
  drawHeading(language.say(CalendarPhrase.legendHeading), row: row, on: &canvas)
  let signs: [String] = [
    language.say(CalendarPhrase.legendBurning), language.say(CalendarPhrase.legendLoad),
    language.say(LanePhrase.sign), language.say(CalendarPhrase.legendDayOff),
  ]
  for (index, text) in signs.enumerated() {
    canvas.draw(
      text, at: CellPosition(row: row + 1 + index, column: 1), width: canvas.area.columns - 2,
      role: .dim)
  }
}
