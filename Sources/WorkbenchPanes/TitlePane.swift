import Casework
import CivilTime
import PlanReview
import Terminal
import Wording
import Workbench

/// The first row: where one is, what burns, what time it is; and the rule below it.
func drawTitle(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let mask = state.isMasked ? state.language.say(ScreenPhrase.maskedMark) + " " : ""
  let clock = mask + state.language.dayAndClock(now, at: now)
  let clockColumns = DisplayWidth.columns(of: clock, ambiguous: canvas.ambiguousWidth)
  let clockColumn = canvas.area.columns - clockColumns
  var column = 0
  if let title = overlayTitle(state) {
    canvas.draw(
      title, at: CellPosition(row: 0, column: 0), width: clockColumn - 1, role: .title)
  } else {
    column = drawTabs(state, on: &canvas)
    drawLanes(state, from: column + 2, before: clockColumn - 1, on: &canvas, at: now)
  }
  canvas.draw(clock, at: CellPosition(row: 0, column: clockColumn), role: .title)
  drawRule(row: 1, on: &canvas)
}

/// What lies over the screens names itself in the first row.
private func overlayTitle(_ state: WorkbenchState) -> String? {
  let language = state.language
  if state.isHelpOpen { return language.say(ScreenPhrase.helpTitle) }
  if let versions = state.versions { return versions.reader.title }
  if let difference = state.difference { return difference.reader.title }
  if let gate = state.gate, let draft = state.draft {
    let dossier = gate.gate.review.material.dossier
    return language.say(
      RoundPhrase.gateTitle, draft.round.caseID.rawValue, String(draft.round.number),
      rejectionsText(dossier.rejections, limit: dossier.rejectionLimit))
  }
  if let draft = state.draft {
    return language.say(
      ScreenPhrase.draftTitle, draft.round.caseID.rawValue, draft.client, String(draft.round.number)
    )
  }
  if let marking = state.marking {
    return language.say(ReadingPhrase.markingTitle, language.say(marking.part.field))
  }
  if let reader = state.reader { return reader.title }
  if let view = state.view, state.why == nil, !state.isCallOpen, state.evidence == nil {
    return language.say(ScreenPhrase.noticeTitle, view.notice.name.rawValue)
  }
  guard let dossier = state.dossier, state.why != nil || state.isCallOpen || state.evidence != nil
  else { return nil }
  let (id, client) = (dossier.id.rawValue, dossier.sellerCase.client.name)
  if state.why == nil, !state.isCallOpen {
    return language.say(EvidencePhrase.title, id, client)
  }
  return state.why == nil
    ? language.say(StandingPhrase.callTitle, id, client)
    : language.say(WhyPhrase.title, id, client, language.say(dossier.sellerCase.reason))
}

/// The screens by their digits; where there is little room, only the one that is open has
/// its name.
private func drawTabs(_ state: WorkbenchState, on canvas: inout Canvas) -> Int {
  var column = 0
  for screen in Screen.allCases {
    let isOpen = screen == state.screen
    let count = screen == .inbox && !state.inbox.isEmpty ? String(state.inbox.count) : ""
    let isNamed = isOpen || state.area.columns >= 72
    let text =
      isNamed
      ? "[\(screen.digit)]\(state.language.say(screen.tab))\(count)"
      : "\(screen.digit)\(count.isEmpty ? "" : ":\(count)")"
    column = canvas.draw(
      text, at: CellPosition(row: 0, column: column), role: isOpen ? .title : .dim)
    column += 1
  }
  return column
}

/// The counts of open cases by what is left of their next deadline.
private func drawLanes(
  _ state: WorkbenchState, from start: Int, before end: Int, on canvas: inout Canvas, at now: Moment
) {
  guard !state.isPreparing else { return }
  let counts = state.allCases.laneCounts(at: now)
  let lanes: [(DeadlineLane, ScreenPhrase, StyleRole)] = [
    (.overdue, .laneOverdue, .overdue), (.within72Hours, .lane72Hours, .within72h),
    (.within7Days, .lane7Days, .within7d), (.within17Days, .lane17Days, .later),
    (.within90Days, .lane90Days, .later),
  ]
  var column = start
  for (lane, phrase, role) in lanes {
    let count = counts[lane] ?? 0
    let text = state.language.say(phrase, String(count))
    let columns = DisplayWidth.columns(of: text, ambiguous: canvas.ambiguousWidth)
    guard column + columns <= end else { return }
    canvas.draw(text, at: CellPosition(row: 0, column: column), role: count == 0 ? .dim : role)
    column += columns + 2
  }
}
