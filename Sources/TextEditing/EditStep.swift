/// What one press of undo takes back.
package struct EditStep: Hashable, Sendable {
  /// What a person was doing; doing something else begins another step.
  package enum Kind: String, Hashable, Sendable {
    case typing, newline, paste, cut, replacing
    case deletingBackward = "deleting-backward"
    case deletingForward = "deleting-forward"
    case deleting

    /// Whether several changes of this kind in a row can be one step.
    var makesRuns: Bool {
      self == .typing || self == .deletingBackward || self == .deletingForward
    }
  }

  package let kind: Kind

  /// The changes in the order they were made.
  package internal(set) var edits: [TextEdit]

  /// Where the person was before the first change.
  package let caret: TextCaret

  /// When the last change was made, in seconds of any clock.
  package internal(set) var seconds: Int
}

extension EditStep {
  /// A rest of this many seconds ends a step.
  static let pause = 2

  /// Takes in a change made later, if it goes on with what this step was doing: typing goes
  /// on until a word begins.
  mutating func absorb(_ edit: TextEdit, kind other: Kind, at later: Int) -> Bool {
    guard kind == other, kind.makesRuns, later - seconds < Self.pause, !isWordBegun(by: edit),
      let last = edits.indices.last, edits[last].absorb(edit)
    else { return false }
    seconds = later
    return true
  }

  private func isWordBegun(by edit: TextEdit) -> Bool {
    guard kind == .typing, let typed = edits.last?.inserted, let next = edit.inserted.first,
      let last = typed.scalar(before: typed.count)
    else { return false }
    return next != UTF8.lineFeed
      && TypedWord.begins(at: edit.inserted.scalar(at: 0).value, after: last)
  }
}

/// Where one typed word ends and the next begins, as far as undoing is concerned.
///
/// A word takes the blanks and the marks behind it with it. In Japanese it is about a
/// 文節: it begins where kanji, katakana or Latin letters follow hiragana.
private enum TypedWord {
  static func begins(at scalar: UInt32, after last: UInt32) -> Bool {
    let (old, new) = (CharacterScript(last), CharacterScript(scalar))
    if new == .space { return false }
    switch old {
    case .space: return true
    // A hyphen or a point inside a number or an address parts nothing.
    case .punctuation: return last >= 0x3000 && new != .punctuation && !openers.contains(last)
    case .hiragana: return new == .kanji || new == .katakana || new == .latin
    default: return openers.contains(scalar)
    }
  }

  private static let openers = Set("「『（［〔【〈《｛".unicodeScalars.map(\.value))
}
