/// Where a pattern occurs in a text.
package struct FoundPlaces: Hashable, Sendable {
  /// From start to end, without overlapping.
  package let ranges: [TextRange]

  /// Whether the search was given up before the end, because it took too long.
  package let isCut: Bool

  package init(ranges: [TextRange] = [], isCut: Bool = false) {
    self.ranges = ranges
    self.isCut = isCut
  }
}

extension FoundPlaces {
  /// The number of the first place that begins at or after a position.
  ///
  /// - Complexity: O(log *n*).
  package func index(atOrAfter position: TextPosition) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first place at or after a position, from the start on if need be.
  package func next(after position: TextPosition) -> TextRange? {
    let index = index(atOrAfter: position)
    return index < ranges.count ? ranges[index] : ranges.first
  }

  /// The last place that ends at or before a position, from the end on if need be.
  package func previous(before position: TextPosition) -> TextRange? {
    var index = index(atOrAfter: position)
    while index > 0, ranges[index - 1].end > position { index -= 1 }
    return index > 0 ? ranges[index - 1] : ranges.last
  }

  /// The bytes of a line's part that are in found places.
  package func spans(ofLine line: Int, bytes: Range<Int>) -> [Range<Int>] {
    let first = index(atOrAfter: TextPosition(line: line, byte: bytes.lowerBound))
    var spans: [Range<Int>] = []
    // A place that began before the part may reach into it.
    for range in ranges[max(0, first - 1)...] {
      guard range.start.line <= line, range.start < TextPosition(line: line, byte: bytes.upperBound)
      else { break }
      if range.start.line == line { spans.append(range.start.byte..<range.end.byte) }
    }
    return spans
  }
}

extension DraftText {
  /// Where a pattern occurs, from start to end.
  package func places(of pattern: TextPattern) -> FoundPlaces {
    var steps = TextPattern.mostSteps
    var ranges: [TextRange] = []
    for line in 0..<lineCount where steps > 0 {
      for match in pattern.matches(in: lineBytes[line], steps: &steps) {
        ranges.append(
          TextRange(
            TextPosition(line: line, byte: match.lowerBound),
            TextPosition(line: line, byte: match.upperBound)))
      }
    }
    return FoundPlaces(ranges: ranges, isCut: steps <= 0)
  }
}

extension DraftEditor {
  /// Selects the next of the found places, going on from the start after the end.
  ///
  /// - Returns: The place; nothing if there is none.
  @discardableResult
  package mutating func selectNext(of places: FoundPlaces) -> TextRange? {
    let found = places.next(after: selection?.end ?? caret.position)
    if let found { select(found) }
    return found
  }

  /// Selects the place before, going on from the end after the start.
  ///
  /// - Returns: The place; nothing if there is none.
  @discardableResult
  package mutating func selectPrevious(of places: FoundPlaces) -> TextRange? {
    let found = places.previous(before: selection?.start ?? caret.position)
    if let found { select(found) }
    return found
  }

  /// Replaces one found place, as a step, and goes behind what was put in.
  package mutating func replace(
    _ place: TextRange, of pattern: TextPattern, with template: String, at seconds: Int
  ) {
    let edits = edits(for: [place], of: pattern, with: template)
    perform(edits, as: .replacing, at: seconds)
  }

  /// Replaces every found place, as one step.
  ///
  /// The caret stays with the text around it.
  package mutating func replaceAll(
    _ places: FoundPlaces, of pattern: TextPattern, with template: String, at seconds: Int
  ) {
    var (joined, position) = ([TextEdit](), caret.position)
    for places in places.byLine.reversed() {
      let edits = edits(for: places, of: pattern, with: template)
      position = edits.reversed().reduce(position) { $1.moved($0) }
      if let edit = text.joined(edits) { joined.append(edit) }
    }
    if perform(joined, as: .replacing, at: seconds) { go(to: position) }
  }

  private func edits(
    for places: [TextRange], of pattern: TextPattern, with template: String
  ) -> [TextEdit] {
    guard let first = places.first else { return [] }
    let line = text.bytes(ofLine: first.start.line)
    let spans = places.map { $0.start.byte..<$0.end.byte }
    let inserted = pattern.replacements(for: spans, in: line, template: template)
    return zip(places, inserted).map { place, inserted in
      TextEdit(position: place.start, removed: text.bytes(in: place), inserted: inserted)
    }
  }
}

extension DraftText {
  /// Edits of one line, none of which is made yet, as one: a long line is rewritten once.
  fileprivate func joined(_ edits: [TextEdit]) -> TextEdit? {
    guard let first = edits.first, let last = edits.last else { return nil }
    let line = bytes(ofLine: first.position.line)
    var (inserted, byte) = ([UInt8](), first.position.byte)
    for edit in edits {
      inserted += line[byte..<edit.position.byte] + edit.inserted
      byte = edit.position.byte + edit.removed.count
    }
    let removed = Array(line[first.position.byte..<last.removedEnd.byte])
    return TextEdit(position: first.position, removed: removed, inserted: inserted)
  }
}

extension FoundPlaces {
  /// The places of each line that has any.
  fileprivate var byLine: [[TextRange]] {
    var lines: [[TextRange]] = []
    for range in ranges {
      if lines.last?.last?.start.line == range.start.line {
        lines[lines.count - 1].append(range)
      } else {
        lines.append([range])
      }
    }
    return lines
  }
}
