import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// The morning review: what is over, what runs out, who is waited for, with a box before
/// each line for what was looked at.
func drawToday(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let layout = state.layout
  guard let review = state.review(at: now) else { return }
  let arrangement = ReviewArrangement(review, seen: state.today.seen)
  canvas.window(layout.todayList) { window in
    drawLines(state, review, arrangement, on: &window, at: now)
    drawSeenCount(arrangement, state.preferences.pace, state.language, on: &window)
  }
  guard layout.isWide, let docket = state.docket else { return }
  canvas.window(layout.todaySide) { window in
    drawTodaySide(docket, state.language, on: &window, at: now)
  }
  drawDivider(between: layout.todayList, and: layout.todaySide, on: &canvas)
}

/// A row of the review.
private enum TodayRow {
  case heading(String, StyleRole)
  case line(ReviewLine, index: Int)
  case words(String)

  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

private func drawLines(
  _ state: WorkbenchState, _ review: MorningReview, _ arrangement: ReviewArrangement,
  on canvas: inout Canvas, at now: Moment
) {
  let plan = state.docket.map { DayPlan($0, review, pace: state.preferences.pace) }
  let rows = todayRows(review, arrangement, plan, state.language, at: now)
  let selection = state.selectedReviewLine(in: arrangement)
  let selected =
    rows.firstIndex { if case .line(_, selection) = $0 { true } else { false } } ?? 0
  // The first heading stays in sight with the first line.
  let top =
    selection == 0 ? 0 : firstRow(selected: selected, count: rows.count, visible: canvas.area.rows)
  for (row, entry) in rows.dropFirst(top).prefix(canvas.area.rows).enumerated() {
    // The first row is a heading always: the one that what stands below it belongs to.
    switch row == 0 ? rows[...top].last(where: \.isHeading) ?? entry : entry {
    case .heading(let text, let role):
      canvas.draw(
        text, at: CellPosition(row: row, column: 0), atMost: canvas.area.columns, role: role)
    case .words(let text):
      canvas.draw(
        text, at: CellPosition(row: row, column: 6), width: canvas.area.columns - 6, role: .plain)
    case .line(let line, let index):
      draw(
        line, isSeen: arrangement.isSeen(line), isSelected: index == selection, state.language,
        row: row, on: &canvas, at: now)
    }
  }
}

private func todayRows(
  _ review: MorningReview, _ arrangement: ReviewArrangement, _ plan: DayPlan?,
  _ language: Language, at now: Moment
) -> [TodayRow] {
  var rows: [TodayRow] = []
  for section in ReviewLine.Section.allCases {
    let lines = arrangement.ahead.enumerated().filter { $0.element.section == section }
    guard !lines.isEmpty else { continue }
    rows.append(.heading(heading(section, lines.count, review, language, at: now), section.role))
    rows += lines.map { TodayRow.line($0.element, index: $0.offset) }
  }
  if rows.isEmpty { rows.append(.words(language.say(TodayPhrase.nothingLeft))) }
  rows.append(.heading(language.say(TodayPhrase.yesterday), .heading))
  rows.append(.words(language.yesterday(review.yesterday)))
  if let plan, !plan.blocks.isEmpty {
    rows.append(.heading(language.heading(of: plan), .heading))
    rows += language.lines(of: plan).map(TodayRow.words)
  }
  if !arrangement.done.isEmpty {
    rows.append(
      .heading(language.say(TodayPhrase.seenHeading, String(arrangement.done.count)), .heading))
    rows += arrangement.done.enumerated().map {
      TodayRow.line($0.element, index: arrangement.ahead.count + $0.offset)
    }
  }
  return rows
}

private func heading(
  _ section: ReviewLine.Section, _ count: Int, _ review: MorningReview, _ language: Language,
  at now: Moment
) -> String {
  var text = "\(language.say(section)) \(count)"
  if section == .overHolidays {
    let runs = review.holidayRuns.map { language.holidayRun($0, at: now) }
    text += "  " + runs.joined(separator: "  ")
  }
  return text
}

extension ReviewLine.Section {
  fileprivate var role: StyleRole {
    switch self {
    case .overdue: .overdue
    case .within24Hours: .within24h
    default: .heading
    }
  }
}

private func draw(
  _ line: ReviewLine, isSeen: Bool, isSelected: Bool, _ language: Language, row: Int,
  on canvas: inout Canvas, at now: Moment
) {
  let base: StyleRole = isSelected ? .selection : (isSeen ? .dim : .plain)
  let words = ReviewLineWording.describe(line, in: language, at: now)
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: base)
  canvas.draw(
    isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: base)
  canvas.draw(isSeen ? "[x]" : "[ ]", at: CellPosition(row: row, column: 2), role: base)
  var column = 6
  let cells = columns(
    of: words, in: canvas.area.columns - 6, ambiguous: canvas.ambiguousWidth)
  for (text, width, isLeft) in cells where width >= 0 {
    let isUrgent = isLeft && !isSelected && !isSeen
    canvas.draw(
      text, at: CellPosition(row: row, column: column), width: width,
      role: isUrgent ? line.urgency(at: now) : base)
    column += width + 1
  }
}

