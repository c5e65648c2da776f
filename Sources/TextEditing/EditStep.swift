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

  /// From this many characters on, the end of a sentence ends a step.
  static let longRun = 40

  /// Takes in a change made later, if it goes on with what this step was doing.
  mutating func absorb(_ edit: TextEdit, kind other: Kind, at later: Int) -> Bool {
    guard kind == other, kind.makesRuns, later - seconds < Self.pause, !endsSentence,
      let last = edits.indices.last, edits[last].absorb(edit)
    else { return false }
    seconds = later
    return true
  }

  private var endsSentence: Bool {
    guard let typed = edits.last?.inserted,
      ["。", "！", "？"].contains(where: { typed.ends(with: $0) })
    else { return false }
    return GraphemeBoundaries(typed).count >= Self.longRun
  }
}

extension [UInt8] {
  fileprivate func ends(with string: String) -> Bool {
    holds(string.utf8, at: count - string.utf8.count)
  }
}
