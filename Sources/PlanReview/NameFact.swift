import TextFolding

/// The name of a company as a text has it.
package struct NameFact: Hashable, Sendable {
  package let name: String
  package let span: Range<Int>

  /// Every company of a text that is named with its legal form before or behind it.
  ///
  /// A name is of kanji, katakana and letters: hiragana beside it is a particle.
  static func all(in text: String) -> [NameFact] {
    let scalars = Array(text.unicodeScalars)
    var facts: [NameFact] = []
    var byte = 0
    for place in scalars.indices {
      defer { byte += UTF8.width(scalars[place]) }
      guard let form = forms.first(where: { scalars[place...].starts(with: $0.unicodeScalars) })
      else { continue }
      let end = place + form.unicodeScalars.count
      let rest = scalars[end...].prefix(longest + 1).prefix(while: belongs)
      let head = scalars[..<place].suffix(longest + 1).reversed().prefix(while: belongs).count
      let range: Range<Int>
      if (2...longest).contains(rest.count) {
        range = place..<end + rest.count
      } else if rest.isEmpty, (2...longest).contains(head) {
        range = place - head..<end
      } else {
        continue
      }
      let words = String(String.UnicodeScalarView(scalars[range]))
      let start = byte - scalars[range.lowerBound..<place].reduce(0) { $0 + UTF8.width($1) }
      facts.append(NameFact(name: words, span: start..<start + words.utf8.count))
    }
    return facts
  }

  /// A name as it is written, its legal form in full, and the same without one.
  static func forms(of name: String) -> [String] {
    let whole = shortForms.reduce(name) { $0.replacing($1.short, with: $1.form) }
    let bare = forms.reduce(whole) { $0.replacing($1, with: "") }
    return bare == whole ? [whole] : [whole, bare]
  }

  private static let shortForms = [
    ("㈱", "株式会社"), ("(株)", "株式会社"), ("（株）", "株式会社"), ("㈲", "有限会社"), ("(有)", "有限会社"),
    ("（有）", "有限会社"), ("(同)", "合同会社"), ("（同）", "合同会社"),
  ].map { (short: $0, form: $1) }

  /// Scalars that a name has without its form; a longer run is no name.
  private static let longest = 16

  static let forms = ["株式会社", "有限会社", "合同会社", "合資会社"]

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value.isKanji || (0x30A1...0x30FC).contains(value) || SearchFolding.fold(value).isLatin
  }
}
