import Casework

/// Names where a label or a turn of phrase says that a rights owner is named.
enum OwnerLabel {
  static func names(in text: NoticeText) -> [Range<Int>] {
    let labelled = text.signals["owner.label"].compactMap { name(after: $0, in: text) }
    let named = (labelled + (nameBefore(in: text).map { [$0] } ?? []))
    // No name begins with a small letter: "the rights owner has withdrawn".
    return named.filter { text.quote($0).words.first?.isLowercase != true }
  }

  // "Rights owner: Name, mail" and "権利者 名前".
  private static func name(after label: SignalMatch, in text: NoticeText) -> Range<Int>? {
    let folded = text.folded
    var scanner = ScalarScanner(text: folded, index: label.range.upperBound)
    _ = scanner.takeAny(["の名称", "の名前", "の氏名", "名称", "名", " name", "'s name"])
    scanner.skipSpaces()
    var start = scanner.index
    let hasMark = [start, start - 1].contains { folded.scalar(at: $0) == ASCIIScalar.colon }
    while let value = folded.scalar(at: start), [0x3A, 0x20].contains(value) { start += 1 }
    let isLine = text.sentences[label.sentence].range.lowerBound >= label.range.lowerBound - 4
    guard hasMark || (isLine && folded.hasGap(before: start)) else { return nil }
    return trimmed(start..<end(from: start, in: folded), in: folded)
  }

  // A name ends at the end of the line or before what is no name: a mail address, a remark.
  private static func end(from start: Int, in folded: FoldedText) -> Int {
    var end = start
    while let value = folded.scalar(at: end), end - start < 80,
      ![0x0A, 0x28, 0x3B, 0x3001, 0x3002, 0x40].contains(value)
    {
      if value == 0x2C, !isCompanyForm(after: end, in: folded) { break }
      end += 1
    }
    guard folded.scalar(at: end) == 0x40 else { return end }
    while end > start, folded.scalars[end - 1] != ASCIIScalar.space { end -= 1 }
    return end
  }

  // "Test, Inc." goes on after its comma.
  private static func isCompanyForm(after comma: Int, in folded: FoldedText) -> Bool {
    var scanner = ScalarScanner(text: folded, index: comma + 1)
    scanner.skipSpaces()
    return scanner.takeAny([
      "inc", "ltd", "llc", "co.", "corp", "gmbh", "s.a", "s.p.a", "l.p", "limited",
    ])
  }

  private static func trimmed(_ range: Range<Int>, in folded: FoldedText) -> Range<Int>? {
    var range = range
    let edges: Set<UInt32> = [0x20, 0x22, 0x300C, 0x300D, 0x27, 0x2E]
    while let first = range.first, edges.contains(folded.scalars[first]) { range.removeFirst() }
    while let last = range.last, edges.contains(folded.scalars[last]) {
      // The period of "Inc." belongs to the name.
      if folded.scalars[last] == 0x2E, endsInCompanyForm(range, in: folded) { break }
      range.removeLast()
    }
    return range.count >= 2 ? range : nil
  }

  private static func endsInCompanyForm(_ range: Range<Int>, in folded: FoldedText) -> Bool {
    let text = folded.string(range)
    return ["inc.", "ltd.", "corp.", "co."].contains { text.hasSuffix($0) }
  }

  // "テスト鞄株式会社(権利者)", "権利者である株式会社テスト", "rights owner, Test Ltd.,".
  private static func nameBefore(in text: NoticeText) -> Range<Int>? {
    let folded = text.folded
    for match in text.signals["owner.after_name"] {
      let sentence = text.sentences[match.sentence].range
      var start = match.range.lowerBound
      while start > sentence.lowerBound, !stops.contains(folded.scalars[start - 1]) { start -= 1 }
      if let name = trimmed(start..<match.range.lowerBound, in: folded), name.count <= 40 {
        return name
      }
    }
    for match in text.signals["owner.before_name"] {
      let start = match.range.upperBound
      let limit = min(start + 60, text.sentences[match.sentence].range.upperBound)
      let closer = text.signals.first("owner.name_end", in: start..<limit)?.range.lowerBound
      guard let closer, let name = trimmed(start..<closer, in: folded) else { continue }
      return name
    }
    return nil
  }

  private static let stops = ScalarSet("。、,;:()「」『』・はがのをに\n")
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<(upperBound - 1) }
}
