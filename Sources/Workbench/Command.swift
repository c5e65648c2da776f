/// What a key asks for.
package enum Command: Hashable, Sendable {
  // Moving in a list or a text to be read.
  case down, up, left, right, top, bottom, pageDown, pageUp, halfPageDown, halfPageUp

  // Going from one view to another.
  case open, back, close, help, palette, narrow
  case show(Screen), switchPane, showClosed, showViews

  // In the calendar.
  case previousMonth, nextMonth, goToToday, calculate
  case removeDayOff, writeCalendar

  // Changing cases.
  case undo, redo
  case begin, why, call, recount, relate, assign, resolve, sync, showUnanswered
  case writeDraft, addNote, newCase, conclude, settle, snooze, plan
  case confirm, chooseCase, dismiss

  // Readings.
  case correct, mark, compareNotices, showOriginal

  // Documents.
  case showEvidence, attach, openDocument

  /// Completes the path that is being typed.
  case complete

  /// Hides whom the cases are about, everywhere on the screen, or shows it again.
  case toggleMask

  // The terminal.
  case redraw, suspend, toggleMouse

  // Writing.
  case caret(CaretMove, extending: Bool)
  case newline, deleteBackward, deleteForward, deleteWordBackward, deleteWordForward
  case deleteToLineStart
  case indent, outdent
  case selectAll, cut, copy, paste, pasteEarlier
  case undoEdit, redoEdit
  case find, findNext, findPrevious, goToLine
  case replace, replaceAll, regularExpression, exactMatch
  case saveDraft, editElsewhere, submit

  // Judging what is written.
  case nextRemark, previousRemark, linkDemand, silence, compare, outline, precedents, request
  case olderRound, newerRound, olderPair, newerPair
  case goAhead, copyFields

  // Two texts of a draft.
  case takeStored, keepBoth
}

extension Command {
  /// Whether it moves in a list or a text to be read, and does nothing else.
  package var isMove: Bool {
    switch self {
    case .down, .up, .top, .bottom, .pageDown, .pageUp, .halfPageDown, .halfPageUp: true
    default: false
    }
  }
}

/// How the caret moves.
package enum CaretMove: String, CaseIterable, Sendable {
  case left, right, up, down
  case wordLeft, wordRight, sentenceLeft, sentenceRight, paragraphUp, paragraphDown
  case sectionUp, sectionDown
  case lineStart, lineEnd, pageUp, pageDown, textStart, textEnd
}
