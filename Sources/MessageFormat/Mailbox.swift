/// A file of messages one after the other, each below a line `From sender time` (RFC 4155).
///
/// Read are all four habits of writing one: lines of the text that begin with `From ` are
/// quoted by `>` (mboxo), so are lines that have such a quote already (mboxrd), the length
/// of the text is in a Content-Length field (mboxcl), or only that and nothing is quoted
/// (mboxcl2).
package struct Mailbox: Sendable {
  private let bytes: [UInt8]
  private let entries: [Entry]

  private struct Entry {
    let range: Range<Int>

    /// Whether the message was told by its length, with lines that are like separators.
    let isLiteral: Bool
  }

  /// Nil where the bytes do not begin as a mailbox does.
  ///
  /// - Complexity: O(*n*).
  package init?(_ bytes: [UInt8]) {
    guard Self.begins(bytes) else { return nil }
    var scanner = MailboxScanner(bytes)
    scanner.scan()
    guard !scanner.messages.isEmpty else { return nil }
    self.bytes = bytes
    entries = scanner.messages.map { Entry(range: $0.range, isLiteral: $0.isLiteral) }
  }

  /// Whether a file that begins so is a mailbox; a few hundred bytes are enough.
  package static func begins(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let start = Array(bytes.prefix(2000))
    var lines = LineRanges(start.drop(while: \.isWhiteSpace))
    guard let first = lines.next(), let second = lines.next() else { return false }
    return MailboxScanner.isSeparator(start[first.content])
      && HeaderSection.beginsField(start[second.content])
  }
}

extension Mailbox {
  /// Whether a message is only what a mail server notes about the mailbox in its first place.
  package static func isFolderData(_ message: [UInt8]) -> Bool {
    let fields = HeaderSection(message.prefix(4000)).fields
    return fields.first(named: "Subject")?.body.starts(with: Array("DON'T DELETE".utf8)) == true
      && fields.contains { $0.isNamed("X-IMAP") || $0.isNamed("X-IMAPbase") }
  }
}

extension Mailbox: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  /// The bytes of a message without the line above it, as they were before it was put here.
  package subscript(index: Int) -> [UInt8] {
    let entry = entries[index]
    return entry.isLiteral ? Array(bytes[entry.range]) : Self.unquoted(bytes[entry.range])
  }

  private static func unquoted(_ message: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(message.count)
    for line in LineRanges(message) {
      let content = message[line.content.lowerBound..<line.end]
      let isQuoted =
        content.first == ASCII.greater
        && content.drop { $0 == ASCII.greater }.starts(with: MailboxScanner.mark)
      result += isQuoted ? content.dropFirst() : content
    }
    return result
  }
}

/// Finds the messages of a mailbox.
private struct MailboxScanner {
  static let mark = Array("From ".utf8)

  private let bytes: [UInt8]
  private(set) var messages: [(range: Range<Int>, isLiteral: Bool)] = []

  /// Where the message being read begins, and where its text does.
  private var start: Int?
  private var bodyStart: Int?
  private var length: Int?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() {
    var lines = LineRanges(bytes[...])
    var isAfterBlank = true
    var end = 0
    while let line = lines.next() {
      let content = bytes[line.content]
      if isAfterBlank, isSeparator(content, before: line.end) {
        close(at: line.content.lowerBound)
        start = line.end
      } else if start != nil, bodyStart == nil, content.isEmpty {
        bodyStart = line.end
        if let literal = literalEnd(line.end) {
          take(until: literal)
          lines = LineRanges(bytes[literal...])
        }
      } else if start != nil, bodyStart == nil, content.hasPrefix(ignoringCase: "content-length:") {
        length = Int(content.dropFirst(15).trimmed.text)
      }
      isAfterBlank = content.isEmpty
      end = line.end
    }
    close(at: max(end, start ?? 0))
  }

  /// Ends the message that is open, without the empty line that keeps it from the next.
  private mutating func close(at end: Int) {
    guard let start else { return }
    var end = end
    if bodyStart.map({ end > $0 }) ?? false {
      let withoutBreak = Self.withoutLineBreak(bytes[start..<end])
      if bytes[start..<withoutBreak].last == ASCII.lineFeed { end = withoutBreak }
    }
    messages.append((start..<max(start, end), false))
    (self.start, bodyStart, length) = (nil, nil, nil)
  }

  private mutating func take(until end: Int) {
    guard let start, let bodyStart else { return }
    let isLiteral = LineRanges(bytes[bodyStart..<end]).contains {
      bytes[$0.content].starts(with: Self.mark)
    }
    messages.append((start..<end, isLiteral))
    (self.start, self.bodyStart, length) = (nil, nil, nil)
  }

  /// Where the text ends by its Content-Length field, if the next message or the end is there.
  private func literalEnd(_ bodyStart: Int) -> Int? {
    guard let length, length >= 0, length <= bytes.count - bodyStart else { return nil }
    let end = bodyStart + length
    guard length == 0 || bytes[end - 1] == ASCII.lineFeed || end == bytes.count else { return nil }
    let rest = bytes[end...].prefix(4).prefix(while: \.isWhiteSpace)
    let next = bytes[rest.endIndex...]
    guard !next.isEmpty else { return end }
    var lines = LineRanges(next.prefix(1000))
    guard let line = lines.next() else { return nil }
    return isSeparator(bytes[line.content], before: line.end) ? end : nil
  }

  /// Whether a line is put above a message: a header follows it.
  private func isSeparator(_ line: ArraySlice<UInt8>, before next: Int) -> Bool {
    guard Self.isSeparator(line) else { return false }
    var lines = LineRanges(bytes[next...].prefix(200))
    return lines.next().map { HeaderSection.beginsField(bytes[$0.content]) } ?? false
  }

  /// `From`, a sender, and a time: `From a@example.jp Fri Sep  6 22:00:00 2024`.
  static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: mark), line.count < 1000 else { return false }
    let pieces = line.split(separator: ASCII.space).dropFirst()
    return pieces.contains { piece in
      let parts = piece.split(separator: ASCII.colon, omittingEmptySubsequences: false)
      return parts.count >= 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isDigit) }
    }
  }

  private static func withoutLineBreak(_ text: ArraySlice<UInt8>) -> Int {
    guard text.last == ASCII.lineFeed else { return text.endIndex }
    let end = text.endIndex - 1
    return end > text.startIndex && text[end - 1] == ASCII.carriageReturn ? end - 1 : end
  }
}
