/// Bytes that the syntax of mail and HTML is made of.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B
  static let space: UInt8 = 0x20
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let equals = UInt8(ascii: "=")
  static let question = UInt8(ascii: "?")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
}

extension UInt8 {
  /// Space, tab, line feed, form feed or carriage return.
  var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// The value of a hexadecimal digit of either case.
  var hexadecimal: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x61 + 10
    default: nil
    }
  }
}

extension RandomAccessCollection<UInt8> {
  /// The same bytes without white space at either end.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhiteSpace }),
      let last = lastIndex(where: { !$0.isWhiteSpace })
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// As text, with ASCII letters in lower case.
  var lowercasedText: String { String(decoding: map(\.lowercased), as: UTF8.self) }

  /// As text; whatever is not UTF-8 becomes U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes begin with a lower-case ASCII word, whatever their own case.
  func hasPrefix(ignoringCase word: StaticString) -> Bool {
    var index = startIndex
    for offset in 0..<word.utf8CodeUnitCount {
      guard index < endIndex, self[index].lowercased == word.utf8Start[offset] else { return false }
      index = self.index(after: index)
    }
    return true
  }
}

extension RandomAccessCollection<UInt8> {
  /// Whether a lower-case ASCII word stands in the bytes, whatever their own case.
  func contains(ignoringCase word: StaticString) -> Bool {
    let first = word.utf8Start[0]
    return indices.contains { index in
      self[index].lowercased == first && self[index...].hasPrefix(ignoringCase: word)
    }
  }
}

/// The lines of a text, with the ranges of their bytes.
struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// The next line: `content` without its line break, `end` past it.
  mutating func next() -> (content: Range<Int>, end: Int)? {
    guard position < bytes.endIndex else { return nil }
    let start = position
    guard let feed = bytes[start...].firstIndex(of: ASCII.lineFeed) else {
      position = bytes.endIndex
      return (start..<position, position)
    }
    position = feed + 1
    let isPair = feed > start && bytes[feed - 1] == ASCII.carriageReturn
    return (start..<(isPair ? feed - 1 : feed), position)
  }
}
