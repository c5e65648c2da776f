extension CaseID {
  /// The five characters after the `C` as a number; in the order of the ids themselves.
  package var code: UInt32 {
    rawValue.utf8.dropFirst().reduce(0) { $0 << 5 | UInt32(Self.digits[Int($1)]) }
  }

  /// The id with a ``code``; bits beyond the lowest 25 are passed over.
  package init(code: UInt32) {
    self.init(
      known: String(unsafeUninitializedCapacity: 6) { text in
        text.initializeElement(at: 0, to: UInt8(ascii: "C"))
        for place in 1...5 {
          let value = code >> (5 * UInt32(5 - place)) & 31
          text.initializeElement(at: place, to: Self.characters[Int(value)])
        }
        return 6
      })
  }

  /// The alphabet in ASCII.
  private static let characters = CrockfordBase32.alphabet.compactMap(\.asciiValue)

  /// What each ASCII character stands for in Crockford's base 32; 0 for all others.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: 0, count: 256)
    for (value, character) in CrockfordBase32.alphabet.enumerated() {
      digits[Int(character.asciiValue ?? 0)] = UInt8(value)
    }
    return digits
  }()
}
