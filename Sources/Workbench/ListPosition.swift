/// Where a person is in a list: the row selected, and the first row shown.
package struct ListPosition: Hashable, Sendable {
  /// Meaningless when the list is empty.
  package private(set) var selection = 0
  package private(set) var top = 0

  package init() {}

  /// Selects a row and scrolls no farther than needed to show it.
  package mutating func select(_ row: Int, count: Int, visible: Int) {
    selection = max(0, min(row, count - 1))
    let visible = max(1, visible)
    if selection < top { top = selection }
    if selection >= top + visible { top = selection - visible + 1 }
    top = max(0, min(top, count - visible))
  }

  /// - Returns: Whether the command is one that moves.
  package mutating func move(_ command: Command, count: Int, visible: Int) -> Bool {
    switch command {
    case .down: select(selection + 1, count: count, visible: visible)
    case .up: select(selection - 1, count: count, visible: visible)
    case .top: select(0, count: count, visible: visible)
    case .bottom: select(count - 1, count: count, visible: visible)
    default:
      guard let distance = Self.pageDistance(command, visible: visible) else { return false }
      turn(by: distance, count: count, visible: visible)
    }
    return true
  }

  /// How many rows a command turns by; one of the page before stays in sight.
  private static func pageDistance(_ command: Command, visible: Int) -> Int? {
    switch command {
    case .pageDown: max(1, visible - 1)
    case .pageUp: -max(1, visible - 1)
    case .halfPageDown: max(1, visible / 2)
    case .halfPageUp: -max(1, visible / 2)
    default: nil
    }
  }

  /// Moves the rows under the selection, which stays where it is on the screen until the
  /// list has no more rows to show.
  private mutating func turn(by distance: Int, count: Int, visible: Int) {
    top = max(0, min(top + distance, count - max(1, visible)))
    select(selection + distance, count: count, visible: visible)
  }
}
