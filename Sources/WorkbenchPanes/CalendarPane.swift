import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// The calendar: a month with its load, the list of the selected day, the calculator.
func drawCalendar(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  guard let docket = state.docket else { return }
  let layout = state.layout
  canvas.window(layout.calendarGrid) { drawMonth(state, docket, on: &$0, at: now) }
  let list = layout.calendarList
  if list.rows > 0 {
    drawDivider(between: layout.calendarGrid, and: list, on: &canvas)
    if layout.isWide {
      let grid = layout.calendarGrid
      canvas.fill(
        CellRect(row: grid.endRow, column: 0, rows: 1, columns: grid.columns), with: "-",
        role: .rule)
    }
  }
  let calculation = state.periodCalculation(at: now)
  if let calculation, layout.calendarCalculator.rows > 0 {
    canvas.window(layout.calendarCalculator) { window in
      drawCalculation(calculation, state.language, on: &window, at: now)
    }
    guard layout.isWide else { return }
  } else if layout.isWide {
    canvas.window(layout.calendarCalculator) { window in
      drawLoad(state, docket, on: &window, at: now)
    }
  }
  canvas.window(list) { drawDays(state, docket, on: &$0, at: now) }
}

// The month.

private func drawMonth(
  _ state: WorkbenchState, _ docket: Docket, on canvas: inout Canvas, at now: Moment
) {
  let day = state.calendar.selectedDay(at: now)
  let month = CalendarMonth(of: day)
  let weeks = month.weeks
  let width = canvas.area.columns / 7
  let shown = (weeks.first ?? day)...((weeks.last ?? day) + 6)
  let pen = DayPen(
    language: state.language, now: now, selected: day, month: month, width: width,
    loads: docket.loads(in: shown), runs: state.workCalendar.holidayRuns(in: shown),
    rows: state.layout.calendarWeekRows)
  for column in 0..<7 {
    let weekday = Weekday.allCases[(column + 1) % 7]
    canvas.draw(
      state.language.say(weekday), at: CellPosition(row: 0, column: column * width + 1),
      role: .heading)
  }
  drawMonthName(month, state.language, on: &canvas)
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
  _ month: CalendarMonth, _ language: Language, on canvas: inout Canvas
) {
  let text = language.say(
    CalendarPhrase.month, String(month.year),
    language == .english ? padded(month.month, to: 2) : String(month.month))
  let columns = DisplayWidth.columns(of: text, ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    text, at: CellPosition(row: 0, column: canvas.area.columns - columns), role: .title)
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
    if rows > 1, let holiday {
      canvas.draw(
        language.name(of: holiday), at: CellPosition(row: 1, column: 1), width: width - 2,
        role: month.contains(day) ? .heading : .dim)
    }
  }

  /// A day off in a run that is no holiday by law.
  private func dayOffMark(_ day: CalendarDay) -> String {
    runs.contains { $0.days.contains(day) } ? language.say(CalendarPhrase.dayOffMark) : ""
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

// The list of days.

private func drawDays(
  _ state: WorkbenchState, _ docket: Docket, on canvas: inout Canvas, at now: Moment
) {
  let language = state.language
  let first = state.calendar.selectedDay(at: now)
  var row = 0
  var day = first
  // The selected day always, the ones after it as far as there is room and anything to say.
  while row < canvas.area.rows, day - first < 62 {
    let load = docket.load(on: day)
    if day == first || !load.deadlines.isEmpty {
      drawDayHeading(load, language, row: row, on: &canvas, at: now)
      row += 1
      if day == first,
        drawRun(around: day, state.workCalendar, docket, language, row: row, on: &canvas, at: now)
      {
        row += 1
      }
      for (index, deadline) in load.deadlines.enumerated() where row < canvas.area.rows {
        let isSelected =
          day == first && state.calendar.isListOpen
          && index == state.calendar.listPosition.selection
        draw(deadline, isSelected: isSelected, language, row: row, on: &canvas, at: now)
        row += 1
      }
    }
    day = day + 1
  }
}

/// The day, what holiday it is, and how much is due on it.
private func drawDayHeading(
  _ load: DayLoad, _ language: Language, row: Int, on canvas: inout Canvas,
  at now: Moment
) {
  var words = [language.day(load.day, at: now)]
  if let holiday = JapaneseHolidays.holiday(on: load.day) {
    words.append(language.name(of: holiday))
  }
  if load.live > 0 { words.append(language.say(CalendarPhrase.deadlinesOn, String(load.live))) }
  canvas.draw(
    words.joined(separator: "  "), at: CellPosition(row: row, column: 1),
    width: canvas.area.columns - 2, role: .heading)
}

/// How many deadlines fall into the days off around a day.
///
/// - Returns: Whether it lies among such days.
private func drawRun(
  around day: CalendarDay, _ calendar: WorkCalendar, _ docket: Docket, _ language: Language,
  row: Int,
  on canvas: inout Canvas, at now: Moment
) -> Bool {
  guard let run = calendar.holidayRun(around: day) else { return false }
  let count = docket.deadlines.count { $0.isLive && run.contains($0.due) }
  let text = language.say(
    CalendarPhrase.overRun, language.holidayRun(run, at: now), String(count))
  canvas.draw(
    text, at: CellPosition(row: row, column: 4), width: canvas.area.columns - 5,
    role: count > 0 ? .warning : .dim)
  return true
}

private func draw(
  _ deadline: DocketedDeadline, isSelected: Bool, _ language: Language, row: Int,
  on canvas: inout Canvas, at now: Moment
) {
  let base: StyleRole = isSelected ? .selection : deadline.isLive ? .plain : .dim
  let urgency: StyleRole =
    isSelected ? base : deadline.isLive ? StyleRole(due: deadline.due, at: now) : .dim
  let pen = LanePen(language: language, now: now, place: nil)
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: base)
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: base)
  canvas.draw(pen.sign(deadline), at: CellPosition(row: row, column: 1), role: urgency)
  let left = pen.left(deadline)
  let leftColumns = DisplayWidth.columns(of: left, ambiguous: canvas.ambiguousWidth)
  let isRoomy = canvas.area.columns >= 60
  let what = isRoomy ? "\(pen.what(deadline))  \(deadline.row.client)" : deadline.row.client
  let head = "\(language.clock(deadline.due)) \(deadline.row.id.rawValue) \(what)"
  canvas.draw(
    head, at: CellPosition(row: row, column: 4),
    width: canvas.area.columns - 6 - leftColumns, role: base)
  canvas.draw(
    left, at: CellPosition(row: row, column: canvas.area.columns - 1 - leftColumns), role: urgency)
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

/// What stands above the keys in the list of a day: the words the deadline rests on.
func calendarDayStanding(_ state: WorkbenchState, at now: Moment) -> String? {
  let deadlines = state.selectedDayLoad(at: now)?.deadlines ?? []
  let index = state.calendar.listPosition.selection
  guard deadlines.indices.contains(index),
    let dossier = state.docket?.dossier(of: deadlines[index].row.id)
  else { return nil }
  return basis(
    of: deadlines[index].standing, in: dossier, state.language, columns: state.area.columns,
    at: now)
}
