import TextEditing

/// One line of text being typed, with a caret.
package struct LineField: Hashable, Sendable {
  package private(set) var text: String

  /// Counted in characters from the start.
  package private(set) var caret: Int

  /// Whether the text is what stood there before: typing takes its place, moving keeps it.
  package private(set) var isFresh: Bool

  package init(_ text: String = "", isFresh: Bool = false) {
    self.text = text
    self.isFresh = isFresh && !text.isEmpty
    caret = text.count
  }

  /// The text before the caret, for finding the caret's column.
  package var head: Substring { text.prefix(caret) }

  /// Puts text in; line breaks become blanks.
  package mutating func insert(_ piece: String) {
    if isFresh { self = LineField() }
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
    isFresh = false
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
    case .deleteWordBackward: deleteWordBackward()
    case .deleteToLineStart:
      text.removeSubrange(..<index(caret))
      caret = 0
    default: return false
    }
    return true
  }

  private mutating func deleteWordBackward() {
    let before = DraftText(String(head))
    let start = before.destination(of: .wordLeft, from: before.end)
    let kept = String(decoding: head.utf8.prefix(start.byte), as: UTF8.self)
    text = kept + text.dropFirst(caret)
    caret = kept.count
  }
}
