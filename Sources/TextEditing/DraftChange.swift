/// What has happened to a draft since it was kept safe last: enough to make of what was kept
/// what stands on the screen, and no larger than what was typed.
package struct DraftChange: Hashable, Sendable {
  /// What changed in the text; nothing where only the caret has moved.
  package let edit: TextEdit?
  let history: HistoryChange
  package let caret: TextPosition

  init(edit: TextEdit?, history: HistoryChange, caret: TextPosition) {
    (self.edit, self.history, self.caret) = (edit, history, caret)
  }
}

extension DraftChange {
  /// Makes the change in a text and its history.
  ///
  /// - Returns: Whether it fits the text; where it does not, both stay as they are.
  package func apply(to text: inout DraftText, _ history: inout EditHistory) -> Bool {
    if let edit {
      guard text.accepts(edit) else { return false }
      text.apply(edit)
    }
    history.apply(self.history)
    return true
  }
}

extension DraftEditor {
  /// From now on ``change(since:)`` tells what happens.
  package mutating func markHistory() { history.setMark() }

  /// What has happened since the text was another one, and the history was marked.
  package func change(since other: DraftText) -> DraftChange {
    DraftChange(
      edit: other.edit(to: text), history: history.changeSinceMark, caret: caret.position)
  }
}

extension DraftText {
  /// The one edit that makes another text of this one; nothing where they are the same.
  ///
  /// - Complexity: O(*n*) in the length of the lines that differ, besides comparing storage.
  func edit(to other: DraftText) -> TextEdit? {
    let (old, new) = (lineBytes, other.lineBytes)
    let shorter = min(old.count, new.count)
    let same = old.firstDifference(from: new) ?? shorter
    if same == old.count, same == new.count { return nil }
    // Where one text goes on where the other ends, the last line they share goes along.
    let first = min(same, shorter - 1)
    var tail = old.commonEnd(with: new, atMost: shorter - same)
    if shorter - tail <= first { tail -= 1 }
    return Self.edit(
      from: bytes(ofLines: first..<old.count - tail),
      to: other.bytes(ofLines: first..<new.count - tail), line: first)
  }

  private func bytes(ofLines lines: Range<Int>) -> [UInt8] {
    let last = lines.upperBound - 1
    return bytes(
      in: TextRange(
        TextPosition(line: lines.lowerBound, byte: 0),
        TextPosition(line: last, byte: lineBytes[last].count)))
  }

  /// The edit between two versions of some lines, without the characters at both ends that
  /// they share.
  private static func edit(from old: [UInt8], to new: [UInt8], line: Int) -> TextEdit {
    let head = old.scalarStart(atOrBefore: old.commonStart(with: new))
    let room = min(old.count, new.count) - head
    var tail = old.commonEnd(with: new, atMost: room)
    while tail > 0, old[old.count - tail] & 0xC0 == 0x80 { tail -= 1 }
    return TextEdit(
      position: TextPosition(line: line, byte: 0).advanced(over: Array(old[..<head])),
      removed: Array(old[head..<old.count - tail]), inserted: Array(new[head..<new.count - tail]))
  }
}
