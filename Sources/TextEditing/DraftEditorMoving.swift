extension DraftEditor {
  /// Goes somewhere in the text.
  ///
  /// Going left or right from a selection without extending it goes to its end on that side.
  package mutating func move(_ motion: TextMotion, extending: Bool = false) {
    if !extending, let selection, motion == .left || motion == .right {
      go(to: motion == .left ? selection.start : selection.end, extending: false)
    } else {
      go(to: text.destination(of: motion, from: caret.position), extending: extending)
    }
  }

  /// Goes somewhere in the rows as they are shown.
  ///
  /// - Parameter rows: The wrapped text, brought up to date with `text` by the caller.
  package mutating func move(
    _ motion: RowMotion, through rows: WrappedText, extending: Bool = false
  ) {
    let column = desiredColumn ?? rows.spot(of: caret.position).column
    let goal = rows.destination(of: motion, from: caret.position, column: column)
    go(to: goal, extending: extending)
    if motion.keepsColumn { desiredColumn = column }
  }

  /// Puts the caret somewhere, as a click does.
  package mutating func go(to position: TextPosition, extending: Bool = false) {
    let anchor = extending ? caret.anchor ?? caret.position : nil
    caret = TextCaret(at: text.position(nearest: position), selectingFrom: anchor)
    leave()
  }

  /// Selects a stretch, with the caret at its end.
  package mutating func select(_ range: TextRange) {
    caret = TextCaret(
      at: text.position(nearest: range.end), selectingFrom: text.position(nearest: range.start))
    leave()
  }

  /// Selects the whole text.
  package mutating func selectAll() {
    select(TextRange(.start, text.end))
  }

  /// Selects nothing, and stays.
  package mutating func deselect() {
    caret.anchor = nil
    leave()
  }

  /// Ends what depends on the caret not having moved.
  private mutating func leave() {
    desiredColumn = nil
    history.seal()
    isGatheringLines = false
  }
}
