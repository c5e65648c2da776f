/// A change of a draft that knows how to undo itself.
///
/// Texts are bytes and not strings, because strings that look alike are equal (UAX #15)
/// while their bytes are not, and taking back must restore the very bytes.
package struct TextEdit: Hashable, Sendable {
  /// Where the removed text begins, and the inserted one.
  package private(set) var position: TextPosition

  /// UTF-8 with LF as line break; may be empty.
  package private(set) var removed: [UInt8]

  /// UTF-8 with LF as line break; may be empty.
  package private(set) var inserted: [UInt8]

  /// A change that puts one text in the place of another.
  ///
  /// Both come in through the same door as every text of a draft: without controls, with LF.
  package init(
    at position: TextPosition, removing removed: String = "", inserting inserted: String = ""
  ) {
    self.init(
      position: position, removed: AdmittedText(removed).bytes,
      inserted: AdmittedText(inserted).bytes)
  }

  init(position: TextPosition, removed: [UInt8], inserted: [UInt8]) {
    self.position = position
    self.removed = removed
    self.inserted = inserted
  }

  /// The edit that takes this one back.
  ///
  /// Applying an edit and then its inverse leaves every text as it was.
  package var inverse: TextEdit {
    TextEdit(position: position, removed: inserted, inserted: removed)
  }

  /// Whether the edit changes nothing.
  package var isEmpty: Bool { removed == inserted }

  /// Where the removed text ends in the text before the edit.
  var removedEnd: TextPosition { position.advanced(over: removed) }

  /// Where the inserted text ends in the text after the edit.
  var insertedEnd: TextPosition { position.advanced(over: inserted) }
}

extension TextEdit {
  /// Where a position of the text before the edit stands after it.
  ///
  /// A position inside the removed text goes to the end of the inserted one.
  package func moved(_ other: TextPosition) -> TextPosition {
    if other <= position { return other }
    let (before, after) = (removedEnd, insertedEnd)
    if other <= before { return after }
    if other.line > before.line {
      return TextPosition(line: other.line - before.line + after.line, byte: other.byte)
    }
    return TextPosition(line: after.line, byte: other.byte - before.byte + after.byte)
  }

  /// Takes in the edit that followed, if the two are one run of typing or of deleting.
  ///
  /// - Returns: Whether it was taken in; otherwise this edit is as it was.
  mutating func absorb(_ next: TextEdit) -> Bool {
    if next.removed.isEmpty, next.position == insertedEnd {
      inserted += next.inserted
      return true
    }
    guard next.inserted.isEmpty, inserted.isEmpty else { return false }
    if next.position == position {
      removed += next.removed
      return true
    }
    guard next.removedEnd == position else { return false }
    removed = next.removed + removed
    position = next.position
    return true
  }
}
