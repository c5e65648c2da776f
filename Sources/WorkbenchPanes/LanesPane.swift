import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// The deadlines of all open cases in lanes by what is left, each with a bar that shrinks
/// as its time does: what is over above them, what is later below.
func drawLanes(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  guard let all = state.deadlineLanes(at: now) else { return }
  let body = state.layout.body
  guard !all.filled.isEmpty else {
    canvas.draw(
      state.language.say(LanePhrase.nothing),
      at: CellPosition(row: body.row + 1, column: 3), role: .plain)
    return
  }
  let place = state.selectedPlace(in: all)
  let pen = LanePen(language: state.language, now: now, place: place)
  if state.layout.stacksLanes {
    canvas.window(body) { pen.drawList(all, on: &$0) }
    return
  }
  let over = bandRows(all[.overdue].count, of: body.rows / 4)
  let later = bandRows(all[.later].count, of: body.rows / 5)
  let (top, below) = body.splitTop(over)
  let (middle, bottom) = below.splitBottom(later)
  canvas.window(top) { pen.drawBand(.overdue, all[.overdue], on: &$0) }
  canvas.window(bottom) { pen.drawBand(.later, all[.later], on: &$0) }
  for (index, lane) in DeadlineLane.sideBySide.enumerated() {
    let first = middle.columns * index / DeadlineLane.sideBySide.count
    let end = middle.columns * (index + 1) / DeadlineLane.sideBySide.count
    let window = CellRect(
      row: middle.row, column: middle.column + first, rows: middle.rows, columns: end - first)
    canvas.window(window) { pen.drawLane(lane, all[lane], on: &$0) }
  }
}

/// A heading and the deadlines below it, as far as there is room; nothing where there are
/// none.
private func bandRows(_ count: Int, of most: Int) -> Int {
  count == 0 ? 0 : 1 + min(count, max(2, most))
}

/// Draws deadlines in lanes.
struct LanePen {
  let language: Language
  let now: Moment
  let place: LanePlace?

  func isSelected(_ lane: DeadlineLane, _ index: Int) -> Bool {
    place == LanePlace(lane: lane, index: index)
  }

  /// The first of so many deadlines that is shown, so that the selected one is.
  private func top(of lane: DeadlineLane, visible: Int) -> Int {
    guard let place, place.lane == lane else { return 0 }
    return max(0, place.index - visible + 1)
  }

  private func drawHead(
    _ lane: DeadlineLane, _ count: Int, hidden: Int, row: Int, on canvas: inout Canvas
  ) {
    let isHere = place?.lane == lane
    var text = "\(language.say(lane)) \(count)"
    if hidden > 0 {
      let more = "\(text)  \(language.say(LanePhrase.more, String(hidden)))"
      let isFitting =
        DisplayWidth.columns(of: more, ambiguous: canvas.ambiguousWidth) < canvas.area.columns
      text = isFitting ? more : "\(text)  +\(hidden)"
    }
    canvas.draw(
      text, at: CellPosition(row: row, column: 0), atMost: canvas.area.columns - 1,
      role: count == 0 ? .dim : isHere ? .title : lane.role)
  }
}

// What is over and what is later: one row each.
extension LanePen {
  func drawBand(
    _ lane: DeadlineLane, _ deadlines: [DocketedDeadline], on canvas: inout Canvas
  ) {
    guard canvas.area.rows > 0 else { return }
    let visible = canvas.area.rows - 1
    let top = top(of: lane, visible: visible)
    drawHead(lane, deadlines.count, hidden: deadlines.count - visible, row: 0, on: &canvas)
    for (row, deadline) in deadlines.dropFirst(top).prefix(visible).enumerated() {
      drawRow(deadline, isSelected: isSelected(lane, top + row), row: row + 1, on: &canvas)
    }
  }

  /// On a narrow screen: all lanes below each other.
  func drawList(_ all: DeadlineLanes, on canvas: inout Canvas) {
    let rows = all.filled.flatMap { lane in
      [(lane, -1)] + all[lane].indices.map { (lane, $0) }
    }
    let selected = rows.firstIndex { isSelected($0.0, $0.1) } ?? 0
    let top =
      selected <= 1 ? 0 : firstRow(selected: selected, count: rows.count, visible: canvas.area.rows)
    for (row, (lane, index)) in rows.dropFirst(top).prefix(canvas.area.rows).enumerated() {
      if index < 0 {
        drawHead(lane, all[lane].count, hidden: 0, row: row, on: &canvas)
      } else {
        drawRow(all[lane][index], isSelected: isSelected(lane, index), row: row, on: &canvas)
      }
    }
  }

  private func drawRow(
    _ deadline: DocketedDeadline, isSelected: Bool, row: Int, on canvas: inout Canvas
  ) {
    let base: StyleRole = isSelected ? .selection : deadline.isLive ? .plain : .dim
    canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: base)
    drawSigns(deadline, base, isSelected: isSelected, row: row, on: &canvas)
    drawID(deadline, base, row: row, on: &canvas)
    let isWide = canvas.area.columns >= 70
    let room = canvas.area.columns - 13
    var column = 11
    let parts: [(String, Int, Bool)] =
      [(deadline.row.client, isWide ? 20 : max(4, room - 11), false)]
      + (isWide ? [(what(deadline), 14, false)] : [])
      + [(left(deadline), 11, true)]
      + (isWide
        ? [(language.dayAndClock(deadline.due, at: now), min(22, canvas.area.columns - 59), false)]
        : [])
    for (text, width, isLeft) in parts {
      canvas.draw(
        text, at: CellPosition(row: row, column: column), width: width,
        role: isLeft && !isSelected ? urgency(deadline) : base)
      column += width + 1
    }
  }
}

