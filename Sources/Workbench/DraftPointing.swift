import Terminal
import TextEditing
import Wording

/// What a drag of the mouse selects by, and from where.
struct PointedSelection: Hashable, Sendable {
  /// One click, two, three.
  enum Unit: Int, Sendable { case character = 1, word, line }

  let unit: Unit

  /// What was selected by the clicks, before the mouse was dragged.
  let range: TextRange

  let position: CellPosition

  /// When, in milliseconds of the session's clock.
  let tick: Int

  /// Clicks at one place that follow within this many milliseconds belong together.
  static let patience = 500
}

// The mouse, in the draft.
extension WorkbenchState {
  /// Whether clicks and the wheel do something here.
  package var wantsMouse: Bool { preferences.usesMouse && !isMouseAside && focus == .draft }

  /// Leaves the mouse to the terminal, or takes it back.
  mutating func toggleMouse() {
    isMouseAside.toggle()
    say(isMouseAside ? EditingPhrase.mouseAside : .mouseBack)
  }

  /// Takes what the mouse did.
  ///
  /// - Parameter tick: When, in milliseconds of the session's clock.
  package mutating func point(_ report: MouseReport, tick: Int) {
    guard wantsMouse else { return }
    revision += 1
    let place = layout.draft
    switch report.action {
    case .wheelUp: draft?.scroll(by: -3)
    case .wheelDown: draft?.scroll(by: 3)
    case .press where report.button == 0 && place.contains(report.position):
      message = nil
      draft?.press(at: report.position, in: place, tick: tick)
    case .drag where report.button == 0: draft?.drag(to: report.position, in: place)
    case .press, .drag, .release: break
    }
  }
}

extension DraftPane {
  fileprivate mutating func press(at position: CellPosition, in place: CellRect, tick: Int) {
    let here = textPosition(at: position, in: place)
    let unit = unit(ofPressAt: position, tick: tick)
    let range =
      switch unit {
      case .character: TextRange(here, here)
      case .word: editor.text.word(at: here)
      case .line: editor.text.wholeLine(here.line)
      }
    if unit == .character { editor.go(to: here) } else { editor.select(range) }
    pointed = PointedSelection(unit: unit, range: range, position: position, tick: tick)
    showCaret()
  }

  private func unit(ofPressAt position: CellPosition, tick: Int) -> PointedSelection.Unit {
    guard let pointed, pointed.position == position,
      tick - pointed.tick <= PointedSelection.patience
    else { return .character }
    return PointedSelection.Unit(rawValue: pointed.unit.rawValue + 1) ?? .character
  }

  /// Selects from where the button was pressed; beyond the pane's edge the text moves.
  fileprivate mutating func drag(to position: CellPosition, in place: CellRect) {
    guard let pointed else { return }
    let here = textPosition(at: position, in: place)
    let reached =
      switch pointed.unit {
      case .character: TextRange(here, here)
      case .word: editor.text.word(at: here)
      case .line: editor.text.wholeLine(here.line)
      }
    if reached.start < pointed.range.start {
      editor.go(to: pointed.range.end)
      editor.go(to: reached.start, extending: true)
    } else {
      editor.go(to: pointed.range.start)
      editor.go(to: max(reached.end, pointed.range.end), extending: true)
    }
    showCaret()
  }

  private func textPosition(at position: CellPosition, in place: CellRect) -> TextPosition {
    // The row above the pane, or below it, at most.
    let row = min(max(position.row - place.row, -1), place.rows)
    return rows.position(
      atRow: top + row, column: max(0, position.column - place.column - Self.margin))
  }
}
