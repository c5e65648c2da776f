extension DraftEditor {
  /// Types a text, in place of what is selected.
  package mutating func insert(_ string: String, at seconds: Int) {
    let bytes = AdmittedText(string).bytes
    if bytes.isEmpty { return }
    let isTyped = !bytes.contains(UTF8.lineFeed)
    replace(target, with: bytes, as: isTyped ? .typing : .paste, at: seconds)
  }

  /// Puts in a text from elsewhere, in place of what is selected, as one step.
  package mutating func paste(_ string: String, at seconds: Int) {
    let bytes = AdmittedText(string).bytes
    if !bytes.isEmpty { replace(target, with: bytes, as: .paste, at: seconds) }
  }

  /// Takes over a text that was written elsewhere, as one step.
  ///
  /// Only what differs is replaced, so that the caret stays with the text around it.
  package mutating func rewrite(as other: DraftText, at seconds: Int) {
    guard let edit = text.edit(to: other) else { return }
    let place = edit.moved(caret.position)
    if perform([edit], as: .replacing, at: seconds) {
      caret = TextCaret(at: text.position(nearest: place))
    }
  }

  /// What is selected, or the empty stretch at the caret.
  var target: TextRange { selection ?? TextRange(caret.position, caret.position) }
}

extension DraftEditor {
  /// Deletes what is selected, or else what lies between here and where a motion leads.
  ///
  /// `.left` and `.right` delete a character, `.wordLeft` and `.wordRight` a word, `.lineStart`
  /// and `.lineEnd` the line's part before and after the caret.
  package mutating func delete(_ motion: TextMotion, at seconds: Int) {
    if let selection {
      replace(selection, with: [], as: .deleting, at: seconds)
      return
    }
    let goal = text.destination(of: motion, from: caret.position)
    let kind: EditStep.Kind =
      switch motion {
      case .left: .deletingBackward
      case .right: .deletingForward
      default: .deleting
      }
    replace(TextRange(caret.position, goal), with: [], as: kind, at: seconds)
  }

  /// Deletes what is selected, or else the character before the caret.
  package mutating func deleteBackward(at seconds: Int) { delete(.left, at: seconds) }

  /// Deletes what is selected, or else the character after the caret.
  package mutating func deleteForward(at seconds: Int) { delete(.right, at: seconds) }
}

extension DraftEditor {
  /// Takes back the last step.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  package mutating func undo() -> Bool {
    guard let step = history.takeBack() else { return false }
    return restore(step.edits.reversed().map(\.inverse), caret: step.caret)
  }

  /// Does again the step that was taken back last.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  package mutating func redo() -> Bool {
    guard let step = history.doAgain() else { return false }
    return restore(step.edits, caret: nil)
  }

  /// Applies edits of the history; a history that does not fit the text is thrown away.
  private mutating func restore(_ edits: [TextEdit], caret place: TextCaret?) -> Bool {
    var restored = text
    var position = caret.position
    for edit in edits {
      guard restored.accepts(edit) else {
        history = EditHistory()
        return false
      }
      position = restored.apply(edit)
    }
    (text, columnMark) = (restored, ColumnMark())
    caret = TextCaret(
      at: text.position(nearest: place?.position ?? position),
      selectingFrom: place?.anchor.map { text.position(nearest: $0) })
    desiredColumn = nil
    isGatheringLines = false
    return true
  }
}
