/// Lines of text being laid out from HTML: white space collapsed, blocks on lines of their own.
struct TextPage {
  private var output: [UInt8] = []
  private var pendingSpace: PendingSpace = .none

  /// Line breaks owed before the next visible character, two for an empty line.
  private var pendingBreaks = 0
  private var pendingTab = false
  private var pendingItem: String?

  private enum PendingSpace {
    case none, space, lineBreak
  }

  var isEmpty: Bool { output.isEmpty }

  /// Bytes so far.
  var count: Int { output.count }

  /// Where a stretch begins that nothing to be seen follows.
  func startOfLast(_ range: Range<Int>) -> Int? {
    let isLast = range.isEmpty || output[range.upperBound...].allSatisfy(\.isWhiteSpace)
    return isLast ? range.lowerBound : nil
  }

  /// Ends the line and returns how long the text is up to there.
  mutating func endLine() -> Int {
    while output.last?.isBlank == true { output.removeLast() }
    pendingBreaks = max(1, pendingBreaks)
    return output.count
  }

  mutating func append(_ byte: UInt8, isPreformatted: Bool) {
    if isPreformatted {
      appendPreformatted(byte)
    } else if byte.isWhiteSpace {
      let isBreak = byte == ASCII.lineFeed || byte == ASCII.carriageReturn
      if pendingSpace != .lineBreak { pendingSpace = isBreak ? .lineBreak : .space }
    } else {
      settle(before: byte)
      output.append(byte)
      if byte == 0xA0, output.suffix(2).elementsEqual([0xC2, 0xA0]) { replaceNoBreakSpace() }
    }
  }

  mutating func append(character text: String) {
    for byte in text.utf8 {
      append(byte, isPreformatted: byte == ASCII.lineFeed || byte == ASCII.tab)
    }
  }

  private mutating func appendPreformatted(_ byte: UInt8) {
    if byte == ASCII.carriageReturn { return }
    // A line break right after <pre> is no part of its text.
    if byte == ASCII.lineFeed, output.isEmpty || pendingBreaks > 0 { return }
    settle(before: byte)
    output.append(byte)
  }

  private mutating func replaceNoBreakSpace() {
    output.removeLast(2)
    output.append(ASCII.space)
  }

  /// Writes what is owed between the last visible character and the next.
  private mutating func settle(before byte: UInt8) {
    if pendingBreaks > 0 {
      breakLine()
    } else if pendingTab {
      if !isAtLineStart { output.append(ASCII.tab) }
    } else if pendingSpace != .none, !isAtLineStart, !joinsWideCharacters(byte) {
      output.append(ASCII.space)
    }
    if let item = pendingItem { output += item.utf8 }
    (pendingSpace, pendingBreaks, pendingTab, pendingItem) = (.none, 0, false, nil)
  }

  private mutating func breakLine() {
    while output.last?.isBlank == true { output.removeLast() }
    guard !output.isEmpty else { return }
    let present = output.suffix(2).reversed().prefix { $0 == ASCII.lineFeed }.count
    output += [UInt8](repeating: ASCII.lineFeed, count: max(0, pendingBreaks - present))
  }

  private var isAtLineStart: Bool { output.isEmpty || output.last == ASCII.lineFeed }

  // A line break between two characters of Chinese or Japanese is no space
  // (CSS Text 3, section 4.1.3). Their UTF-8 begins with E3 to E9 or EF.
  private func joinsWideCharacters(_ next: UInt8) -> Bool {
    guard pendingSpace == .lineBreak, Self.isWide(next), output.count >= 3 else { return false }
    return Self.isWide(output[output.count - 3]) && output[output.count - 1] & 0xC0 == 0x80
  }

  private static func isWide(_ first: UInt8) -> Bool {
    (0xE3...0xE9).contains(first) || first == 0xEF
  }
}

extension TextPage {
  mutating func begin(_ element: String, item: String?) {
    switch element {
    case "br": pendingBreaks = min(pendingBreaks + 1, 2)
    case "td", "th": pendingTab = !isEmpty
    default: breakAround(element)
    }
    if let item { pendingItem = item }
  }

  mutating func end(_ element: String) {
    if element == "tr" { pendingTab = false }
    breakAround(element)
  }

  private mutating func breakAround(_ element: String) {
    guard HTMLElements.blocks.contains(element) else { return }
    pendingBreaks = max(pendingBreaks, HTMLElements.spaced.contains(element) ? 2 : 1)
    pendingItem = nil
  }

  /// The text, without white space at its end and with a line break there.
  func finished() -> String {
    var text = output[...]
    while text.last?.isWhiteSpace == true { text.removeLast() }
    return text.isEmpty ? "" : text.text + "\n"
  }
}
