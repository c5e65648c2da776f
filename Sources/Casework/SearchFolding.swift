/// Texts made alike where a person searching means the same: letter case, full and half
/// width, hiragana and katakana.
package enum SearchFolding {
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { folded.append(fold(scalar)) }
    return String(folded).lowercased()
  }

  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    case 0x30A1...0x30F6: Unicode.Scalar(scalar.value - 0x60) ?? scalar
    case 0xFF61...0xFF9F: halfWidthKana[Int(scalar.value - 0xFF61)]
    default: scalar
    }
  }

  /// Half-width katakana, U+FF61 to U+FF9F; the sound marks become the combining ones,
  /// which join the letter before them.
  private static let halfWidthKana = Array(
    ("。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねの"
      + "はひふへほまみむめもやゆよらりるれろわん\u{3099}\u{309A}").unicodeScalars)
}
