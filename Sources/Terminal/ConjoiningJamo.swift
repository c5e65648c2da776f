/// The parts of which Korean syllables are composed: leading consonants (L), vowels (V) and
/// trailing consonants (T).
///
/// Vowels and trailing consonants have no column of their own after
/// what they compose with, and are characters for themselves after anything else (UAX #29,
/// rules GB6 to GB8).
enum ConjoiningJamo {
  private enum Kind { case leading, vowel, trailing, openSyllable, closedSyllable }

  private static func kind(_ value: UInt32) -> Kind? {
    switch value {
    case 0x1100...0x115F, 0xA960...0xA97C: .leading
    case 0x1160...0x11A7, 0xD7B0...0xD7C6: .vowel
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB: .trailing
    case 0xAC00...0xD7A3: (value - 0xAC00).isMultiple(of: 28) ? .openSyllable : .closedSyllable
    default: nil
    }
  }

  /// Whether a scalar is a part of a syllable, but not of the one before it.
  static func isApart(_ scalar: Unicode.Scalar, from previous: Unicode.Scalar) -> Bool {
    switch (kind(previous.value), kind(scalar.value)) {
    case (_, nil), (.leading, .vowel), (.openSyllable, .vowel), (.vowel, .vowel): false
    case (.vowel, .trailing), (.openSyllable, .trailing), (.closedSyllable, .trailing),
      (.trailing, .trailing):
      false
    default: true
    }
  }
}