// The lanes side by side: two rows for each deadline.
extension LanePen {
  func drawLane(
    _ lane: DeadlineLane, _ deadlines: [DocketedDeadline], on canvas: inout Canvas
  ) {
    let visible = max(1, (canvas.area.rows - 1) / 2)
    let top = top(of: lane, visible: visible)
    drawHead(lane, deadlines.count, hidden: deadlines.count - visible, row: 0, on: &canvas)
    for (offset, deadline) in deadlines.dropFirst(top).prefix(visible).enumerated() {
      let index = top + offset
      let isFollower =
        offset > 0 && deadlines[index - 1].row.clientKey == deadline.row.clientKey
      draw(
        deadline, in: lane, isFollower: isFollower, isSelected: isSelected(lane, index),
        row: 1 + 2 * offset, on: &canvas)
    }
  }

  private func draw(
    _ deadline: DocketedDeadline, in lane: DeadlineLane, isFollower: Bool, isSelected: Bool,
    row: Int, on canvas: inout Canvas
  ) {
    let width = canvas.area.columns - 1
    let base: StyleRole = isSelected ? .selection : deadline.isLive ? .plain : .dim
    canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: width), role: base)
    let isRoomy = width >= Layout.roomyLane
    drawSigns(deadline, base, isSelected: isSelected, row: row, on: &canvas)
    if isRoomy { drawID(deadline, base, row: row, on: &canvas) }
    // A client's further cases stand below its first, by what they are about.
    let name = isFollower ? "- \(what(deadline))" : deadline.row.client
    let kind = isRoomy && !isFollower ? language.say(deadline.standing.read.kind) : ""
    // Half a name says less than no id, which stands above the keys for the selected one.
    let nameColumn = isRoomy ? 11 : 4
    let kindColumns = DisplayWidth.columns(of: kind, ambiguous: canvas.ambiguousWidth)
    canvas.draw(
      name, at: CellPosition(row: row, column: nameColumn),
      width: width - nameColumn - (kindColumns > 0 ? kindColumns + 1 : 0), role: base)
    canvas.draw(kind, at: CellPosition(row: row, column: width - kindColumns), role: base)
    let left = left(deadline)
    let leftColumns = DisplayWidth.columns(of: left, ambiguous: canvas.ambiguousWidth)
    drawBar(
      deadline, in: lane, row: row + 1, columns: width - 4 - leftColumns - 1, on: &canvas)
    canvas.draw(
      left, at: CellPosition(row: row + 1, column: width - leftColumns), role: urgency(deadline))
  }

  /// Full where the lane begins, gone at its end.
  private func drawBar(
    _ deadline: DocketedDeadline, in lane: DeadlineLane, row: Int, columns: Int,
    on canvas: inout Canvas
  ) {
    guard columns > 0, lane.span > 0 else { return }
    let left = max(0, deadline.due - now)
    let filled = min(columns, (left * columns + lane.span - 1) / lane.span)
    canvas.fill(
      CellRect(row: row, column: 4, rows: 1, columns: filled), with: "#", role: urgency(deadline))
    canvas.fill(
      CellRect(row: row, column: 4 + filled, rows: 1, columns: columns - filled), with: ".",
      role: .rule)
  }

  private func drawSigns(
    _ deadline: DocketedDeadline, _ base: StyleRole, isSelected: Bool, row: Int,
    on canvas: inout Canvas
  ) {
    canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: base)
    canvas.draw(
      sign(deadline), at: CellPosition(row: row, column: 1),
      role: isSelected ? base : urgency(deadline))
  }

  private func drawID(
    _ deadline: DocketedDeadline, _ base: StyleRole, row: Int, on canvas: inout Canvas
  ) {
    canvas.draw(
      deadline.row.id.rawValue, at: CellPosition(row: row, column: 4), width: 7, role: base)
  }
}

// The words of a deadline.
extension LanePen {
  func what(_ deadline: DocketedDeadline) -> String {
    let read = deadline.standing.read
    return "\(language.say(read.kind)) \(language.period(read.window))"
  }

  func left(_ deadline: DocketedDeadline) -> String {
    language.countdown(to: deadline.due, at: now)
  }

  /// What can be missed has the signs of urgency; a door that opens and an answer that is
  /// expected have their own.
  func sign(_ deadline: DocketedDeadline) -> String {
    switch deadline.standing.read.effect {
    case .lose: urgencySign(due: deadline.due, at: now)
    case .opens: "+"
    case .expected: "?"
    }
  }

  func urgency(_ deadline: DocketedDeadline) -> StyleRole {
    deadline.isLive ? StyleRole(due: deadline.due, at: now) : .dim
  }
}

extension DeadlineLane {
  fileprivate var role: StyleRole { self == .overdue ? .overdue : .heading }
}

/// What stands above the keys on this screen: the words the selected deadline rests on.
func lanesStanding(_ state: WorkbenchState, at now: Moment) -> String? {
  guard let deadline = state.selectedDeadline(at: now),
    let dossier = state.docket?.dossier(of: deadline.row.id)
  else { return nil }
  let id = state.layout.hasNarrowLanes ? deadline.row.id.rawValue + "  " : ""
  return basis(
    of: deadline.standing, in: dossier, state.language, columns: state.area.columns - id.count,
    ambiguous: state.ambiguousWidth, at: now
  ).map { id + $0 }
}
