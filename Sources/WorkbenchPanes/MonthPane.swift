import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// A month of whole weeks, each day with its load, holidays by name.
func drawMonth(
  _ state: WorkbenchState, _ docket: Docket, on canvas: inout Canvas, at now: Moment
) {
  let day = state.calendar.selectedDay(at: now)
  let month = CalendarMonth(of: day)
  let weeks = month.weeks
  let width = canvas.area.columns / 7
  let shown = (weeks.first ?? day)...((weeks.last ?? day) + 6)
  let pen = DayPen(
    language: state.language, now: now, selected: day, month: month, width: width,
    loads: docket.loads(in: shown), runs: state.preferences.workCalendar.holidayRuns(in: shown),
    own: state.preferences.workCalendar.own,
    rows: state.layout.calendarWeekRows)
  for column in 0..<7 {
    let weekday = Weekday.allCases[(column + 1) % 7]
    canvas.draw(
      state.language.say(weekday), at: CellPosition(row: 0, column: column * width + 1),
      role: .heading)
  }
  drawMonthName(month, state.language, gap: width < 11 ? 0 : 1, on: &canvas)
  for (index, monday) in weeks.enumerated() {
    for column in 0..<7 {
      let place = CellRect(
        row: 1 + index * pen.rows, column: column * width, rows: pen.rows, columns: width)
      canvas.window(place) { pen.draw(monday + column, on: &$0) }
    }
  }
}

/// At the right of the weekdays, where Sunday leaves room.
private func drawMonthName(
  _ month: CalendarMonth, _ language: Language, gap: Int, on canvas: inout Canvas
) {
  let text = language.say(
    CalendarPhrase.month, String(month.year),
    language == .english ? padded(month.month, to: 2) : String(month.month))
  let columns = DisplayWidth.columns(of: text, ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    text, at: CellPosition(row: 0, column: canvas.area.columns - columns - gap), role: .title)
}

/// Draws one day of the month.
private struct DayPen {
  let language: Language
  let now: Moment
  let selected: CalendarDay
  let month: CalendarMonth
  let width: Int
  let loads: [CalendarDay: DayLoad]
  let runs: [WorkCalendar.Run]
  let own: OwnDaysOff
  let rows: Int

  func draw(_ day: CalendarDay, on canvas: inout Canvas) {
    let isSelected = day == selected
    let base: StyleRole = isSelected ? .selection : month.contains(day) ? .plain : .dim
    let holiday = JapaneseHolidays.holiday(on: day)
    canvas.fill(CellRect(rows: 1, columns: width - 1), role: base)
    let sign = isSelected ? ">" : day == now.inJapan.day ? "=" : " "
    var column = canvas.draw(
      "\(sign)\(padded(day.day, to: 2))", at: CellPosition(row: 0, column: 0), role: base)
    let mark = holiday != nil ? language.say(CalendarPhrase.holidayMark) : dayOffMark(day)
    column = canvas.draw(mark, at: CellPosition(row: 0, column: column), role: base)
    drawCounts(day, from: column + (rows == 1 ? 0 : 1), base, isSelected: isSelected, on: &canvas)
    let name = holiday.map(language.name(of:)) ?? own.span(of: day).map(language.name(of:))
    if rows > 1, let name {
      canvas.draw(
        name, at: CellPosition(row: 1, column: 1), width: width - 1,
        role: month.contains(day) && holiday != nil ? .heading : .dim)
    }
  }

  /// A day off in a run, or of one's own, that is no holiday by law.
  private func dayOffMark(_ day: CalendarDay) -> String {
    runs.contains { $0.days.contains(day) } || own.span(of: day) != nil
      ? language.say(CalendarPhrase.dayOffMark) : ""
  }

  private func drawCounts(
    _ day: CalendarDay, from start: Int, _ base: StyleRole, isSelected: Bool,
    on canvas: inout Canvas
  ) {
    guard let load = loads[day] else { return }
    let burning = load.burning(at: now)
    let rest = load.live - burning
    let ahead = load.deadlines.count - load.live
    var column = start
    for (sign, count, role) in [
      ("!", burning, StyleRole.within24h), ("#", rest, .plain), ("+", ahead, .dim),
    ] where count > 0 && column + 2 <= width {
      column = canvas.draw(
        "\(sign)\(count)", at: CellPosition(row: 0, column: column),
        role: isSelected ? base : role)
      column += 1
    }
  }
}
