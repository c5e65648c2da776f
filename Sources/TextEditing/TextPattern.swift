/// What is looked for in a draft, within lines.
package struct TextPattern: Hashable, Sendable {
  package let matching: TextMatching
  private let sought: Sought

  private enum Sought: Hashable, Sendable {
    case words(FoldedText)
    case expression(TextExpression)
  }

  /// Steps that an expression may take through a text before the search is given up, far
  /// more than an ordinary one needs for a megabyte.
  static let mostSteps = 40_000_000

  /// A pattern of plain text; an empty one, or one with a line break, occurs nowhere.
  package init(_ string: String, matching: TextMatching = .folded) {
    self.matching = matching
    sought = .words(FoldedText(AdmittedText(string).bytes, matching: matching))
  }

  /// A regular expression; see ``TextExpression``.
  package init(
    expression: String, matching: TextMatching = .folded
  ) throws(ExpressionFault) {
    self.matching = matching
    sought = .expression(try TextExpression(expression, matching: matching))
  }

  /// Where the pattern occurs in a line; whole characters only.
  ///
  /// - Parameter steps: What is left of ``mostSteps``.
  func matches(in bytes: [UInt8], steps: inout Int) -> [Range<Int>] {
    let text = FoldedText(bytes, matching: matching)
    let occurrences = occurrences(in: text, steps: &steps)
    if occurrences.isEmpty { return [] }
    let boundaries = GraphemeBoundaries(bytes)
    return occurrences.map { text.starts[$0.lowerBound]..<text.starts[$0.upperBound] }
      .filter { boundaries.isBoundary($0.lowerBound) && boundaries.isBoundary($0.upperBound) }
  }

  private func occurrences(in text: FoldedText, steps: inout Int) -> [Range<Int>] {
    switch sought {
    case .words(let words): return text.occurrences(of: words)
    case .expression(let expression):
      var matcher = ExpressionMatcher(expression, in: text.units, steps: steps)
      let found = matcher.matches()
      steps = matcher.steps
      return found
    }
  }
}

extension TextPattern {
  /// What takes the place of the matches of one line, in their order.
  ///
  /// In the replacement of an expression `$1` to `$9` stand for what the groups matched, `$0`
  /// for the whole match, and `$$` for `$`; `\n` and `\t` are a line break and a TAB.
  func replacements(
    for matches: [Range<Int>], in line: [UInt8], template: String
  ) -> [[UInt8]] {
    guard case .expression(let expression) = sought else {
      return [[UInt8]](repeating: AdmittedText(template).bytes, count: matches.count)
    }
    let text = FoldedText(line, matching: matching)
    let matcher = ExpressionMatcher(expression, in: text.units, steps: 0)
    return matches.map { match in
      let units = text.unit(at: match.lowerBound)..<text.unit(at: match.upperBound)
      let groups = matcher.captures(in: units).map {
        $0.map { line[text.starts[$0.lowerBound]..<text.starts[$0.upperBound]] }
      }
      return AdmittedText(Self.fill(template, with: groups)).bytes
    }
  }

  private static func fill(_ template: String, with groups: [ArraySlice<UInt8>?]) -> String {
    var filled: [UInt8] = []
    var rest = Array(template.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "$") || byte == UInt8(ascii: "\\"), let next = rest.first else {
        filled.append(byte)
        continue
      }
      switch (byte, next) {
      case (UInt8(ascii: "$"), 0x30...0x39):
        let group = Int(next) - 0x30
        filled += groups.indices.contains(group) ? groups[group] ?? [] : []
      case (UInt8(ascii: "$"), byte), (UInt8(ascii: "\\"), byte): filled.append(byte)
      case (UInt8(ascii: "\\"), UInt8(ascii: "n")): filled.append(UTF8.lineFeed)
      case (UInt8(ascii: "\\"), UInt8(ascii: "t")): filled.append(0x09)
      default: filled += [byte, next]
      }
      rest.removeFirst()
    }
    return String(decoding: filled, as: UTF8.self)
  }
}
