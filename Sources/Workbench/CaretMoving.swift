import TextEditing

extension DraftEditor {
  /// Moves the caret as a key asks for it, through the rows of the screen where that matters.
  ///
  /// - Parameter page: The rows that a page goes by.
  mutating func move(
    by move: CaretMove, through rows: WrappedText, page: Int, extending: Bool
  ) {
    switch move {
    case .up: self.move(.up, through: rows, extending: extending)
    case .down: self.move(.down, through: rows, extending: extending)
    case .pageUp: self.move(.rows(-page), through: rows, extending: extending)
    case .pageDown: self.move(.rows(page), through: rows, extending: extending)
    case .lineStart: self.move(.home, through: rows, extending: extending)
    case .lineEnd: self.move(.end, through: rows, extending: extending)
    default:
      if let motion = move.motion { self.move(motion, extending: extending) }
    }
  }
}

extension CaretMove {
  /// The motion that does not depend on rows, if it is one.
  fileprivate var motion: TextMotion? {
    switch self {
    case .left: .left
    case .right: .right
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .sentenceLeft: .sentenceBackward
    case .sentenceRight: .sentenceForward
    case .paragraphUp: .paragraphBackward
    case .paragraphDown: .paragraphForward
    case .textStart: .textStart
    case .textEnd: .textEnd
    case .up, .down, .pageUp, .pageDown, .lineStart, .lineEnd, .sectionUp, .sectionDown: nil
    }
  }
}
