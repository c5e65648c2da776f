/// How a text that is only read moves under the screen.
enum Scrolling {
  /// The first row shown after a command; `nil` where it is none that scrolls.
  ///
  /// - Parameters:
  ///   - count: The rows there are.
  ///   - visible: The rows the screen has for them.
  static func top(after command: Command, from top: Int, count: Int, visible: Int) -> Int? {
    let last = max(0, count - visible)
    let wanted: Int
    switch command {
    case .down: wanted = top + 1
    case .up: wanted = top - 1
    case .pageDown: wanted = top + visible - 1
    case .pageUp: wanted = top - visible + 1
    case .halfPageDown: wanted = top + visible / 2
    case .halfPageUp: wanted = top - visible / 2
    case .top: wanted = 0
    case .bottom: wanted = last
    default: return nil
    }
    return max(0, min(wanted, last))
  }
}
