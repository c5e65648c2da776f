/// Where a person is in a text: the caret, and where a selection began if there is one.
package struct TextCaret: Hashable, Sendable {
  package var position: TextPosition

  /// The end of the selection that does not move; nothing when nothing is being selected.
  package var anchor: TextPosition?

  package init(at position: TextPosition = .start, selectingFrom anchor: TextPosition? = nil) {
    self.position = position
    self.anchor = anchor
  }

  /// What is selected; nothing when that would hold no character.
  package var selection: TextRange? {
    guard let anchor, anchor != position else { return nil }
    return TextRange(anchor, position)
  }
}
