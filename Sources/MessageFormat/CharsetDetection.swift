/// Finds out in which charset bytes are written that do not say so.
enum CharsetDetection {
  static func charset(of bytes: [UInt8]) -> Charset {
    if hasUTF16Mark(bytes) { return .utf16 }
    if !bytes.contains(where: { $0 >= 0x80 }) {
      return hasISO2022JPEscapes(bytes) ? .iso2022JP : .usASCII
    }
    if String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
    let (shiftJIS, eucJP) = (shiftJISScore(bytes), eucJPScore(bytes))
    if max(shiftJIS, eucJP) > 0 { return shiftJIS > eucJP ? .shiftJIS : .eucJP }
    return looksBrokenUTF8(bytes) ? .utf8 : .windows1252
  }

  static func hasUTF16Mark(_ bytes: [UInt8]) -> Bool {
    bytes.count.isMultiple(of: 2)
      && (bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]))
  }

  /// Whether 16-bit text without a mark has its high bytes first, as it must (RFC 2781,
  /// section 4.3), or at least has not more of them second: those of ASCII and of kana.
  static func isBigEndian(_ bytes: [UInt8]) -> Bool {
    var (first, second) = (0, 0)
    for (index, byte) in bytes.enumerated() where byte == 0 || byte == 0x30 {
      if index.isMultiple(of: 2) { first += 1 } else { second += 1 }
    }
    return first >= second
  }

  /// Whether hiragana of Shift_JIS or EUC-JP stand in the bytes at several places.
  static func hasKana(_ bytes: [UInt8]) -> Bool {
    let pairs = zip(bytes, bytes.dropFirst())
    let isFound = pairs.lazy.filter { first, second in
      first == 0x82 && (0x9F...0xF1).contains(second)
        || first == 0xA4 && (0xA1...0xF3).contains(second)
    }
    return isFound.prefix(leastKana).count { _ in true } == leastKana
  }

  private static let leastKana = 4

  /// Whether text of 7 bits switches to Japanese characters.
  static func hasISO2022JPEscapes(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: ASCII.escape) {
      rest = rest[(escape + 1)...]
      if rest.starts(with: [0x24, 0x42]) || rest.starts(with: [0x24, 0x40]) { return true }
      if rest.starts(with: [0x28, 0x49]) { return true }
    }
    return false
  }

  static func isShiftJISPair(_ first: UInt8, _ second: UInt8) -> Bool {
    ((0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first))
      && (0x40...0xFC).contains(second) && second != 0x7F
  }
}

extension CharsetDetection {
  // Text has kana and punctuation in every line; other characters count
  // little, half-width katakana (which is what EUC-JP looks like in Shift_JIS)
  // against, and bytes that are nothing count heavily against.
  private static func shiftJISScore(_ bytes: [UInt8]) -> Int {
    var score = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      index += 1
      if first < 0x80 { continue }
      if index < bytes.count, isShiftJISPair(first, bytes[index]) {
        score += (0x81...0x83).contains(first) ? 3 : first < 0xF0 ? 1 : -2
        index += 1
      } else {
        score -= (0xA1...0xDF).contains(first) ? 1 : 12
      }
    }
    return score
  }

  private static func eucJPScore(_ bytes: [UInt8]) -> Int {
    var score = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      index += 1
      if first < 0x80 { continue }
      let second = index < bytes.count ? bytes[index] : 0
      if first == 0x8E, (0xA1...0xDF).contains(second) {
        index += 1
      } else if (0xA1...0xFE).contains(first), (0xA1...0xFE).contains(second) {
        score += first == 0xA4 || first == 0xA5 || first == 0xA1 ? 3 : 1
        index += 1
      } else {
        score -= 12
      }
    }
    return score
  }

  /// Whether far more of the text is UTF-8 than not: cut off, or mixed on the way.
  static func looksBrokenUTF8(_ bytes: [UInt8]) -> Bool {
    var (whole, broken, index) = (0, 0, 0)
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 0 : utf8Length(bytes[index])
      let following = bytes[(index + 1)..<min(bytes.count, index + max(1, length))]
      if bytes[index] >= 0x80 {
        let isWhole =
          length > 1 && following.count == length - 1
          && following.allSatisfy { $0 & 0xC0 == 0x80 }
        if isWhole { whole += 1 } else { broken += 1 }
        index += isWhole ? length : 1
      } else {
        index += 1
      }
    }
    return whole > 4 * broken
  }

  private static func utf8Length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
