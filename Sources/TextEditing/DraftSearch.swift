/// What is looked for in a draft, within lines.
package struct TextPattern: Hashable, Sendable {
  package let matching: TextMatching
  private let folded: FoldedText

  /// A pattern of plain text; an empty one, or one with a line break, occurs nowhere.
  package init(_ string: String, matching: TextMatching = .folded) {
    self.matching = matching
    folded = FoldedText(AdmittedText(string).bytes, matching: matching)
  }

  /// Where the pattern occurs in a line; whole characters only.
  func matches(in bytes: [UInt8]) -> [Range<Int>] {
    let text = FoldedText(bytes, matching: matching)
    let occurrences = text.occurrences(of: folded)
    if occurrences.isEmpty { return [] }
    let boundaries = GraphemeBoundaries(bytes)
    return occurrences.map { text.starts[$0.lowerBound]..<text.starts[$0.upperBound] }
      .filter { boundaries.isBoundary($0.lowerBound) && boundaries.isBoundary($0.upperBound) }
  }
}

extension DraftText {
  /// Where a pattern occurs in one line, as for marking what is on the screen.
  package func matches(of pattern: TextPattern, inLine line: Int) -> [TextRange] {
    pattern.matches(in: lineBytes[line]).map {
      TextRange(
        TextPosition(line: line, byte: $0.lowerBound),
        TextPosition(line: line, byte: $0.upperBound))
    }
  }

  /// Where a pattern occurs, from start to end.
  package func matches(of pattern: TextPattern) -> [TextRange] {
    lineBytes.indices.flatMap { matches(of: pattern, inLine: $0) }
  }

  /// The first place at or after a position where a pattern occurs, from the start on if need be.
  package func match(of pattern: TextPattern, after position: TextPosition) -> TextRange? {
    for step in 0...lineCount {
      let line = (position.line + step) % lineCount
      let limit = step == 0 ? position : TextPosition(line: line, byte: 0)
      if let match = matches(of: pattern, inLine: line).first(where: { $0.start >= limit }) {
        return match
      }
    }
    return nil
  }

  /// The last place that ends at or before a position, from the end on if need be.
  package func match(of pattern: TextPattern, before position: TextPosition) -> TextRange? {
    for step in 0...lineCount {
      let line = (position.line - step + lineCount) % lineCount
      let limit = step == 0 ? position : TextPosition(line: line, byte: .max)
      if let match = matches(of: pattern, inLine: line).last(where: { $0.end <= limit }) {
        return match
      }
    }
    return nil
  }
}

extension DraftEditor {
  /// Selects the next place where a pattern occurs, going on from the start after the end.
  ///
  /// - Returns: The place; nothing if there is none.
  @discardableResult
  package mutating func findNext(_ pattern: TextPattern) -> TextRange? {
    let found = text.match(of: pattern, after: selection?.end ?? caret.position)
    if let found { select(found) }
    return found
  }

  /// Selects the place before where a pattern occurs, going on from the end after the start.
  ///
  /// - Returns: The place; nothing if there is none.
  @discardableResult
  package mutating func findPrevious(_ pattern: TextPattern) -> TextRange? {
    let found = text.match(of: pattern, before: selection?.start ?? caret.position)
    if let found { select(found) }
    return found
  }

  /// Replaces every place where a pattern occurs, as one step.
  ///
  /// The caret stays with the text around it.
  ///
  /// - Returns: How many places there were.
  @discardableResult
  package mutating func replaceAll(
    _ pattern: TextPattern, with replacement: String, at seconds: Int
  ) -> Int {
    let inserted = AdmittedText(replacement).bytes
    let matches = text.matches(of: pattern)
    let edits = matches.reversed().map {
      TextEdit(position: $0.start, removed: text.bytes(in: $0), inserted: inserted)
    }
    let place = edits.reduce(caret.position) { $1.moved($0) }
    if perform(edits, as: .replacing, at: seconds) { go(to: place) }
    return matches.count
  }
}
