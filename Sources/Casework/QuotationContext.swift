extension Quotation {
  /// The sentence that the words stand in, on one line; the words themselves where they
  /// stand in the subject.
  ///
  /// A period alone says little: the reader wants to see what has to be done in it.
  package func sentence(in text: String) -> String {
    let bytes = Array(text.utf8)
    guard place == .text, span.upperBound <= bytes.count else { return words.onOneLine }
    var start = span.lowerBound
    while start > 0, !Self.ends(bytes, at: start) { start -= 1 }
    var end = span.upperBound
    while end < bytes.count, !Self.ends(bytes, at: end) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).onOneLine
      .trimmed(of: [" ", "\u{3000}", "\t"])
  }

  /// Whether a sentence ends just before a place: behind 。, a line break, or a full stop
  /// and a blank.
  private static func ends(_ bytes: [UInt8], at place: Int) -> Bool {
    let before = bytes[..<place]
    if before.last == 0x0A || place < bytes.count && bytes[place] == 0x0A { return true }
    if before.suffix(3).elementsEqual("。".utf8) { return true }
    return before.last == UInt8(ascii: " ") && before.dropLast().last == UInt8(ascii: ".")
  }
}

extension String {
  /// Line breaks become blanks.
  package var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
