/// What was done to a text, so that it can be taken back and done again, without limit.
package struct EditHistory: Hashable, Sendable {
  /// Steps that can be taken back, the oldest first.
  package private(set) var done: [EditStep]

  /// Steps that were taken back, the one to do again next last.
  package private(set) var undone: [EditStep]

  /// Whether the last step may still take in changes.
  private var isOpen = false

  package init(done: [EditStep] = [], undone: [EditStep] = []) {
    self.done = done
    self.undone = undone
  }

  package var undoCount: Int { done.count }
  package var redoCount: Int { undone.count }
}

extension EditHistory {
  /// Notes a change that was made.
  ///
  /// - Parameters:
  ///   - caret: Where the person was before the change.
  ///   - seconds: When it was made; only differences matter.
  mutating func note(
    _ edits: [TextEdit], kind: EditStep.Kind, from caret: TextCaret, at seconds: Int
  ) {
    undone = []
    if isOpen, edits.count == 1, let last = done.indices.last,
      done[last].absorb(edits[0], kind: kind, at: seconds)
    {
      return
    }
    done.append(EditStep(kind: kind, edits: edits, caret: caret, seconds: seconds))
    isOpen = true
  }

  /// Ends the last step: the next change begins another one.
  package mutating func seal() {
    isOpen = false
  }

  /// The step to take back now, which from now on can be done again.
  mutating func takeBack() -> EditStep? {
    seal()
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// The step to do again now, which from now on can be taken back.
  mutating func doAgain() -> EditStep? {
    seal()
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}
