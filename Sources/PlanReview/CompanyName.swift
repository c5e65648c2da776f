import TextFolding

/// Finds companies by their legal form, before or behind the name, for hiding them: in doubt a
/// word too many is taken.
enum CompanyName {
  /// Their places in bytes of a text; the marketplace's own companies are nobody's secret.
  static func spans(in text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    let starts = scalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
    var spans: [Range<Int>] = []
    for place in scalars.indices {
      guard let form = forms.first(where: { scalars[place...].starts(with: $0) }) else { continue }
      let isLatin = form.first?.isASCII ?? false && form.first != "("
      let end = place + form.count
      let before = isLatin ? words(before: place, scalars) : name(scalars[..<place].reversed())
      let after = isLatin ? 0 : name(scalars[end...])
      guard before + after > 1 else { continue }
      let range = place - before..<end + after
      let found = String(String.UnicodeScalarView(scalars[range]))
      guard !["アマゾン", "Amazon", "AMAZON"].contains(where: { found.firstRange(of: $0) != nil })
      else { continue }
      spans.append(starts[range.lowerBound]..<starts[range.upperBound])
    }
    return spans
  }

  private static func name(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.prefix(24).prefix(while: belongs).reduce(0) { count, _ in count + 1 }
  }

  private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isNameLetter || "・＆&".unicodeScalars.contains(scalar)
      || (0xFF10...0xFF5A).contains(scalar.value) || ("0"..."9").contains(scalar)
  }

  /// How many scalars the capitalised words before a Latin form take.
  private static func words(before place: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var begin = place
    var end = place
    for _ in 0..<5 {
      while end > 0, " ,".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
      let word = scalars[..<end].reversed().prefix {
        $0.isASCII && ($0.properties.isAlphabetic || "&'-".unicodeScalars.contains($0))
      }.count
      guard word > 0, scalars[end - word].properties.isUppercase || scalars[end - word] == "&"
      else { break }
      end -= word
      begin = end
    }
    return place - begin
  }

  private static let forms = [
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "㈱", "㈲", "(株)", "（株）", "(有)", "（有）", "(同)", "（同）",
    "Co., Ltd", "Co.,Ltd", "Inc.", "LLC", "K.K.", "Corporation", "GmbH",
  ].map { Array($0.unicodeScalars) }
}
