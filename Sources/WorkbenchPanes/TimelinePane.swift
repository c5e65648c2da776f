import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// Everything that happened and everything bound to happen, on one line of time, the
/// farthest future first.
func drawTimeline(
  _ state: WorkbenchState, _ dossier: Dossier, on canvas: inout Canvas, at now: Moment
) {
  let language = state.language
  drawHeading(language.say(ScreenPhrase.timelineHeading), row: 0, on: &canvas)
  let items = state.timeline
  let steps = dossier.standings.flatMap { $0.internalDates(by: state.preferences.schedule) }
  let undated = dossier.ladder.filter { $0.at == nil }.map(TimelineRow.undated)
  let rows = undated + timelineRows(items, steps.filter { $0.at > now }, at: now)
  let visible = max(1, canvas.area.rows - 1)
  let selected = rows.firstIndex { $0 == .item(state.detailPosition.selection) } ?? 0
  let top = firstRow(
    selected: state.isDetailOpen ? selected : presentRow(rows), count: rows.count, visible: visible)
  for (row, entry) in rows.dropFirst(top).prefix(visible).enumerated() {
    switch entry {
    case .now:
      drawNow(language, row: row + 1, on: &canvas, at: now)
    case .undated(let step):
      draw(step, language, row: row + 1, on: &canvas)
    case .step(let date):
      draw(date, language, row: row + 1, on: &canvas, at: now)
    case .item(let index):
      let isSelected = state.isDetailOpen && index == state.detailPosition.selection
      draw(items[index], language, isSelected: isSelected, row: row + 1, on: &canvas, at: now)
    }
  }
}

/// A row of the timeline: the line that says now lies between what is ahead and what
/// has been.
private enum TimelineRow: Equatable {
  case now
  case item(Int)

  /// What follows at a time that nobody knows.
  case undated(LadderStep)

  /// A date of one's own, which nobody can miss but oneself.
  case step(InternalDate)
}

private func timelineRows(
  _ items: [TimelineItem], _ steps: [InternalDate], at now: Moment
) -> [TimelineRow] {
  let ahead = items.prefix { $0.at > now }.count
  let rows =
    (0..<ahead).map { (items[$0].at, TimelineRow.item($0)) } + steps.map { ($0.at, .step($0)) }
  // A stable sort, so that the items keep their order.
  let sorted = rows.enumerated().sorted {
    ($0.element.0.seconds, -$0.offset) > ($1.element.0.seconds, -$1.offset)
  }
  return sorted.map(\.element.1) + [.now] + (ahead..<items.count).map(TimelineRow.item)
}

private func draw(
  _ step: LadderStep, _ language: Language, row: Int, on canvas: inout Canvas
) {
  canvas.draw(
    language.say(ScreenPhrase.kindLadder), at: CellPosition(row: row, column: 1), width: 16,
    role: .dim)
  canvas.draw(
    language.step(step), at: CellPosition(row: row, column: 18),
    width: canvas.area.columns - 18, role: .dim)
}

private func draw(
  _ date: InternalDate, _ language: Language, row: Int, on canvas: inout Canvas, at now: Moment
) {
  let column = canvas.draw(
    language.dayAndClock(date.at, at: now), at: CellPosition(row: row, column: 1), role: .dim)
  canvas.draw(
    language.say(CalendarPhrase.ownStep, language.say(date.step)),
    at: CellPosition(row: row, column: column + 1), width: canvas.area.columns - column - 1,
    role: .dim)
}

private func presentRow(_ rows: [TimelineRow]) -> Int { rows.firstIndex(of: .now) ?? 0 }

/// Keeps the selected row in the middle, as far as the ends allow.
func firstRow(selected: Int, count: Int, visible: Int) -> Int {
  max(0, min(selected - visible / 2, count - visible))
}

private func drawNow(_ language: Language, row: Int, on canvas: inout Canvas, at now: Moment) {
  let text = language.say(ScreenPhrase.nowLine, language.dayAndClock(now, at: now))
  let column = canvas.draw("= \(text) ", at: CellPosition(row: row, column: 1), role: .dim)
  canvas.fill(
    CellRect(row: row, column: column, rows: 1, columns: canvas.area.columns - column - 1),
    with: "-", role: .rule)
}

private func draw(
  _ item: TimelineItem, _ language: Language, isSelected: Bool, row: Int,
  on canvas: inout Canvas, at now: Moment
) {
  let base: StyleRole = isSelected ? .selection : (item.at > now ? .dim : .plain)
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: base)
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: base)
  var column = canvas.draw(
    language.dayAndClock(item.at, at: now), at: CellPosition(row: row, column: 1), role: base)
  let description = TimelineWording.describe(item, in: language)
  column = canvas.draw(
    description.kind, at: CellPosition(row: row, column: column + 1),
    width: language == .japanese ? 5 : 8, role: isSelected ? base : role(of: item, at: now))
  canvas.draw(
    description.words, at: CellPosition(row: row, column: column),
    width: canvas.area.columns - column,
    role: base)
}

private func role(of item: TimelineItem, at now: Moment) -> StyleRole {
  switch item {
  case .notice(let notice): notice.isLetter ? .client : .marketplace
  case .submission, .draft: .me
  case .entry, .decision: .plain
  case .ladder: .dim
  case .deadline(let standing, let due): standing.isLive ? StyleRole(due: due, at: now) : .dim
  }
}
