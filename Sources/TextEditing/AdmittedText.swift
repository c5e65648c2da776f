/// What of a string may enter a draft: the door every text comes in by.
///
/// CR, CR LF, LINE SEPARATOR and PARAGRAPH SEPARATOR become LF. Control characters
/// (C0 and C1 of ISO/IEC 6429, and DELETE) are left out, but for TAB: a pasted text
/// must not be able to speak to the terminal. So are the controls that turn the direction
/// of writing (embeddings, overrides and isolates of UAX #9), which would show other words
/// than are sent.
struct AdmittedText: Hashable, Sendable {
  /// UTF-8, with LF as the only line break.
  let bytes: [UInt8]

  init(_ string: String) {
    let source = Array(string.utf8)
    var admitted: [UInt8] = []
    admitted.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let (replacement, length) = Self.reading(source, at: index)
      if let replacement {
        admitted.append(replacement)
      } else if length == 0 {
        admitted.append(source[index])
      }
      index += max(length, 1)
    }
    bytes = admitted
  }

  /// What stands at a byte: what to put in its place, and how many bytes that takes up.
  ///
  /// A length of 0 means an ordinary byte, to be kept; no replacement, a control to leave out.
  private static func reading(
    _ source: [UInt8], at index: Int
  ) -> (replacement: UInt8?, length: Int) {
    let following: UInt8 = index + 1 < source.count ? source[index + 1] : 0
    switch source[index] {
    case 0x0D: return (UTF8.lineFeed, following == 0x0A ? 2 : 1)
    case 0x09, 0x0A: return (nil, 0)
    case 0x00...0x1F, 0x7F: return (nil, 1)
    case 0xC2 where (0x80...0x9F).contains(following): return (nil, 2)
    case 0xE2 where index + 2 < source.count: return reading(following, source[index + 2])
    default: return (nil, 0)
    }
  }

  /// What stands at the byte E2, by the two that follow.
  private static func reading(
    _ second: UInt8, _ third: UInt8
  ) -> (replacement: UInt8?, length: Int) {
    switch (second, third) {
    // LINE SEPARATOR, PARAGRAPH SEPARATOR.
    case (0x80, 0xA8...0xA9): (UTF8.lineFeed, 3)
    // U+202A to U+202E, U+2066 to U+2069.
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): (nil, 3)
    default: (nil, 0)
    }
  }
}

extension UTF8 {
  /// LINE FEED as a byte.
  static var lineFeed: UInt8 { 0x0A }
}
