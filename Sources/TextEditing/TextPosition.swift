/// A place between two characters of a draft.
///
/// Positions handed out by `DraftText` and `DraftEditor` stand on the boundary of a grapheme
/// cluster. `DraftText.position(nearest:)` makes one so out of any other.
package struct TextPosition: Hashable, Sendable {
  /// The line, counted from 0.
  package var line: Int

  /// The UTF-8 bytes of the line that stand before the position.
  package var byte: Int

  package init(line: Int, byte: Int) {
    self.line = line
    self.byte = byte
  }

  /// Before the first character of every text.
  package static let start = TextPosition(line: 0, byte: 0)
}

extension TextPosition: Comparable {
  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.byte) < (right.line, right.byte)
  }
}

extension TextPosition {
  /// Where a text that begins here ends.
  func advanced(over bytes: [UInt8]) -> TextPosition {
    guard let lastBreak = bytes.lastIndex(of: UTF8.lineFeed) else {
      return TextPosition(line: line, byte: byte + bytes.count)
    }
    let breaks = bytes.reduce(0) { $0 + ($1 == UTF8.lineFeed ? 1 : 0) }
    return TextPosition(line: line + breaks, byte: bytes.count - lastBreak - 1)
  }
}
