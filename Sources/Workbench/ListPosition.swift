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
    let page = max(1, visible - 1)
    let target: Int
    switch command {
    case .down: target = selection + 1
    case .up: target = selection - 1
    case .pageDown: target = selection + page
    case .pageUp: target = selection - page
    case .halfPageDown: target = selection + max(1, visible / 2)
    case .halfPageUp: target = selection - max(1, visible / 2)
    case .top: target = 0
    case .bottom: target = count - 1
    default: return false
    }
    select(target, count: count, visible: visible)
    return true
  }
}