/// The columns that fit: on a narrow screen whose it is and what is left, on a wider one
/// all of it.
private func columns(
  of words: ReviewLineWording, in room: Int, ambiguous: AmbiguousWidth
) -> [(text: String, width: Int, isLeft: Bool)] {
  let isWhole = DisplayWidth.columns(of: words.note, ambiguous: ambiguous) <= room - 48
  return switch room {
  case ..<50:
    [(words.id, 6, false), (words.client, max(4, room - 19), false), (words.left, 11, true)]
  case ..<66:
    [
      (words.id, 6, false), (words.client, 12, false), (words.what, 12, false),
      (words.left, 11, true), (words.turn, 2, false),
      // Half a note says nothing; the row above the keys has it whole.
      (isWhole ? words.note : "", room - 48, false),
    ]
  default:
    [
      (words.id, 6, false),
      // What is about no case has no reason beside its name.
      (words.client, words.reason.isEmpty ? 22 : 13, false),
      (words.reason, words.reason.isEmpty ? -1 : 8, false),
      (words.what, 12, false), (words.left, 11, true), (words.turn, 2, false),
      (words.note, max(0, room - 58), false),
    ]
  }
}

extension ReviewLine {
  fileprivate func urgency(at now: Moment) -> StyleRole {
    switch matter {
    case .deadline(let deadline, _): StyleRole(due: deadline.due, at: now)
    case .arrival(let deadline): StyleRole(due: deadline.due, at: now)
    case .waiting(let row, _): row.nextDeadline.map { StyleRole(due: $0.due, at: now) } ?? .plain
    case .evidence, .twin: .warning
    case .silence, .wave, .kept: .plain
    }
  }
}

/// What stands above the keys on this screen: the words the selected line rests on.
func todayStanding(_ state: WorkbenchState, at now: Moment) -> String? {
  guard let arrangement = state.reviewArrangement(at: now) else { return nil }
  let index = state.selectedReviewLine(in: arrangement)
  guard arrangement.lines.indices.contains(index) else { return nil }
  let line = arrangement.lines[index]
  if case .deadline(let deadline, _) = line.matter, let docket = state.docket,
    let dossier = docket.dossier(of: deadline.row.id)
  {
    return basis(
      of: deadline.standing, in: dossier, state.language, columns: state.area.columns,
      ambiguous: state.ambiguousWidth, at: now)
  }
  return ReviewLineWording.describe(line, in: state.language, at: now, style: .text).note
}

/// How much was looked at, at the right of the first row.
private func drawSeenCount(
  _ arrangement: ReviewArrangement, _ pace: WorkPace, _ language: Language,
  on canvas: inout Canvas
) {
  let ahead = arrangement.lines.filter { !arrangement.isSeen($0) }
  let seen = language.say(
    TodayPhrase.seenOf, String(arrangement.seenCount), String(arrangement.lines.count))
  let takes = language.say(
    DayPlanPhrase.reviewTakes, String(pace.minutes(for: ahead)))
  let text = ahead.isEmpty ? seen : "\(takes)  \(seen)"
  let columns = DisplayWidth.columns(of: text, ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    text, at: CellPosition(row: 0, column: canvas.area.columns - columns - 1), role: .title)
}
