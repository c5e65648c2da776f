/// A stretch of a draft, from one position to another that is not before it.
package struct TextRange: Hashable, Sendable {
  package let start: TextPosition
  package let end: TextPosition

  /// The stretch between two positions, in whichever order they are given.
  package init(_ one: TextPosition, _ other: TextPosition) {
    start = min(one, other)
    end = max(one, other)
  }

  /// Whether the stretch holds nothing.
  package var isEmpty: Bool { start == end }

  /// The bytes of one line that the stretch covers.
  ///
  /// - Parameter length: The line's length in bytes.
  /// - Returns: Nothing when the stretch does not reach into the line. A line whose line break
  ///   alone is covered gives an empty range at its end.
  package func bytes(ofLine line: Int, length: Int) -> Range<Int>? {
    guard (start.line...end.line).contains(line) else { return nil }
    let first = line == start.line ? min(start.byte, length) : 0
    let last = line == end.line ? min(end.byte, length) : length
    return first <= last ? first..<last : nil
  }
}
