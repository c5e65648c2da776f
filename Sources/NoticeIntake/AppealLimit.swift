import Casework

/// How many appeals may fail, or be made at all, before the marketplace takes no more.
struct AppealLimit: Sendable {
  let count: Int
  let quote: Quotation

  /// `nil` where the notice names no number.
  init?(in text: NoticeText) {
    if let failed = text.signals["limit.two_appeals"].first {
      (count, quote) = (2, text.quote(failed.range))
      return
    }
    for match in text.signals["limit.appeals"] {
      guard let count = Self.count(in: match.range, of: text.folded) else { continue }
      (self.count, quote) = (count, text.quote(match.range))
      return
    }
    return nil
  }

  /// The last number among the words of a match.
  private static func count(in range: Range<Int>, of folded: FoldedText) -> Int? {
    var count: Int?
    var scanner = ScalarScanner(text: folded, index: range.lowerBound)
    while scanner.index < range.upperBound {
      if scanner.take("twice") {
        count = 2
      } else if scanner.takeAny(["a ", "an "]) {
        continue
      } else if let number = WrittenNumber.read(&scanner) {
        count = number
      } else if scanner.word().isEmpty {
        scanner.index += 1
      }
    }
    return count
  }
}
