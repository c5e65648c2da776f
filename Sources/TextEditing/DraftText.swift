/// The text of a plan of action: lines of UTF-8, never fewer than one.
///
/// Between two lines there is one LF; a text that ends with a line break has an empty last line.
/// No line holds a control character other than TAB.
package struct DraftText: Hashable, Sendable {
  /// The lines without their line breaks.
  private(set) var lineBytes: TextLines

  /// The size of `string` in bytes, line breaks included.
  package private(set) var byteCount: Int

  /// How many characters it has as a form on the web counts them: UTF-16 code units, a line
  /// break as one.
  package private(set) var characterCount: Int

  /// A text of what may enter of a string.
  package init(_ string: String = "") {
    let bytes = AdmittedText(string).bytes
    let lines = Self.lines(of: bytes)
    lineBytes = TextLines(lines)
    byteCount = bytes.count
    characterCount = bytes.formCharacters
  }

  /// A text of lines; no lines at all make one empty line.
  package init(lines: [String]) {
    self.init(lines.joined(separator: "\n"))
  }

  static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: UTF8.lineFeed, omittingEmptySubsequences: false).map(Array.init)
  }
}

extension DraftText {
  /// How many lines there are: one more than there are line breaks.
  package var lineCount: Int { lineBytes.count }

  /// Whether there is not one character and not one line break.
  package var isEmpty: Bool { byteCount == 0 }

  /// One line in UTF-8, without its line break.
  package func bytes(ofLine line: Int) -> [UInt8] { lineBytes[line] }

  /// One line without its line break.
  package func line(_ line: Int) -> String { String(decoding: lineBytes[line], as: UTF8.self) }

  /// The lines without their line breaks.
  package var lines: [String] { lineBytes.map { String(decoding: $0, as: UTF8.self) } }

  /// The whole text, with LF between its lines.
  package var string: String {
    string(in: TextRange(.start, end))
  }

  /// After the last character.
  package var end: TextPosition {
    TextPosition(line: lineBytes.count - 1, byte: lineBytes.last?.count ?? 0)
  }

  /// The position itself if a caret may stand there, or else one close before it.
  package func position(nearest position: TextPosition) -> TextPosition {
    if position.line < 0 { return .start }
    if position.line >= lineCount { return end }
    let byte = boundaries(ofLine: position.line).atOrBefore(position.byte)
    return TextPosition(line: position.line, byte: byte)
  }

  /// The text of a stretch, with LF between lines.
  package func string(in range: TextRange) -> String {
    String(decoding: bytes(in: range), as: UTF8.self)
  }

  func bytes(in range: TextRange) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in range.start.line...range.end.line where line < lineCount {
      if line > range.start.line { bytes.append(UTF8.lineFeed) }
      guard let part = range.bytes(ofLine: line, length: lineBytes[line].count) else { continue }
      bytes += lineBytes[line][part]
    }
    return bytes
  }

  /// How many characters a stretch has, counted as those of the whole.
  package func characters(in range: TextRange) -> Int { bytes(in: range).formCharacters }

  func boundaries(ofLine line: Int) -> GraphemeBoundaries { GraphemeBoundaries(lineBytes[line]) }

  /// A number that tells this text from others (FNV-1a, 64 bits).
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lineBytes {
      for byte in line { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ UInt64(UTF8.lineFeed)) &* 0x100_0000_01B3
    }
    return hash
  }
}

extension DraftText {
  /// Whether the text holds, where the edit says, what the edit removes.
  package func accepts(_ edit: TextEdit) -> Bool {
    let start = edit.position
    guard lineBytes.indices.contains(start.line) else { return false }
    let first = lineBytes[start.line]
    guard (0...first.count).contains(start.byte),
      first.scalarStart(atOrBefore: start.byte) == start.byte
    else { return false }
    guard edit.removed.contains(UTF8.lineFeed) else {
      return first.holds(edit.removed, at: start.byte)
    }
    let end = edit.removedEnd
    guard end.line < lineCount, end.byte <= lineBytes[end.line].count else { return false }
    return bytes(in: TextRange(start, end)) == edit.removed
  }

  /// Makes one change.
  ///
  /// - Precondition: `accepts(edit)`.
  /// - Returns: The end of what was inserted, or the boundary that follows when what was
  ///   inserted has become one character with what stands after it.
  /// - Complexity: O(*n*) in the length of the lines touched.
  @discardableResult
  package mutating func apply(_ edit: TextEdit) -> TextPosition {
    precondition(accepts(edit), "the edit does not fit the text")
    let (start, end, after) = (edit.position, edit.removedEnd, edit.insertedEnd)
    byteCount += edit.inserted.count - edit.removed.count
    characterCount += edit.inserted.formCharacters - edit.removed.formCharacters
    if start.line == end.line, start.line == after.line {
      lineBytes[start.line].replaceSubrange(start.byte..<end.byte, with: edit.inserted)
    } else {
      let head = lineBytes[start.line][..<start.byte]
      let tail = lineBytes[end.line][end.byte...]
      lineBytes.replace(
        start.line...end.line, with: Self.lines(of: head + edit.inserted + tail))
    }
    let byte = boundaries(ofLine: after.line).atOrAfter(after.byte)
    return TextPosition(line: after.line, byte: byte)
  }
}

extension [UInt8] {
  /// UTF-16 code units of a text in UTF-8: two for a scalar of four bytes, one for any other.
  fileprivate var formCharacters: Int {
    reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) + ($1 >= 0xF0 ? 1 : 0) }
  }
}

// Places in the whole text.
extension DraftText {
  /// The position of a byte of the whole text, line breaks counted.
  package func position(ofByte byte: Int) -> TextPosition {
    let (line, start) = lineBytes.line(atByte: max(byte, 0))
    return TextPosition(line: line, byte: min(max(byte, 0) - start, lineBytes[line].count))
  }

  /// The byte of the whole text at a position.
  package func byte(of position: TextPosition) -> Int {
    lineBytes.bytes(beforeLine: position.line) + position.byte
  }
}
