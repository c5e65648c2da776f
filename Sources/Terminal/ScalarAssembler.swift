/// Puts UTF-8 bytes together to scalars, however they were split between reads.
///
/// What is not UTF-8 becomes U+FFFD, one for each maximal part of a character
/// (Unicode 15, section 3.9).
struct ScalarAssembler: Sendable {
  private var value: UInt32 = 0
  private var missing = 0

  /// The bytes that may come next; narrower than 80...BF after E0, ED, F0 and F4.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  enum Step: Equatable {
    case incomplete
    case scalar(Unicode.Scalar)

    /// The bytes before were broken off; the byte itself is still to be taken.
    case brokenOff
  }

  var isIncomplete: Bool { missing > 0 }

  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .brokenOff
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    return missing > 0 ? .incomplete : .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: (missing, value) = (1, UInt32(byte & 0x1F))
    case 0xE0...0xEF: (missing, value) = (2, UInt32(byte & 0x0F))
    case 0xF0...0xF4: (missing, value) = (3, UInt32(byte & 0x07))
    default: return .scalar("\u{FFFD}")
    }
    allowed =
      switch byte {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return .incomplete
  }
}
