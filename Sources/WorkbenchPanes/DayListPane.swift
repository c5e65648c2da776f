import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// What falls on the selected day, and on the days after it as far as there is room.
func drawDays(
  _ state: WorkbenchState, _ docket: Docket, on canvas: inout Canvas, at now: Moment
) {
  let language = state.language
  let first = state.calendar.selectedDay(at: now)
  var row = 0
  var day = first
  // The selected day always, the ones after it as far as there is room and anything to say.
  while row < canvas.area.rows, day - first < 62 {
    let load = docket.load(on: day)
    let steps = docket.steps(on: day, by: state.preferences.schedule)
    if day == first || !load.deadlines.isEmpty || !steps.isEmpty {
      let own = state.preferences.workCalendar.own.span(of: day)
      drawDayHeading(load, own, language, row: row, on: &canvas, at: now)
      row += 1
      if day == first,
        drawRun(
          around: day, state.preferences.workCalendar, docket, language, row: row, on: &canvas,
          at: now)
      {
        row += 1
      }
      for entry in dayEntries(load, steps) where row < canvas.area.rows {
        switch entry {
        case .deadline(let deadline, let index):
          let isSelected =
            day == first && state.calendar.isListOpen
            && index == state.calendar.listPosition.selection
          draw(deadline, isSelected: isSelected, language, row: row, on: &canvas, at: now)
        case .step(let step): draw(step, language, row: row, on: &canvas)
        }
        row += 1
      }
    }
    day = day + 1
  }
}

/// What stands below a day: what others set, by its place among those, and one's own steps.
private enum DayEntry {
  case deadline(DocketedDeadline, index: Int)
  case step(DocketedStep)

  var at: Moment {
    switch self {
    case .deadline(let deadline, _): deadline.due
    case .step(let step): step.date.at
    }
  }
}

private func dayEntries(_ load: DayLoad, _ steps: [DocketedStep]) -> [DayEntry] {
  let entries =
    load.deadlines.enumerated().map { DayEntry.deadline($0.element, index: $0.offset) }
    + steps.map(DayEntry.step)
  return entries.enumerated()
    .sorted { ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset) }
    .map(\.element)
}

/// The day, what holiday it is, and how much is due on it.
private func drawDayHeading(
  _ load: DayLoad, _ own: OwnDaysOff.Span?, _ language: Language, row: Int,
  on canvas: inout Canvas, at now: Moment
) {
  var words = [language.day(load.day, at: now)]
  if let holiday = JapaneseHolidays.holiday(on: load.day) {
    words.append(language.name(of: holiday))
  }
  if let own { words.append(language.name(of: own)) }
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

/// A step of one's own, set apart from what others set.
private func draw(
  _ step: DocketedStep, _ language: Language, row: Int, on canvas: inout Canvas
) {
  let text = language.say(
    CalendarPhrase.step, language.clock(step.date.at), step.row.id.rawValue,
    language.say(step.date.step), step.row.client)
  canvas.draw(
    text, at: CellPosition(row: row, column: 4), width: canvas.area.columns - 5, role: .dim)
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
    ambiguous: state.ambiguousWidth, at: now)
}
