/// The short runs of words in a text that some table of weights may know.
struct TextPhrases: Sendable {
  struct Phrase: Sendable {
    let range: Range<Int>

    /// The hash of its spelling.
    let words: UInt64

    /// What ships for it.
    fileprivate(set) var packed: PackedPhrase?

    /// The number of the one before with the same words; -1 where it is the first.
    fileprivate(set) var before = -1
  }

  /// By where they begin, the shorter first.
  private var all: [Phrase] = []

  /// - Parameter keepsAll: Whether to keep those too that no table knows.
  init(in folded: FoldedText, known: WeightIndex, keepsAll: Bool) {
    PhraseWalk(0..<folded.count, in: folded).forEach { words, range in
      guard PackedPhrase.mayHave(words) || keepsAll || known.hasOwnWords(words) else { return }
      all.append(Phrase(range: range, words: words))
    }
    // By themselves: the processor fetches several at once.
    for number in all.indices { all[number].packed = PackedPhrase(words: all[number].words) }
    if !keepsAll { all.removeAll { $0.packed == nil && !known.hasOwnWords($0.words) } }
    findRepeats()
  }

  private mutating func findRepeats() {
    // A hash table with linear probing, half empty at the least: the latest of each words.
    let mask = (all.count * 2).nextPowerOfTwo - 1
    var latest = [Int32](repeating: -1, count: mask + 1)
    for number in all.indices {
      let words = all[number].words
      var place = Int(truncatingIfNeeded: words ^ words >> 32) & mask
      while latest[place] >= 0, all[Int(latest[place])].words != words {
        place = (place + 1) & mask
      }
      all[number].before = Int(latest[place])
      latest[place] = Int32(truncatingIfNeeded: number)
    }
  }

  /// Calls `body` with those that lie within a stretch as wholes, each words once.
  func forEach(within range: Range<Int>, _ body: (Phrase) -> Void) {
    let first = first(from: range.lowerBound)
    var number = first
    while number < all.count, all[number].range.lowerBound < range.upperBound {
      // The one before with the same words ends sooner.
      if all[number].before < first, all[number].range.upperBound <= range.upperBound {
        body(all[number])
      }
      number += 1
    }
  }

  /// The first that begins at an index or behind it.
  private func first(from index: Int) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Int {
  /// Itself or the next greater power of two; 1 for what is smaller.
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (bitWidth - (self - 1).leadingZeroBitCount)
  }
}

extension NoticeText {
  /// Calls `body` with the phrases of a stretch, each words once.
  ///
  /// - Parameter known: Tells which of them the user's tables weigh.
  func forEachPhrase(
    of range: Range<Int>, as context: PhraseContext, known: WeightIndex,
    _ body: (Traits.Phrase) -> Void
  ) {
    phrases.forEach(within: range) { phrase in
      let packed = phrase.packed?.row(in: context)
      let key = TraitKey(context: context.hash, words: phrase.words)
      body(
        Traits.Phrase(
          key: key, sight: Traits.Sight(place: place, range: phrase.range),
          questions: known.questions(weighing: key, packed: packed), packed: packed))
    }
  }
}
