import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// What tells of deadlines beside the screen: the terminal's title and its bell.
package struct SessionAlerts: Sendable {
  private let setsTitle: Bool
  private let ringsBell: Bool

  /// How many deadlines were over, and within 72 hours, when it was looked last.
  private var before: (overdue: Int, soon: Int)?

  package init(setsTitle: Bool = true, ringsBell: Bool = false) {
    self.setsTitle = setsTitle
    self.ringsBell = ringsBell
  }

  /// Tells how things stand; the bell rings when one more deadline is over, or within 72
  /// hours, than before.
  mutating func tell<T: Terminal & ~Copyable>(
    _ state: WorkbenchState, on terminal: inout T, at now: Moment
  ) {
    guard setsTitle || ringsBell else { return }
    let lanes = state.allCases.laneCounts(at: now)
    let counts = (overdue: lanes[.overdue] ?? 0, soon: lanes[.within72Hours] ?? 0)
    if setsTitle {
      terminal.setTitle(
        state.language.say(
          ScreenPhrase.terminalTitle, String(counts.overdue), String(counts.soon)))
    }
    if ringsBell, let before,
      counts.overdue > before.overdue || counts.overdue + counts.soon > before.overdue + before.soon
    {
      terminal.ring()
    }
    before = counts
  }
}
