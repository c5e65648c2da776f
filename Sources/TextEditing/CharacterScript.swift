/// What a character is written in, as far as it tells one Japanese word from the next.
enum CharacterScript: Hashable, Sendable {
  case kanji, hiragana, katakana
  /// Letters of alphabets and digits, of either width.
  case latin
  /// The mark of a long vowel: part of the kana word it stands in.
  case prolongedSound
  case punctuation, space

  /// The script of a scalar, the first one of its cluster.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x09, 0x20, 0xA0, 0x3000: self = .space
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: self = .latin
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .latin
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF: self = .latin
    case 0x30FC, 0xFF70: self = .prolongedSound
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .kanji
    case 0x20000...0x3FFFF: self = .kanji
    case 0xAC00...0xD7A3: self = .latin
    default: self = .punctuation
    }
  }

  /// Whether a character of this script and one of the next stand in one word.
  func joins(_ next: CharacterScript) -> Bool {
    if self == next { return true }
    return switch (self, next) {
    case (.hiragana, .prolongedSound), (.katakana, .prolongedSound): true
    case (.prolongedSound, .hiragana), (.prolongedSound, .katakana): true
    default: false
    }
  }
}
