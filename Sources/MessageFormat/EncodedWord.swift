/// A word of a header written in another charset (RFC 2047): `=?utf-8?B?44Gv?=`.
package struct EncodedWord: Hashable, Sendable {
  package let charset: String
  package let bytes: [UInt8]

  /// Its base64 where that ends inside a group: some programs cut a long word so and go on
  /// in the next.
  fileprivate var cut: [UInt8] = []
}

extension EncodedWord {
  /// A header's body as a person reads it.
  ///
  /// Neighbouring words of one charset are decoded together, because programs
  /// cut characters of several bytes between two words. Bytes outside of words
  /// that are not ASCII are decoded as what they look like.
  ///
  /// - Complexity: O(*n*).
  package static func decode(_ body: [UInt8]) -> String {
    var runs = Runs()
    var index = body.startIndex
    while index < body.endIndex {
      if body[index] == ASCII.equals, let (word, end) = word(in: body, at: index) {
        runs.append(word)
        index = end
      } else {
        runs.append(body[index])
        index += 1
      }
    }
    return runs.finished()
  }

  /// The word that begins at an index, and the index past it.
  private static func word(in body: [UInt8], at start: Int) -> (EncodedWord, end: Int)? {
    guard start + 1 < body.endIndex, body[start + 1] == ASCII.question,
      let charsetEnd = body[(start + 2)...].prefix(64).firstIndex(of: ASCII.question),
      charsetEnd > start + 2, charsetEnd + 2 < body.endIndex,
      body[charsetEnd + 2] == ASCII.question,
      let end = textEnd(in: body, from: charsetEnd + 3)
    else { return nil }
    let text = body[(charsetEnd + 3)..<end]
    let label = body[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    switch body[charsetEnd + 1].lowercased {
    case UInt8(ascii: "b"):
      let bytes = TransferEncoding.decodeBase64(text)
      var word = EncodedWord(charset: label.lowercasedText, bytes: bytes)
      let groups = text.filter { !$0.isWhiteSpace }
      if groups.count % 4 != 0 { word.cut = groups }
      return (word, end + 2)
    case UInt8(ascii: "q"):
      let spaced = text.map { $0 == UInt8(ascii: "_") ? ASCII.space : $0 }
      let bytes = TransferEncoding.decodeHexadecimal(spaced[...], after: ASCII.equals)
      return (EncodedWord(charset: label.lowercasedText, bytes: bytes), end + 2)
    default:
      return nil
    }
  }

  // Question marks must be encoded, but some programs leave them at the end.
  private static func textEnd(in body: [UInt8], from start: Int) -> Int? {
    guard start < body.endIndex else { return nil }
    var index = start
    while let mark = body[index...].firstIndex(of: ASCII.question), mark + 1 < body.endIndex {
      if body[mark + 1] == ASCII.equals { return mark }
      guard body[mark + 1] == ASCII.question else { return nil }
      index = mark + 1
    }
    return nil
  }
}

/// Pieces of a header waiting to be decoded together.
private struct Runs {
  private var text = ""
  private var raw: [UInt8] = []
  private var words: [UInt8] = []

  /// The base64 of the last of them, where it was cut.
  private var cut: [UInt8] = []
  private var charset: String?

  mutating func append(_ byte: UInt8) {
    raw.append(byte)
  }

  mutating func append(_ word: EncodedWord) {
    // White space between two words only keeps them apart (RFC 2047, section 6.2).
    let isNeighbour = charset != nil && raw.allSatisfy(\.isWhiteSpace)
    if isNeighbour {
      raw = []
      if let charset, !Self.areAlike(charset, word.charset) { flushWords() }
    } else {
      flushWords()
      flushRaw()
    }
    charset = word.charset
    add(word)
  }

  // Two halves of a word make whole groups only together.
  private mutating func add(_ word: EncodedWord) {
    let whole = cut + word.cut
    if !cut.isEmpty, !word.cut.isEmpty, whole.count % 4 == 0, !cut.contains(ASCII.equals) {
      words.removeLast(TransferEncoding.decodeBase64(cut[...]).count)
      words += TransferEncoding.decodeBase64(whole[...])
      cut = []
    } else {
      words += word.bytes
      cut = word.cut
    }
  }

  // One program's words may be called utf-8 and UTF8.
  private static func areAlike(_ label: String, _ other: String) -> Bool {
    label == other || Charset(label: label)?.decoding == Charset(label: other)?.decoding
  }

  private mutating func flushWords() {
    if let charset { text += DecodedText(words, declared: charset).text }
    words = []
    cut = []
    charset = nil
  }

  private mutating func flushRaw() {
    text += DecodedText(raw, declared: nil).text
    raw = []
  }

  mutating func finished() -> String {
    flushWords()
    flushRaw()
    return text
  }
}
