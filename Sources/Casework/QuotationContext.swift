extension Quotation {
  /// The sentence that the words stand in, on one line; the words themselves where they
  /// stand in the subject.
  ///
  /// A period alone says little: the reader wants to see what has to be done in it.
  package func sentence(in text: String) -> String {
    context(in: text).sentence
  }

  /// The sentence that the words stand in, on one line, and where in it they stand, in
  /// bytes.
  package func context(in text: String) -> (sentence: String, words: Range<Int>) {
    let bytes = Array(text.utf8)
    guard place == .text, span.upperBound <= bytes.count else {
      let whole = words.onOneLine
      return (whole, 0..<whole.utf8.count)
    }
    var start = span.lowerBound
    while start > 0, !Self.ends(bytes, at: start) { start -= 1 }
    var end = span.upperBound
    while end < bytes.count, !Self.ends(bytes, at: end) { end += 1 }
    let blanks: Set<Character> = [" ", "\u{3000}", "\t"]
    let sentence = String(decoding: bytes[start..<end], as: UTF8.self).onOneLine
      .trimmed(of: blanks)
    let before = String(decoding: bytes[start..<span.lowerBound], as: UTF8.self).onOneLine
    let head = String(before.drop { blanks.contains($0) }).utf8.count
    let marked = String(decoding: bytes[span], as: UTF8.self).onOneLine.utf8.count
    let first = min(head, sentence.utf8.count)
    return (sentence, first..<min(first + marked, sentence.utf8.count))
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
