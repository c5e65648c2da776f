import Casework

/// The ids of the case with a number, and of the notices that come in for it.
enum CaseNumber {
  /// As many as five characters of base 32 give.
  static let most = 1 << 25

  /// All different, and scattered as random ones are.
  static func caseID(_ number: Int) throws(Fault) -> CaseID {
    // Multiplying by an odd number permutes the residues of a power of two.
    guard let id = CaseID(randomness: bytes((number &* 2_654_435_761) & (most - 1))) else {
      throw Fault(message: "\(number): no id")
    }
    return id
  }

  static func arrivalID(_ number: Int) throws(Fault) -> ArrivalID {
    guard let id = ArrivalID(randomness: bytes(number)) else {
      throw Fault(message: "\(number): no id")
    }
    return id
  }

  /// Five bits in each.
  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<5).map { UInt8(truncatingIfNeeded: number >> (5 * $0)) }
  }
}
