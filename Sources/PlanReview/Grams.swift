/// Stretches of a few characters of a text, hashed: what two texts have in common.
///
/// Blanks, line breaks and punctuation do not count, nor do letter case and width.
package struct Grams: Sendable {
  /// How many characters a stretch has.
  ///
  /// Six of Japanese are about two words.
  package static let length = 6

  /// In the order of the text.
  package let hashes: [UInt32]

  package init(_ text: String) {
    self.init(FoldedPlan(text).units[...])
  }

  init(_ units: ArraySlice<UInt32>) {
    let kept = units.filter { $0.isLatin || $0.isKana || $0.isKanji }
    guard kept.count >= Self.length else {
      hashes = []
      return
    }
    hashes = (0...kept.count - Self.length).map { Self.hash(kept[$0..<$0 + Self.length]) }
  }

  /// FNV-1a over the scalars, folded to 32 bits.
  private static func hash(_ units: ArraySlice<UInt32>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in units { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// What share of these stands in a set, from 0 to 1; `nil` where there are none.
  package func share(in others: Set<UInt32>) -> Double? {
    guard !hashes.isEmpty else { return nil }
    return Double(hashes.count { others.contains($0) }) / Double(hashes.count)
  }
}
