/// Tells at once of most numbers that they are not in a set; of the others it does not know.
struct BitFilter: Sendable {
  private var words: [UInt64]
  private let shift: UInt64

  /// - Parameter count: How many numbers will be put in.
  init(forCount count: Int) {
    // Sixteen bits for each: one number in sixteen passes that is not in the set.
    var bits = 10
    while 1 << bits < count * 16, bits < 30 { bits += 1 }
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    shift = UInt64(64 - bits)
  }

  mutating func insert(_ number: UInt64) {
    let place = place(of: number)
    words[place >> 6] |= 1 << UInt64(place & 63)
  }

  func mayHold(_ number: UInt64) -> Bool {
    let place = place(of: number)
    return words[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// Spread by the golden ratio (Knuth, The Art of Computer Programming, 6.4).
  private func place(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
