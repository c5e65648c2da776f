/// Which sentences of a notice were seen in earlier ones.
package struct Familiarity: Hashable, Sendable {
  /// Of the text, in bytes and in order.
  package let known: [Range<Int>]
  package let new: [Range<Int>]

  package init(known: [Range<Int>], new: [Range<Int>]) {
    self.known = known
    self.new = new
  }

  package var count: Int { known.count + new.count }

  /// Whether anything can be told apart: where all is new, nothing stands out.
  package var tellsApart: Bool { !known.isEmpty && !new.isEmpty }
}
