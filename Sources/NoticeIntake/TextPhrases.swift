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

  /// Those that lie within a stretch as wholes.
  func within(_ range: Range<Int>) -> some Sequence<Phrase> {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return all[low...].lazy.prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.upperBound <= range.upperBound }
  }
}
