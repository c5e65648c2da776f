/// One line of text being typed, with a caret.
package struct LineField: Hashable, Sendable {
  package private(set) var text: String

  /// Counted in characters from the start.
  package private(set) var caret: Int

  package init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  /// The text before the caret, for finding the caret's column.
  package var head: Substring { text.prefix(caret) }

  /// Puts text in; line breaks become blanks.
  package mutating func insert(_ piece: String) {
    let line = String(piece.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let tail = text.count - caret
    text.insert(contentsOf: line, at: index(caret))
    // Counted from the end: a combining mark may have joined the character before it.
    caret = max(0, text.count - tail)
  }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset)
  }

  /// - Returns: Whether the command is one that edits or moves in a line.
  package mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .caret(.left, _): caret = max(0, caret - 1)
    case .caret(.right, _): caret = min(text.count, caret + 1)
    case .caret(.lineStart, _): caret = 0
    case .caret(.lineEnd, _): caret = text.count
    case .deleteBackward:
      guard caret > 0 else { return true }
      text.remove(at: index(caret - 1))
      caret -= 1
    case .deleteForward:
      guard caret < text.count else { return true }
      text.remove(at: index(caret))
    default: return false
    }
    return true
  }
}
