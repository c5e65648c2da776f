import CivilTime
import Terminal
import Wording
import Workbench

/// The whole screen for a state at a moment.
package func workbenchScreen(
  for state: WorkbenchState, at now: Moment
) -> ScreenBuffer {
  composedScreen(for: state.shown, at: now)
}

/// The same for a state in which stands what may be shown.
func composedScreen(for state: WorkbenchState, at now: Moment) -> ScreenBuffer {
  ScreenBuffer.composed(in: state.area, ambiguousWidth: state.ambiguousWidth) { canvas in
    guard !state.layout.isTooSmall else {
      canvas.draw(
        state.language.say(ScreenPhrase.tooSmall), at: CellPosition(row: 0, column: 0),
        width: canvas.area.columns, role: .warning)
      return
    }
    drawTitle(state, on: &canvas, at: now)
    drawBody(state, on: &canvas, at: now)
    drawFoot(state, on: &canvas, at: now)
  }
}

private func drawBody(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  if state.isHelpOpen {
    canvas.window(state.layout.body) { drawHelp(state, on: &$0) }
  } else if let versions = state.versions {
    canvas.window(state.layout.body) { drawReader(versions.reader, on: &$0) }
  } else if let difference = state.difference {
    canvas.window(state.layout.body) { drawReader(difference.reader, on: &$0) }
  } else if let gate = state.gate {
    canvas.window(state.layout.body) { drawGate(gate, state, on: &$0, at: now) }
  } else if let draft = state.draft {
    drawDraftScreen(draft, state.layout, on: &canvas)
  } else if let marking = state.marking {
    canvas.window(state.layout.body) { drawMarking(marking, on: &$0) }
  } else if let reader = state.reader {
    canvas.window(state.layout.body) { drawReader(reader, on: &$0) }
  } else if state.why != nil {
    canvas.window(state.layout.body) { drawWhy(state, on: &$0, at: now) }
  } else if state.isCallOpen {
    canvas.window(state.layout.body) { drawCall(state, on: &$0, at: now) }
  } else if let evidence = state.evidence {
    canvas.window(state.layout.body) { drawEvidence(evidence, state, on: &$0, at: now) }
  } else if let view = state.view {
    drawNotice(
      view, filing: state.filing(of: view.notice), news: state.news(of: view.notice),
      isActive: true, in: state.language, on: &canvas, at: now)
  } else {
    drawLists(state, on: &canvas, at: now)
  }
  if let picker = state.picker {
    canvas.window(state.layout.body) { drawPicker(picker, in: state.language, on: &$0) }
  }
}

private func drawLists(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  switch state.screen {
  // While nobody knows which cases there are, there is nothing to say of them.
  case .today where state.isPreparing, .deadlines where state.isPreparing: break
  case .today: drawToday(state, on: &canvas, at: now)
  case .deadlines: drawLanes(state, on: &canvas, at: now)
  case .calendar: drawCalendar(state, on: &canvas, at: now)
  case .inbox: drawInbox(state, on: &canvas, at: now)
  case .cases: drawCases(state, on: &canvas, at: now)
  }
}

private func drawInbox(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let layout = state.layout
  canvas.window(layout.inboxList) { drawInboxList(state, on: &$0, at: now) }
  if let entry = state.selectedArrival {
    canvas.window(layout.inboxReading) { drawPreview(of: entry, state, on: &$0, at: now) }
  }
  drawDivider(between: layout.inboxList, and: layout.inboxReading, on: &canvas)
}

private func drawCases(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let layout = state.layout
  if layout.isWide || !state.isDetailOpen {
    canvas.window(layout.list) { drawCaseList(state, on: &$0, at: now) }
  }
  if layout.isWide || state.isDetailOpen, state.dossier != nil {
    canvas.window(layout.side) { drawCaseDetail(state, on: &$0, at: now) }
  }
  if layout.isWide { drawDivider(between: layout.list, and: layout.side, on: &canvas) }
}

/// A line between two panes, beside or above each other.
func drawDivider(between first: CellRect, and second: CellRect, on canvas: inout Canvas) {
  if first.endRow <= second.row {
    drawRule(row: first.endRow, on: &canvas)
  } else {
    canvas.fill(
      CellRect(row: first.row, column: first.endColumn, rows: first.rows, columns: 1), with: "|",
      role: .rule)
  }
}

func drawRule(row: Int, on canvas: inout Canvas) {
  canvas.fill(
    CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), with: "-", role: .rule)
}
