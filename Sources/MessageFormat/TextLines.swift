/// A text cut into lines, as UTF-8.
struct TextLines {
  let bytes: [UInt8]

  /// The bytes of each line without its line break.
  let ranges: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    ranges = LineRanges(bytes[...]).map(\.content)
  }

  var count: Int { ranges.count }

  /// The first byte of a line, or the end of the text.
  func start(of line: Int) -> Int { line < count ? ranges[line].lowerBound : bytes.count }

  subscript(line: Int) -> ArraySlice<UInt8> { bytes[ranges[line]] }

  /// Whether nobody sees anything in a line.
  func isBlank(_ line: Int) -> Bool { Self.isBlank(self[line]) }

  func areBlank(_ lines: Range<Int>) -> Bool { lines.allSatisfy(isBlank) }

  /// Whether the text is white space only: of ASCII, no-break, ideographic or of no width.
  static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let byte = rest.first {
      if byte.isWhiteSpace || byte == 0 {
        rest.removeFirst()
      } else if byte >= 0xC2, let length = blankLength(rest) {
        rest.removeFirst(length)
      } else {
        return false
      }
    }
    return true
  }

  /// The bytes of a character beyond ASCII in which nobody sees anything.
  private static func blankLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    let (first, rest) = (bytes.first, bytes.dropFirst())
    if first == 0xC2 { return [0x85, 0xA0, 0xAD].contains(rest.first) ? 2 : nil }
    guard rest.count >= 2, let second = rest.first, let third = rest.dropFirst().first else {
      return nil
    }
    let isBlank =
      switch (first, second) {
      case (0xE2, 0x80): third <= 0x8D || [0xA8, 0xA9, 0xAF].contains(third)
      case (0xE2, 0x81): third == 0x9F || third == 0xA0
      case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isBlank ? 3 : nil
  }

  /// A short line as text without white space at its ends; nil for a long one.
  func shortText(_ line: Int, limit: Int = 400) -> String? {
    guard ranges[line].count <= limit else { return nil }
    return Self.trimmed(self[line].text)
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let last = scalars.lastIndex { !$0.properties.isWhitespace } ?? start
    return start == scalars.endIndex ? "" : String(text[start...last])
  }

  /// The same lines with one level of `> ` or `＞` taken off.
  func unquoted(from line: Int) -> String {
    var text: [UInt8] = []
    for range in ranges[line...] {
      var content = bytes[range]
      if let quoted = content.afterQuoteSign {
        content = quoted.first == ASCII.space ? quoted.dropFirst() : quoted
      }
      text += content
      text.append(ASCII.lineFeed)
    }
    return text.text
  }

  /// Whether a line ends with a colon, ASCII or full-width.
  func endsWithColon(_ line: Int) -> Bool {
    guard let end = self[line].lastIndex(where: { !$0.isWhiteSpace }) else { return false }
    if bytes[end] == ASCII.colon { return true }
    return bytes[end] == 0x9A && self[line][...end].suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
  }

  /// Whether nothing stands in a line, or nothing but signs of quotation.
  func isEmptyQuoted(_ line: Int) -> Bool {
    Self.isBlank(self[line].afterQuoteSigns)
  }

  func isQuoted(_ line: Int) -> Bool {
    self[line].drop(while: \.isBlank).afterQuoteSign != nil
  }

  /// The text from a line to the end.
  func text(from line: Int) -> String {
    line < count ? bytes[ranges[line].lowerBound...].text : ""
  }
}

extension ArraySlice<UInt8> {
  // ＞, which Japanese programs and people who quote by hand write as well.
  private static let wideSign: [UInt8] = [0xEF, 0xBC, 0x9E]

  /// What follows a sign of quotation at the beginning; `nil` where there is none.
  var afterQuoteSign: ArraySlice<UInt8>? {
    if first == ASCII.greater { return dropFirst() }
    return first == 0xEF && starts(with: Self.wideSign) ? dropFirst(Self.wideSign.count) : nil
  }

  /// What follows all signs of quotation and blanks at the beginning.
  var afterQuoteSigns: ArraySlice<UInt8> {
    var rest = drop(while: \.isBlank)
    while let next = rest.afterQuoteSign { rest = next.drop(while: \.isBlank) }
    return rest
  }
}
