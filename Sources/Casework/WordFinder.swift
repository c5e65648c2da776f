import TextFolding

/// A notice's text made ready for finding the words a person types: letter case, width
/// and kana do not matter, nor do blanks and line breaks.
package struct WordFinder: Sendable {
  private let text: [UInt8]
  private var scalars: [Unicode.Scalar] = []

  /// Where each scalar begins in the text, in bytes; one more at the end.
  private var starts: [Int] = []

  /// Beyond this, words are not looked for; in bytes.
  private static let longest = 4 << 20

  package init(_ text: String) {
    self.text = Array(text.utf8)
    var offset = 0
    for scalar in text.unicodeScalars {
      if offset < Self.longest { append(scalar, at: offset) }
      offset += UTF8.width(scalar)
    }
    starts.append(min(offset, self.text.count))
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    guard let folded = Self.fold(scalar) else { return }
    scalars.append(folded)
    starts.append(offset)
  }

  /// Nothing for a blank, which is passed over.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar.properties.isWhitespace ? nil : SearchFolding.fold(scalar)
  }

  /// Where the words stand, in the order of the text, at most a hundred.
  ///
  /// - Parameter typed: The words; `...` or `…` stands for all between two of them.
  package func quotations(of typed: String) -> [Quotation] {
    let parts = typed.replacing("…", with: "...").split(separator: "...", maxSplits: 1)
      .map { $0.unicodeScalars.compactMap(Self.fold) }.filter { !$0.isEmpty }
    guard let first = parts.first else { return [] }
    var found: [Quotation] = []
    var place = 0
    while found.count < 100, let start = position(of: first, from: place) {
      var end = start + first.count
      if parts.count == 2 {
        guard let last = position(of: parts[1], from: end) else { break }
        end = last + parts[1].count
      }
      found.append(quotation(start..<end))
      place = start + first.count
    }
    return found
  }

  private func position(of words: [Unicode.Scalar], from start: Int) -> Int? {
    guard scalars.count - start >= words.count else { return nil }
    return (start...scalars.count - words.count).first { place in
      scalars[place] == words[0]
        && scalars[place..<place + words.count].elementsEqual(words)
    }
  }

  private func quotation(_ range: Range<Int>) -> Quotation {
    // The last scalar is taken whole, without the blanks that follow it.
    let start = starts[range.lowerBound]
    var end = starts[range.upperBound - 1] + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return Quotation(words: String(decoding: text[start..<end], as: UTF8.self), span: start..<end)
  }
}
