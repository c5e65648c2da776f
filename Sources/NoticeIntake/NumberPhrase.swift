/// A number or code that may be a name for something: digits, perhaps with letters and
/// hyphens, at least five characters and two digits of them.
struct NumberPhrase: Hashable, Sendable {
  /// In scalars of the folded text.
  let range: Range<Int>

  /// Every one in a text, in order; addresses of mails and pages have none.
  static func all(in text: NoticeText) -> [NumberPhrase] {
    let scalars = text.folded.scalars
    var numbers: [NumberPhrase] = []
    var index = 0
    while index < scalars.count, numbers.count < SignalTable.limit {
      guard isPart(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, isPart(scalars[end]) { end += 1 }
      let range = trimmed(index..<end, in: text.folded)
      if isNumber(range, in: text.folded) { numbers.append(NumberPhrase(range: range)) }
      index = end
    }
    return numbers
  }

  private static func isPart(_ value: UInt32) -> Bool {
    value.isWord || [0x2D, 0x5F, 0x2E, 0x2F, 0x40, 0x3A].contains(value)
  }

  private static func isNumber(_ range: Range<Int>, in folded: FoldedText) -> Bool {
    var (digits, odd) = (0, 0)
    for value in folded.scalars[range] {
      if value.isDigit { digits += 1 }
      if !value.isWord, value != 0x2D { odd += 1 }
    }
    return digits >= 2 && digits * 3 >= range.count && odd <= 1 && range.count >= 5
  }

  // What stands at its edges belongs to the sentence, a label before a colon too.
  private static func trimmed(_ range: Range<Int>, in folded: FoldedText) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if let colon = (start..<end).last(where: { folded.scalars[$0] == ASCIIScalar.colon }) {
      start = colon + 1
    }
    while start < end, !folded.scalars[start].isWord { start += 1 }
    while end > start, !folded.scalars[end - 1].isWord { end -= 1 }
    return start..<end
  }
}
