/// The escape sequences of ISO-2022-JP (RFC 1468) and of what programs add to it.
///
/// The C library's own converter refuses row 13 of the code table (①, ㈱),
/// half-width katakana and whatever else mail programs send under this name.
/// Its converter for EUC-JP-MS knows all of them, and both write a character
/// with the same two numbers, apart from bit 7.
enum ISO2022JP {
  private enum CodeSet {
    case ascii, katakana, kanji, supplementaryKanji
  }

  /// The same text in EUC-JP; 0xFF, which EUC-JP never has, for what is no text.
  static func eucJP(from bytes: [UInt8]) -> [UInt8] {
    var converted: [UInt8] = []
    converted.reserveCapacity(bytes.count)
    var (set, isShifted) = (CodeSet.ascii, false)
    let hasEscapes = CharsetDetection.hasISO2022JPEscapes(bytes)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == ASCII.escape, let (next, length) = designation(bytes[index...]) {
        (set, index) = (next, index + length)
        continue
      }
      // Lines begin in ASCII (RFC 1468), also where the sender forgot to say so.
      if byte == ASCII.lineFeed { (set, isShifted) = (.ascii, false) }
      // Half-width katakana of CP50222 and of JIS X 0201 in eight bits.
      if byte == shiftOut || byte == shiftIn {
        isShifted = byte == shiftOut
        index += 1
      } else if hasEscapes, (0xA1...0xDF).contains(byte) {
        converted += [0x8E, byte]
        index += 1
      } else {
        index += append(bytes[index...], in: isShifted ? .katakana : set, to: &converted)
      }
    }
    return converted
  }

  private static let shiftOut: UInt8 = 0x0E
  private static let shiftIn: UInt8 = 0x0F

  private static func designation(_ bytes: ArraySlice<UInt8>) -> (CodeSet, length: Int)? {
    for (sequence, set) in designations where bytes.starts(with: sequence) {
      return (set, sequence.count)
    }
    return nil
  }

  private static let designations: [([UInt8], CodeSet)] = [
    ("(B", .ascii), ("(J", .ascii), ("(H", .ascii), ("(I", .katakana), ("$@", .kanji),
    ("$B", .kanji), ("$(@", .kanji), ("$(B", .kanji), ("$(D", .supplementaryKanji),
    ("$(O", .kanji), ("$(Q", .kanji), ("&@", .kanji),
  ].map { ([ASCII.escape] + Array($0.utf8), $1) }

  /// Appends one character and returns how many bytes it took.
  private static func append(
    _ bytes: ArraySlice<UInt8>, in set: CodeSet, to converted: inout [UInt8]
  ) -> Int {
    guard let byte = bytes.first else { return 1 }
    guard byte < 0x80 else {
      converted.append(0xFF)
      return 1
    }
    guard set != .ascii, (0x21...0x7E).contains(byte) else {
      converted.append(byte)
      return 1
    }
    if set == .katakana {
      converted += byte <= 0x5F ? [0x8E, byte | 0x80] : [0xFF]
      return 1
    }
    guard let second = bytes.dropFirst().first, (0x21...0x7E).contains(second) else {
      converted.append(0xFF)
      return 1
    }
    if set == .supplementaryKanji { converted.append(0x8F) }
    converted += [byte | 0x80, second | 0x80]
    return 2
  }
}
