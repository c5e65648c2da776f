/// How many characters of its line stand before a place, counted on from where it was known
/// last: a line may be a megabyte long.
struct ColumnMark: Hashable, Sendable {
  private(set) var position = TextPosition.start
  private(set) var column = 0

  /// Goes to another place.
  ///
  /// - Complexity: O(*n*) in the length of the way, within a line.
  mutating func move(to goal: TextPosition, in text: DraftText) {
    if goal.line != position.line || goal.byte < position.byte / 2 {
      (position, column) = (TextPosition(line: goal.line, byte: 0), 0)
    }
    let bytes = text.lineBytes[goal.line]
    let way = min(position.byte, goal.byte)..<max(position.byte, goal.byte)
    let count = GraphemeBoundaries(Array(bytes[way])).count
    column += goal.byte < position.byte ? -count : count
    position = goal
  }

  /// Before an edit is made: goes to where the edit changes no character.
  mutating func retreat(before edit: TextEdit, in text: DraftText) {
    guard edit.position <= position else { return }
    guard edit.position.line == position.line else {
      self = ColumnMark()
      return
    }
    let byte = text.boundaries(ofLine: position.line).certain(before: edit.position.byte)
    if byte < position.byte { move(to: TextPosition(line: position.line, byte: byte), in: text) }
  }
}

extension DraftEditor {
  /// How many characters of its line stand before the caret, as of the last time it was
  /// counted.
  package var column: Int { columnMark.column }

  /// Counts the column of the caret.
  package mutating func countColumn() { columnMark.move(to: caret.position, in: text) }
}
