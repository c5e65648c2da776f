/// What ships for the words of a phrase: the contexts in which some question weighs them.
///
/// A phrase is looked at in a handful of contexts, and most words count in one or two: so the
/// words are looked up once, and a bit tells of each context.
struct PackedPhrase: Sendable {
  // Where the rows of the contexts are told of in `PackedWeights.phrases`.
  private let start: UInt32

  // A bit for each context, by number.
  private let contexts: UInt32

  /// How many digits a slot of ``PackedWeights/words`` has.
  private static var slotLength: Int { 12 }

  /// `nil` where no question weighs the words in any context.
  init?(words: UInt64) {
    guard Self.mayHave(words),
      let slot = PackedDigits.slot(
        of: Self.hash(of: words), in: PackedWeights.words, length: Self.slotLength)
    else { return nil }
    start = UInt32(truncatingIfNeeded: PackedDigits.number(at: slot, digits: 4))
    contexts = UInt32(truncatingIfNeeded: PackedDigits.number(at: slot + 4, digits: 2))
  }

  /// Whether some question may weigh the words; that of a few others is said too.
  static func mayHave(_ words: UInt64) -> Bool {
    let bits = PackedWeights.bits
    let bit = PackedDigits.place(of: hash(of: words), among: bits.utf8CodeUnitCount * 6)
    return (bits.utf8Start[bit / 6] &- 0x30) & 0b10_0000 >> (bit % 6) != 0
  }

  private static func hash(of words: UInt64) -> UInt64 {
    let mixed = words &* TraitKey.golden
    return mixed ^ (mixed >> 32)
  }

  /// The weights of the words in a context; `nil` where no question weighs them there.
  func row(in context: PhraseContext) -> PackedRow? {
    let bit: UInt32 = 1 << UInt32(truncatingIfNeeded: context.number)
    guard contexts & bit != 0 else { return nil }
    let before = (contexts & (bit - 1)).nonzeroBitCount
    return PackedRow(
      at: PackedWeights.phrases.utf8Start + Int(start) + before * PackedRow.placeLength)
  }

  /// The same for the key of a trait with these words.
  func row(of key: TraitKey) -> PackedRow? {
    PhraseContext.all.first { TraitKey(context: $0.hash, words: key.words) == key }
      .flatMap(row)
  }
}
