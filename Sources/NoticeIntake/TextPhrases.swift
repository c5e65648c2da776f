/// The short runs of words in a text that some table of weights may know.
struct TextPhrases: Sendable {
  struct Phrase: Sendable {
    let range: Range<Int>

    /// The hash of its spelling.
    let words: UInt64
  }

  /// By where they begin, the shorter first.
  private var all: [Phrase] = []

  /// - Parameter keepsAll: Whether to keep those too that no table knows.
  init(in folded: FoldedText, known: WeightIndex, keepsAll: Bool) {
    PhraseWalk(0..<folded.count, in: folded).forEach { words, range in
      guard keepsAll || known.mayHaveWords(words) else { return }
      all.append(Phrase(range: range, words: words))
    }
  }

  /// Calls `body` with those that lie within a stretch as wholes.
  func forEach(within range: Range<Int>, _ body: (Phrase) -> Void) {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < all.count, all[low].range.lowerBound < range.upperBound {
      if all[low].range.upperBound <= range.upperBound { body(all[low]) }
      low += 1
    }
  }
}
