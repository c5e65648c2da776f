/// Some characters, looked up without hashing.
struct ScalarSet: Sendable {
  /// A bit for each character of ASCII.
  private var ascii: (UInt64, UInt64) = (0, 0)

  /// For the others, which last six bits there are: most characters of a text are told by that.
  private var endings: UInt64 = 0
  private var others: [UInt32] = []

  init(_ characters: String) {
    for scalar in characters.unicodeScalars { add(scalar.value) }
  }

  private mutating func add(_ scalar: UInt32) {
    let bit: UInt64 = 1 << UInt64(scalar & 63)
    switch scalar {
    case 0..<64: ascii.0 |= bit
    case 64..<128: ascii.1 |= bit
    default:
      endings |= bit
      others.append(scalar)
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    let bit: UInt64 = 1 << UInt64(scalar & 63)
    if scalar < 128 { return (scalar < 64 ? ascii.0 : ascii.1) & bit != 0 }
    return endings & bit != 0 && others.contains(scalar)
  }
}
