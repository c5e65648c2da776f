/// A text as a field of a form on the web takes it, and as it is copied for one: in Unicode
/// normalization form C, without blank lines at either end.
package struct FormText: Hashable, Sendable {
  package let string: String

  package init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.drop { $0.allSatisfy(\.isWhitespace) }.reversed()
      .drop { $0.allSatisfy(\.isWhitespace) }.reversed()
    string = trimmed.map { Self.canonical($0) }.joined(separator: "\n")
  }

  /// Its characters as the form counts them against what the field takes.
  package var characters: Int { string.formCharacters }

  /// With line ends of CR and LF, as forms of the web send them.
  package var withCarriageReturns: String { string.replacing("\n", with: "\r\n") }
}

extension String {
  /// Characters as a form on the web counts them: UTF-16 code units, a line break as one,
  /// whatever its line ends are on the way.
  ///
  /// Source: HTML Standard, "The textarea element": `maxlength` is held against the length of
  /// the API value, in which each line break is one LF.
  package var formCharacters: Int { utf16.count }
}

// Normalization form C.
extension FormText {
  /// Kana with a voicing mark of its own becomes one character.
  private static func canonical(_ line: Substring) -> String {
    guard line.unicodeScalars.contains(where: isMark) else { return String(line) }
    var scalars = String.UnicodeScalarView()
    for character in line { scalars.append(contentsOf: composed(character)) }
    return String(scalars)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }

  private static func composed(_ character: Character) -> [Unicode.Scalar] {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count > 1 else { return scalars }
    // Canonical equivalence is what comparing characters is defined by.
    for candidate in composites where Character(candidate) == character { return [candidate] }
    return scalars
  }

  /// Kana with sound marks, and Latin letters with accents.
  private static let composites: [Unicode.Scalar] =
    ([0x3041...0x30FF, 0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>]).flatMap { $0 }
    .compactMap { Unicode.Scalar($0) }
}
