/// Texts made alike where a person searching means the same: letter case, full and half
/// width, hiragana and katakana, a sound mark in a character or behind it.
package enum SearchFolding {
  package static func fold(_ text: String) -> String {
    String(decoding: folded(text), as: UTF8.self)
  }

  /// The folded text in UTF-8.
  package static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var last: UInt32 = 0
    for scalar in text.unicodeScalars {
      let value = fold(scalar.value)
      if let mark = SoundMark(value), let marked = mark.joined(to: last) {
        replace(last, with: marked, in: &bytes)
        last = marked
      } else if value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: value))
        last = value
      } else {
        append(value, to: &bytes)
        last = value
      }
    }
  }

  private static func replace(_ last: UInt32, with value: UInt32, in bytes: inout [UInt8]) {
    bytes.removeLast(Unicode.Scalar(last).map { UTF8.width($0) } ?? 0)
    append(value, to: &bytes)
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    // Behind the Latin, Greek and Cyrillic letters only few scripts have two cases.
    if value < 0x2E80, scalar.properties.isCased {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// One scalar made alike; the letter case stays.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(fold(scalar.value)) ?? scalar
  }

  /// Letters beyond ASCII are put in small letters later.
  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0..<0x3000: value
    case 0x3000: 0x20
    case 0x30A1...0x30F6, 0x30FD, 0x30FE: value - 0x60
    case 0xFF01...0xFF5E: fold(value - 0xFEE0)
    case 0xFF61...0xFF9F: halfWidthKana[Int(value - 0xFF61)]
    default: value
    }
  }

  /// Half-width katakana, U+FF61 to U+FF9F; the sound marks become the combining ones.
  private static let halfWidthKana: [UInt32] = Array(
    ("。「」、・をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねの"
      + "はひふへほまみむめもやゆよらりるれろわん\u{3099}\u{309A}").unicodeScalars.map(\.value))
}

/// A mark that makes another sound of the kana before it.
private enum SoundMark {
  case voiced, halfVoiced

  init?(_ value: UInt32) {
    switch value {
    case 0x3099, 0x309B: self = .voiced
    case 0x309A, 0x309C: self = .halfVoiced
    default: return nil
    }
  }

  /// The one character for a hiragana with the mark; `nil` where there is none.
  func joined(to kana: UInt32) -> UInt32? {
    switch (kana, self) {
    // う becomes ゔ, which stands apart from the others.
    case (0x3046, .voiced): 0x3094
    // か to ち: the voiced one follows each.
    case (0x304B...0x3061, .voiced) where kana % 2 == 1: kana + 1
    // つ to と, behind the small っ.
    case (0x3064...0x3068, .voiced) where kana % 2 == 0: kana + 1
    // は to ほ: three forms of each.
    case (0x306F...0x307B, .voiced) where kana % 3 == 0: kana + 1
    case (0x306F...0x307B, .halfVoiced) where kana % 3 == 0: kana + 2
    default: nil
    }
  }
}
