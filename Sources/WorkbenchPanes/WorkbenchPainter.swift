import CivilTime
import Terminal
import Wording
import Workbench

/// Draws one screen after the other; a move in the list of cases draws the rows it
/// touches over the screen before, and nothing else.
package struct WorkbenchPainter {
  private let ambiguousWidth: AmbiguousWidth
  private var last: Drawn?

  /// A screen, and the state it shows.
  private struct Drawn {
    let screen: ScreenBuffer
    let revision: Int
    let position: ListPosition
    let at: Moment

    /// The moment at which a countdown or the clock says something else.
    let until: Moment
  }

  package init(ambiguousWidth: AmbiguousWidth = .narrow) {
    self.ambiguousWidth = ambiguousWidth
  }

  /// The moment at which the screen drawn last says something that is no longer so.
  package var standsUntil: Moment? { last?.until }

  /// The whole screen for a state at a moment.
  package mutating func screen(for state: WorkbenchState, at now: Moment) -> ScreenBuffer {
    if let last, state.revision == last.revision, (last.at..<last.until).contains(now) {
      return moved(from: last, to: state, at: now)
    }
    let screen = workbenchScreen(for: state, at: now, ambiguousWidth: ambiguousWidth)
    keep(screen, state, at: now, until: now.nextTick(before: state.dueMoments))
    return screen
  }

  private mutating func moved(
    from old: Drawn, to state: WorkbenchState, at now: Moment
  ) -> ScreenBuffer {
    guard old.position != state.casesPosition else { return old.screen }
    let isScrolled = old.position.top != state.casesPosition.top
    let touched = isScrolled ? [] : [old.position.selection, state.casesPosition.selection]
    var canvas = Canvas(old.screen)
    canvas.window(state.layout.list) { list in
      if isScrolled { drawCases(state.shownCases, state, on: &list, at: now) }
      for row in touched { drawCases(row..<row + 1, state, on: &list, at: now) }
    }
    let until = isScrolled ? now.nextTick(before: state.dueMoments) : old.until
    keep(canvas.screen, state, at: old.at, until: until)
    return canvas.screen
  }

  private mutating func keep(
    _ screen: ScreenBuffer, _ state: WorkbenchState, at now: Moment, until: Moment
  ) {
    last = Drawn(
      screen: screen, revision: state.revision, position: state.casesPosition, at: now,
      until: until)
  }
}
