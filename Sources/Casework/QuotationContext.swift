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
      let whole = words.withBlanksForBreaks
      return (whole, 0..<whole.utf8.count)
    }
    var start = span.lowerBound
    while start > 0, !Self.ends(bytes, at: start) { start -= 1 }
    var end = span.upperBound
    while end < bytes.count, !Self.ends(bytes, at: end) { end += 1 }
    let blanks: Set<Character> = [" ", "\u{3000}", "\t"]
    let sentence = String(decoding: bytes[start..<end], as: UTF8.self).withBlanksForBreaks
      .trimmed(of: blanks)
    let before = String(decoding: bytes[start..<span.lowerBound], as: UTF8.self).withBlanksForBreaks
    let head = String(before.drop { blanks.contains($0) }).utf8.count
    let marked = String(decoding: bytes[span], as: UTF8.self).withBlanksForBreaks.utf8.count
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
  // As many bytes as before, so that places in it can be told.
  fileprivate var withBlanksForBreaks: String {
    guard unicodeScalars.contains(where: { Character($0).isNewline }) else { return self }
    return split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Line breaks become blanks; beside Japanese, which is written without, they go.
  package var onOneLine: String {
    var joined = ""
    for line in split(whereSeparator: \.isNewline).map(\.trimmed) where !line.isEmpty {
      let isJapanese = [joined.last, line.first].contains { $0?.isJapanese == true }
      joined += (joined.isEmpty || isJapanese ? "" : " ") + String(line)
    }
    return joined
  }
}

extension Substring {
  /// Without the blanks at both ends.
  fileprivate var trimmed: Substring {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest.prefix(0) }
    return rest[...last]
  }
}

extension Character {
  /// Kana, kanji, their punctuation and full-width forms.
  fileprivate var isJapanese: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x3000...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
