import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording
import Workbench

/// Draws one screen after the other; a move in the list of cases, the pane beside it, and a key
/// typed in a draft draw what they touch over the screen before, and nothing else.
package struct WorkbenchPainter {
  private var last: Drawn?

  /// Whether the screen drawn last was drawn whole: because more than the selection, or
  /// the time, had changed.
  package private(set) var drewWhole = false

  /// A screen, and the state it shows.
  private struct Drawn {
    let screen: ScreenBuffer
    let revision: Int
    let paneRevision: Int
    let position: ListPosition
    let at: Moment

    /// The moment at which a countdown or the clock says something else.
    let until: Moment

    /// The rows of the draft, where one is written and nothing lies over it.
    let draft: [DraftRow]
    let part: PlanSection.Kind?

    /// Whether the draft was saved, and whether it was kept: the row of counts says so.
    let safety: [Bool]

    /// Whether a message lies over more than its row.
    let isCovered: Bool
  }

  package init() {}

  /// The moment at which the screen drawn last says something that is no longer so.
  package var standsUntil: Moment? { last?.until }

  /// The whole screen for a state at a moment.
  ///
  /// - Parameter withStanding: Whether the row of counts below a draft is drawn too; while one
  ///   types it may follow when the keys pause, unless it says that something is safe.
  package mutating func screen(
    for state: WorkbenchState, at now: Moment, withStanding: Bool = true
  ) -> ScreenBuffer {
    // The state is large: it is copied only where something has to stand in place of its words.
    guard state.isMasked else { return drawn(state, at: now, withStanding: withStanding) }
    return drawn(state.shown, at: now, withStanding: withStanding)
  }

  private mutating func drawn(
    _ state: WorkbenchState, at now: Moment, withStanding: Bool
  ) -> ScreenBuffer {
    drewWhole = false
    if let last, !last.isCovered, state.revision == last.revision,
      (last.at..<last.until).contains(now)
    {
      guard state.focus == .draft, let draft = state.draft else {
        return moved(from: last, to: state, at: now)
      }
      if draft.part == last.part, state.message == nil, !state.layout.isTooSmall {
        return written(draft, over: last, state, at: now, withStanding: withStanding)
      }
    }
    drewWhole = true
    let screen = composedScreen(for: state, at: now)
    keep(screen, state, at: now, until: now.nextTick(before: state.dueMoments))
    return screen
  }

  private mutating func written(
    _ draft: DraftPane, over old: Drawn, _ state: WorkbenchState, at now: Moment,
    withStanding: Bool
  ) -> ScreenBuffer {
    var canvas = Canvas(old.screen)
    let rows = canvas.window(state.layout.draft) { drawDraft(draft, over: old.draft, on: &$0) }
    if withStanding || old.safety != draft.safety {
      drawStanding(state, row: state.layout.messageRow, on: &canvas, at: now)
    }
    keep(canvas.screen, state, at: old.at, until: old.until, draft: rows)
    return canvas.screen
  }

  private mutating func moved(
    from old: Drawn, to state: WorkbenchState, at now: Moment
  ) -> ScreenBuffer {
    let isFilled = old.paneRevision != state.paneRevision
    guard isFilled || old.position != state.casesPosition else { return old.screen }
    var canvas = Canvas(old.screen)
    var dues = move(from: old, to: state, on: &canvas, at: now)
    if isFilled {
      fillPane(state, on: &canvas, at: now)
      dues += state.dossier?.standings.compactMap(\.due) ?? []
    }
    keep(canvas.screen, state, at: old.at, until: min(old.until, now.nextTick(before: dues)))
    return canvas.screen
  }

  /// Draws the rows of the list that a move touches.
  ///
  /// - Returns: When what they show is due.
  private func move(
    from old: Drawn, to state: WorkbenchState, on canvas: inout Canvas, at now: Moment
  ) -> [Moment] {
    guard old.position != state.casesPosition else { return [] }
    let shown = state.shownCases
    let distance = old.position.top - state.casesPosition.top
    let known = shown.lowerBound + distance
    let new = Self.uncovered(shown, by: known..<known + shown.count)
    return canvas.window(state.layout.list) { list in
      // Below the headings.
      if distance != 0 { list.move(rows: 1..<1 + shown.count, by: distance) }
      let rows = new.map { ($0, state.cases.row(at: $0)) }
      drawCases(rows, state, on: &list, at: now)
      for row in [old.position.selection, state.casesPosition.selection] {
        drawCases(row..<row + 1, state, on: &list, at: now)
      }
      return rows.compactMap { $0.1.nextDeadline?.due }
    }
  }

  /// Draws the pane beside the list anew, and the last rows, which speak of the same case.
  private func fillPane(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
    let layout = state.layout
    let foot = state.area.splitTop(layout.messageRow - 1).rest
    for part in [layout.side, foot] { canvas.fill(part, role: .plain) }
    canvas.window(layout.side) { drawCaseDetail(state, on: &$0, at: now) }
    drawFoot(state, on: &canvas, at: now)
  }

  /// The rows that a scrolled list shows and did not show before.
  private static func uncovered(_ rows: Range<Int>, by known: Range<Int>) -> Range<Int> {
    if !rows.overlaps(known) { return rows }
    return known.upperBound < rows.upperBound
      ? known.upperBound..<rows.upperBound
      : rows.lowerBound..<max(known.lowerBound, rows.lowerBound)
  }

  private mutating func keep(
    _ screen: ScreenBuffer, _ state: WorkbenchState, at now: Moment, until: Moment,
    draft: [DraftRow]? = nil
  ) {
    last = Drawn(
      screen: screen, revision: state.revision, paneRevision: state.paneRevision,
      position: state.casesPosition, at: now, until: until,
      draft: draft ?? state.draftRowsInSight,
      part: state.draft?.part, safety: state.draft?.safety ?? [], isCovered: state.isCovered)
  }
}

extension WorkbenchState {
  fileprivate var isCovered: Bool {
    message.map { $0.rows(columns: area.columns, ambiguous: ambiguousWidth).count > 1 } ?? false
  }

  fileprivate var draftRowsInSight: [DraftRow] {
    guard focus == .draft, !layout.isTooSmall, let draft else { return [] }
    return (draft.top..<max(draft.top, min(draft.top + layout.draft.rows, draft.rows.rowCount)))
      .map { DraftRow($0, of: draft) }
  }
}

extension DraftPane {
  fileprivate var safety: [Bool] { [isSaved, isKept] }
}
