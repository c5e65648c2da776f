import JSONText

/// Words of a notice that a conclusion rests on.
///
/// What the program worked out travels with what it was worked out from, to the
/// screen and into the store.
package struct Quotation: Hashable, Sendable {
  /// Which of a notice's texts the words stand in.
  package enum Place: String, Sendable {
    case text, subject
  }

  package let place: Place

  /// The words themselves, exactly as at the span.
  package let words: String

  /// Where they stand: offsets in UTF-8 bytes of the decoded text.
  package let span: Range<Int>
  package var unknown: JSONObject = [:]

  package init(in place: Place = .text, words: String, span: Range<Int>) {
    self.place = place
    self.words = words
    self.span = span
  }
}
