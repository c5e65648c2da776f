extension DraftEditor {
  /// Puts the caret at a position, and selects nothing.
  package mutating func goTo(_ position: TextPosition) {
    caret = TextCaret(at: text.position(nearest: position))
    desiredColumn = nil
    isGatheringLines = false
  }
}

extension DraftEditor {
  /// Puts caret and selection where they were.
  package mutating func restore(_ old: TextCaret) {
    go(to: old.anchor ?? old.position)
    if old.anchor != nil { go(to: old.position, extending: true) }
  }
}
