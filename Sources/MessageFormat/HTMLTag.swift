/// A tag of an HTML text, with those of its attributes that matter to a reader.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  private(set) var link: String?
  private(set) var isHidden = false

  /// The value of its `class` attribute.
  private(set) var classes: ArraySlice<UInt8> = []

  /// Whether a mail program marks its content as quoted from an earlier message.
  private(set) var isQuotation = false

  /// Whether it is a block with a line at its side, as many programs show what is quoted.
  private(set) var isMargined = false
}

extension HTMLTag {
  /// Reads the tag that begins with `<` at an index, and the index past it.
  ///
  /// Nil where the bytes are no tag; the sign then stands for itself. A tag that is
  /// not closed ends with the text, as in browsers.
  static func read(_ bytes: [UInt8], at start: Int) -> (tag: HTMLTag, end: Int)? {
    var index = start + 1
    let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    let nameStart = index
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    let name = bytes[nameStart..<min(index, nameStart + 32)].lowercasedText
    var tag = HTMLTag(name: name, isClosing: isClosing)
    var scanner = AttributeScanner(bytes: bytes, index: index)
    while let (name, value) = scanner.next() { tag.note(name, value) }
    return (tag, scanner.index)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isWhiteSpace || byte == ASCII.greater || byte == UInt8(ascii: "/")
  }

  private mutating func note(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    guard name.count <= 8 else { return }
    switch name.lowercasedText {
    case "href":
      let text = HTMLText.decodeReferences(value.trimmed).text
      if !text.isEmpty, link == nil { link = text }
    case "hidden": isHidden = true
    case "style":
      isHidden = isHidden || HidingStyle(value).hides
      isMargined = self.name == "blockquote" && value.contains(ignoringCase: "border-left")
    case "type":
      isQuotation = isQuotation || self.name == "blockquote" && value.lowercasedText == "cite"
    case "class", "id":
      if name.count == 5 { classes = value }
      let names = value.prefix(200)
      isQuotation =
        isQuotation || Self.quotationMarks.contains { names.contains(ignoringCase: $0) }
    default: break
    }
  }

  private static let quotationMarks: [StaticString] = [
    "gmail_quote", "yahoo_quoted", "moz-cite-prefix", "divrplyfwdmsg", "appendonsend",
  ]
}

/// Reads the attributes of a tag up to its end.
private struct AttributeScanner {
  let bytes: [UInt8]
  var index: Int

  mutating func next() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    while index < bytes.count, bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: "/") {
      index += 1
    }
    guard index < bytes.count else { return nil }
    if bytes[index] == ASCII.greater {
      index += 1
      return nil
    }
    let start = index
    index += 1
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    let name = bytes[start..<index]
    let nameEnd = index
    skipSpace()
    guard index < bytes.count, bytes[index] == ASCII.equals else {
      index = nameEnd
      return (name, [])
    }
    index += 1
    return (name, value())
  }

  private mutating func value() -> ArraySlice<UInt8> {
    skipSpace()
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    if quote == ASCII.quote || quote == UInt8(ascii: "'") {
      let start = index + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      index = min(end + 1, bytes.count)
      return bytes[start..<end]
    }
    let start = index
    while index < bytes.count, !bytes[index].isWhiteSpace, bytes[index] != ASCII.greater {
      index += 1
    }
    return bytes[start..<index]
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte.isWhiteSpace || byte == ASCII.greater || byte == ASCII.equals
      || byte == UInt8(ascii: "/")
  }
}
