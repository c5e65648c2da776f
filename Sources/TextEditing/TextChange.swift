/// A stretch of a comparison of two texts.
package struct TextChange: Hashable, Sendable {
  package enum Operation: String, CaseIterable, Sendable {
    /// In both texts.
    case same

    /// In the old text only.
    case removed

    /// In the new text only.
    case added

    /// A line that stands elsewhere in the new text, where it stood in the old one.
    case movedAway = "moved_away"

    /// The same line where it stands now.
    case movedHere = "moved_here"

    /// Whether what it marks stands in the old text, and in the new one.
    package var isOld: Bool { self != .added && self != .movedHere }
    package var isNew: Bool { self != .removed && self != .movedAway }
  }

  package let operation: Operation
  package let text: String

  package init(_ operation: Operation, _ text: String) {
    self.operation = operation
    self.text = text
  }
}
