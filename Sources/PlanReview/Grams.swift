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
    hashes = Self.hashes(of: units)
  }

  /// Those of the text between 〔 and 〕 do not count, nor any that reach over it: it stands for
  /// words that are not there.
  init(besidesPlaceholders units: ArraySlice<UInt32>) {
    var hashes: [UInt32] = []
    var rest = units
    while let opening = rest.firstIndex(of: 0x3014) {
      hashes += Self.hashes(of: rest[..<opening])
      let closing = rest[opening...].firstIndex(of: 0x3015) ?? rest.endIndex - 1
      rest = rest[(closing + 1)...]
    }
    self.hashes = hashes + Self.hashes(of: rest)
  }

  private static func hashes(of units: ArraySlice<UInt32>) -> [UInt32] {
    let kept = units.filter { $0.isLatin || $0.isKana || $0.isKanji }
    guard kept.count >= length else { return [] }
    return (0...kept.count - length).map { hash(kept[$0..<$0 + length]) }
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

  /// Those that are kept of a text to know it by: of each few neighbours the one with the least
  /// hash, so that two texts with as many neighbours in common have one of these in common
  /// (winnowing: Schleimer, Wilkerson and Aiken, 2003).
  package var samples: [UInt32] {
    guard hashes.count > Self.window else { return hashes.min().map { [$0] } ?? [] }
    var samples: [UInt32] = []
    var last = -1
    for start in 0...hashes.count - Self.window {
      var least = start
      for place in start..<start + Self.window where hashes[place] <= hashes[least] {
        least = place
      }
      if least != last { samples.append(hashes[least]) }
      last = least
    }
    return samples
  }

  /// How many neighbours one sample is taken of.
  private static let window = 4
}
