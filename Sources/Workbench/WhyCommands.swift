import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// The deadline that the open pane explains; `nil` where the store has it no more.
  package var explained: DeadlineStanding? {
    guard let why, let dossier, dossier.id == why.notice.caseID else { return nil }
    return dossier.standing(why.notice.number, why.index)
  }

  /// The rows of the open pane, all of them.
  package func whyRows(at now: Moment) -> [WhyRow] {
    guard let standing = explained else { return [] }
    let notice = dossier?.notice(number: standing.notice.number)
    return WhyRows(
      standing, of: notice, in: language, schedule: preferences.schedule,
      columns: min(110, area.columns), width: columnCount, at: now
    ).rows
  }

  mutating func explain(_ standing: DeadlineStanding, at now: Moment) {
    why = WhyPane(standing)
    why?.selection = standing.readings.firstIndex(where: \.isAdopted) ?? 0
  }

  mutating func performInWhy(_ command: Command, at now: Moment) -> [Effect] {
    guard let standing = explained else {
      why = nil
      return performEverywhere(command)
    }
    if moveInWhy(command, options: standing.readings.count, at: now) { return [] }
    switch command {
    case .back, .close, .switchPane, .why: why = nil
    case .open: return adopt(of: standing)
    case .settle: openStates(of: standing)
    default: return performEverywhere(command)
    }
    return []
  }

  /// Lines choose among the readings; pages and the ends scroll.
  private mutating func moveInWhy(_ command: Command, options: Int, at now: Moment) -> Bool {
    let rows = whyRows(at: now)
    let visible = layout.body.rows
    let last = max(0, rows.count - visible)
    var top = why?.top ?? 0
    switch command {
    case .down, .up:
      var position = ListPosition()
      position.select(why?.selection ?? 0, count: options, visible: max(1, options))
      _ = position.move(command, count: options, visible: max(1, options))
      why?.selection = position.selection
      if let row = rows.firstIndex(where: { $0.option == position.selection }) {
        top = min(max(top, row - visible + 1), row)
      }
    case .pageDown, .halfPageDown: top += max(1, visible - 1)
    case .pageUp, .halfPageUp: top -= max(1, visible - 1)
    case .top: top = 0
    case .bottom: top = last
    default: return false
    }
    why?.top = max(0, min(top, last))
    return true
  }

  private mutating func adopt(of standing: DeadlineStanding) -> [Effect] {
    let readings = standing.readings
    guard readings.count > 1, let why, readings.indices.contains(why.selection) else {
      say(WhyPhrase.nothingToAdopt)
      return []
    }
    return [
      .adopt(readings[why.selection].choice, standing.notice, index: standing.kept.index)
    ]
  }
}
