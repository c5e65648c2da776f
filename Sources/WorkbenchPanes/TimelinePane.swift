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
  let items = dossier.timeline
  let rows = timelineRows(items, at: now)
  let visible = max(1, canvas.area.rows - 1)
  let selected = rows.firstIndex { $0 == .item(state.detailPosition.selection) } ?? 0
  let top = firstRow(
    selected: state.isDetailOpen ? selected : presentRow(rows), count: rows.count, visible: visible)
  for (row, entry) in rows.dropFirst(top).prefix(visible).enumerated() {
    switch entry {
    case .now:
      drawNow(language, row: row + 1, on: &canvas, at: now)
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
}

private func timelineRows(_ items: [TimelineItem], at now: Moment) -> [TimelineRow] {
  let ahead = items.prefix { $0.at > now }.count
  return (0..<ahead).map(TimelineRow.item) + [.now] + (ahead..<items.count).map(TimelineRow.item)
}

private func presentRow(_ rows: [TimelineRow]) -> Int { rows.firstIndex(of: .now) ?? 0 }

/// Keeps the selected row in the middle, as far as the ends allow.
private func firstRow(selected: Int, count: Int, visible: Int) -> Int {
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
  case .entry: .plain
  case .deadline(let standing, let due): standing.isLive ? StyleRole(due: due, at: now) : .dim
  }
}
