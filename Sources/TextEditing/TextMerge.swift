/// Joins what two people made of one text: paragraph by paragraph, and within a paragraph
/// that both changed, word by word.
///
/// A paragraph that was reworded is the same one still. Where both changed the same words,
/// our paragraph stands in the text and the other is kept beside it.
package struct TextMerge: Hashable, Sendable {
  package private(set) var lines: [String] = []
  package private(set) var clashes: [Clash] = []

  /// Paragraphs that both changed at the same words.
  package struct Clash: Hashable, Sendable {
    package let base: [String]
    package let ours: [String]
    package let theirs: [String]
  }

  /// - Parameter base: What both began from; `nil` where that is not known: then it is what
  ///   the two have in common.
  package init(_ base: [String]?, _ ours: [String], _ theirs: [String]) {
    let base = base ?? Self.common(ours, theirs)
    let (left, right) = (SideOfText(base, ours), SideOfText(base, theirs))
    // A paragraph that both have put in, wherever, is put in once.
    let known = Set(left.insertions.joined()).subtracting([""])
    var gap = Gap()
    for index in 0...base.count {
      gap.ours += left.insertions[index]
      gap.theirs += right.insertions[index].filter { !known.contains($0) }
      guard index < base.count else { break }
      let (mine, other) = (left.lines[index], right.lines[index])
      if mine == nil, other == nil {
        gap.removed.append(base[index])
        continue
      }
      close(&gap)
      join(base[index], mine, other)
    }
    close(&gap)
  }

  /// What both have in common, in order.
  private static func common(_ ours: [String], _ theirs: [String]) -> [String] {
    let gone = theirs.difference(from: ours).removals.map { change in
      if case .remove(let offset, _, _) = change { offset } else { 0 }
    }
    let removed = Set(gone)
    return ours.indices.filter { !removed.contains($0) }.map { ours[$0] }
  }

  /// What was put in between two paragraphs that stay, and what both took out there.
  private struct Gap {
    var removed: [String] = []
    var ours: [String] = []
    var theirs: [String] = []
  }

  private mutating func close(_ gap: inout Gap) {
    defer { gap = Gap() }
    let head = zip(gap.ours, gap.theirs).prefix { $0 == $1 }.count
    let (mine, other) = (gap.ours.dropFirst(head), gap.theirs.dropFirst(head))
    let tail = zip(mine.reversed(), other.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (Array(mine.dropLast(tail)), Array(other.dropLast(tail)))
    lines += gap.ours.prefix(head)
    if !gap.removed.isEmpty, !left.isEmpty, !right.isEmpty {
      // Both wrote something else in the place of the same.
      lines += left
      clashes.append(Clash(base: gap.removed, ours: left, theirs: right))
    } else {
      lines += left + right
    }
    lines += gap.ours.suffix(tail)
  }

  /// One paragraph of the text that both began from.
  private mutating func join(_ base: String, _ ours: String?, _ theirs: String?) {
    guard let ours, let theirs else {
      // What one took out and the other reworded stays.
      if let kept = ours ?? theirs, kept != base { lines.append(kept) }
      return
    }
    if let joined = Self.line(base, ours, theirs) {
      lines.append(joined)
    } else {
      lines.append(ours)
      clashes.append(Clash(base: [base], ours: [ours], theirs: [theirs]))
    }
  }

  /// One paragraph with the words that either side changed; `nil` where both changed the same.
  private static func line(_ base: String, _ ours: String, _ theirs: String) -> String? {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    let tokens = [base, ours, theirs].map { PhraseTokens(Array($0.utf8)).tokens }
    guard let joined = ThreeWayMerge(tokens[0], tokens[1], tokens[2]).joined else { return nil }
    return String(decoding: joined.joined(), as: UTF8.self)
  }
}

/// What one side made of a text: what became of each paragraph, and what was put in.
private struct SideOfText {
  /// For each paragraph its words now; `nil` where it was taken out.
  private(set) var lines: [String?]

  /// What was put in before each paragraph, and at the end.
  private(set) var insertions: [[String]]

  init(_ base: [String], _ text: [String]) {
    lines = Array(repeating: nil, count: base.count)
    insertions = Array(repeating: [], count: base.count + 1)
    var matcher = LineMatcher(base.map { Array($0.utf8) }, text.map { Array($0.utf8) })
    matcher.run()
    var (next, after) = (0, 0)
    for (old, new) in matcher.pairs {
      insertions[after] += text[next..<new]
      lines[old] = text[new]
      (next, after) = (new + 1, old + 1)
    }
    insertions[after] += text[next...]
  }
}
