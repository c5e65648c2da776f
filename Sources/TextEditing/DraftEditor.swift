/// A text being written: the text, where the person is in it, and what was done to it.
///
/// It is a value: a copy is another editor. Times are seconds of any clock that runs evenly;
/// only how far they lie apart matters.
package struct DraftEditor: Hashable, Sendable {
  package internal(set) var text: DraftText
  package internal(set) var caret: TextCaret

  /// The column that going up and down keeps to, until something else is done.
  package internal(set) var desiredColumn: Int?

  package internal(set) var history: EditHistory

  /// Where the column of the caret was counted last.
  var columnMark = ColumnMark()

  /// Whether the last thing done was to cut a line: the next one that is cut goes below it.
  package internal(set) var isGatheringLines = false

  /// An editor for a text, with the caret at a position or at the start.
  package init(
    _ text: DraftText, caret: TextPosition = .start, history: EditHistory = EditHistory()
  ) {
    self.text = text
    self.caret = TextCaret(at: text.position(nearest: caret))
    self.history = history
  }
}

extension DraftEditor {
  /// What is selected.
  package var selection: TextRange? { caret.selection }

  /// The selected text; empty when nothing is selected.
  package var selectedText: String { selection.map { text.string(in: $0) } ?? "" }

  /// How many characters are selected; nothing where none are.
  package var selectedCharacters: Int? { selection.map { text.characters(in: $0) } }

  /// Replaces a stretch, and goes to the end of what was put in its place.
  ///
  /// - Returns: Whether anything has changed.
  @discardableResult
  mutating func replace(
    _ range: TextRange, with inserted: [UInt8], as kind: EditStep.Kind, at seconds: Int
  ) -> Bool {
    let edit = TextEdit(position: range.start, removed: text.bytes(in: range), inserted: inserted)
    return perform([edit], as: kind, at: seconds)
  }

  mutating func apply(_ edit: TextEdit) -> TextPosition {
    columnMark.retreat(before: edit, in: text)
    return text.apply(edit)
  }

  /// Makes changes, in order, as one step, and goes to the end of the last one.
  ///
  /// - Returns: Whether anything has changed.
  @discardableResult
  mutating func perform(_ edits: [TextEdit], as kind: EditStep.Kind, at seconds: Int) -> Bool {
    let edits = edits.filter { !$0.isEmpty }
    if edits.isEmpty { return false }
    let before = caret
    for edit in edits { caret = TextCaret(at: apply(edit)) }
    history.note(edits, kind: kind, from: before, at: seconds)
    desiredColumn = nil
    isGatheringLines = false
    return true
  }
}
