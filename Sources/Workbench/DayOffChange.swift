import Casework

/// Days of one's own that are off from now on, or no more.
///
/// They are a setting of the person's and no record of the store: the journal does not
/// know of them, and what takes a change back is kept here while the program is open.
package enum DayOffChange: Hashable, Sendable {
  case add(OwnDaysOff.Span)
  case remove(OwnDaysOff.Span)

  /// Whether it was asked for, takes a change back, or does it again.
  package enum Step: Hashable, Sendable { case made, undone, redone }

  package var span: OwnDaysOff.Span {
    switch self {
    case .add(let span), .remove(let span): span
    }
  }

  package var isAddition: Bool {
    if case .add = self { true } else { false }
  }

  /// What takes it back.
  package var opposite: DayOffChange { isAddition ? .remove(span) : .add(span) }
}

/// Changes that can be taken back, and those that can be done again; the last at the end.
package struct DayOffHistory: Hashable, Sendable {
  private var done: [DayOffChange] = []
  private var undone: [DayOffChange] = []

  var lastDone: DayOffChange? { done.last }
  var lastUndone: DayOffChange? { undone.last }

  mutating func record(_ change: DayOffChange, _ step: DayOffChange.Step) {
    switch step {
    case .made:
      done.append(change)
      undone = []
    case .undone:
      _ = done.popLast()
      undone.append(change.opposite)
    case .redone:
      _ = undone.popLast()
      done.append(change)
    }
  }
}
