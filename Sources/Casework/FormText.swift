@_spi(_Unicode) import Swift
import TextFolding

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
  package var withCarriageReturns: String {
    string.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
  }
}

extension String {
  /// Characters as a form on the web counts them: UTF-16 code units, a line break, which
  /// is one LF here, as one.
  ///
  /// Source: HTML Standard, "The textarea element": `maxlength` is held against the length of
  /// the API value, in which each line break is one LF.
  package var formCharacters: Int { utf16.count }
}

// Normalization form C.
extension FormText {
  private static func canonical(_ line: Substring) -> String {
    guard !line.unicodeScalars.allSatisfy(isSettled) else { return String(line) }
    var scalars = String.UnicodeScalarView()
    // What the standard library compares strings by; it has no other name there yet.
    for scalar in String(line)._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// Whether a scalar is in the form and takes part in no composition, as nearly all of a plan
  /// do: Latin without marks of their own, kana, kanji, wide forms.
  private static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x3000..<0x3099, 0x309B..<0xA000, 0xFF00..<0xFFF0: true
    default: false
    }
  }
}
