import CNcursesw
import Glibc
import Terminal

// The window's title, as xterm and those that follow it take it: OSC 2 names it, and
// XTWINOPS 22 and 23 keep the old name and bring it back.
extension CursesTerminal {
  package mutating func setTitle(_ title: String) {
    guard title != self.title, Self.hasTitle else { return }
    let isFirst = self.title == nil
    self.title = title
    showTitle(title, isFirst: isFirst)
  }

  package mutating func ring() {
    beep()
  }

  func showTitle(_ title: String, isFirst: Bool) {
    let keep = isFirst ? "\u{1B}[22;2t" : ""
    send("\(keep)\u{1B}]2;\(DisplayText.singleLine(title))\u{1B}\\")
  }

  static let restoreTitle = "\u{1B}[23;2t"

  /// Whether the terminal is one that takes a title; others would show it as text.
  private static let hasTitle: Bool = {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    let families = [
      "xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "konsole",
      "gnome", "vte", "st-", "ghostty", "contour",
    ]
    return families.contains { type.hasPrefix($0) }
  }()
}
