/// What was done to a text, so that it can be taken back and done again, without limit.
package struct EditHistory: Hashable, Sendable {
  /// Steps that can be taken back, the oldest first.
  package private(set) var done: [EditStep]

  /// Steps that were taken back, the one to do again next last.
  package private(set) var undone: [EditStep]

  /// Whether the last step may still take in changes.
  private var isOpen = false

  /// What was here when the history was marked.
  private var mark = HistoryMark()

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
    mark.undone.fell(to: 0)
    if isOpen, edits.count == 1, let last = done.indices.last,
      done[last].absorb(edits[0], kind: kind, at: seconds)
    {
      mark.done.fell(to: last)
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
    mark.done.fell(to: done.count)
    undone.append(step)
    return step
  }

  /// The step to do again now, which from now on can be taken back.
  mutating func doAgain() -> EditStep? {
    seal()
    guard let step = undone.popLast() else { return nil }
    mark.undone.fell(to: undone.count)
    done.append(step)
    return step
  }
}

// What has happened since.
extension EditHistory {
  mutating func setMark() {
    mark.done = HistoryMark.List(count: done.count)
    mark.undone = HistoryMark.List(count: undone.count)
  }

  var changeSinceMark: HistoryChange {
    HistoryChange(
      dropped: (mark.done.dropped, mark.undone.dropped),
      done: Array(done[mark.done.untouched...]), undone: Array(undone[mark.undone.untouched...]))
  }

  /// Makes a change that was made elsewhere.
  ///
  /// A history that was written without its oldest steps may have fewer than are dropped.
  mutating func apply(_ change: HistoryChange) {
    done.removeLast(min(done.count, change.dropped.done))
    undone.removeLast(min(undone.count, change.dropped.undone))
    done += change.done
    undone += change.undone
    seal()
  }
}
