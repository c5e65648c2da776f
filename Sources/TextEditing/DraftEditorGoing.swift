extension DraftEditor {
  /// Puts the caret at a position, and selects nothing.
  package mutating func goTo(_ position: TextPosition) {
    caret = TextCaret(at: text.position(nearest: position))
    desiredColumn = nil
    cutLines.isGrowing = false
  }
}
