import CivilTime

/// Crockford's base 32: digits and capitals without I, L, O and U.
///
/// Source: https://www.crockford.com/base32.html
package enum CrockfordBase32 {
  package static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The canonical form of what a person typed: capitals, and 1 and 0 for the
  /// letters that look like them; `nil` where a character is none of the alphabet's.
  package static func canonical(_ text: some StringProtocol) -> String? {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch capital(byte) {
      case UInt8(ascii: "I"), UInt8(ascii: "L"): result.append(UInt8(ascii: "1"))
      case UInt8(ascii: "O"): result.append(UInt8(ascii: "0"))
      case UInt8(ascii: "U"): return nil
      case let known where isLetterOrDigit(known): result.append(known)
      default: return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The canonical form of an id of six characters that begins with `letter`.
  fileprivate static func id(_ text: some StringProtocol, of letter: Unicode.Scalar) -> String? {
    guard
      text.utf8.count == 6, text.utf8.first.map(capital) == UInt8(ascii: letter),
      let tail = canonical(text.dropFirst())
    else { return nil }
    return "\(letter)\(tail)"
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

/// The name of a case and of its files: `C7K3QF`.
///
/// Random among the unused, of fixed width, never reused.
package struct CaseID: Hashable, Sendable {
  package let rawValue: String

  /// Fails when the text is not a `C` and five characters of Crockford's base 32.
  package init?(_ text: some StringProtocol) {
    guard let id = CrockfordBase32.id(text, of: "C") else { return nil }
    rawValue = id
  }

  /// - Parameter randomness: At least five bytes; the low five bits of each are used.
  package init?(randomness: [UInt8]) {
    guard let tail = randomTail(randomness) else { return nil }
    rawValue = "C" + tail
  }

  /// - Parameter known: An id in its canonical form.
  init(known: String) {
    rawValue = known
  }
}

/// The name of a notice that stands in the inbox: `I9M2ZR`.
package struct ArrivalID: Hashable, Sendable {
  package let rawValue: String

  package init?(_ text: some StringProtocol) {
    guard let id = CrockfordBase32.id(text, of: "I") else { return nil }
    rawValue = id
  }

  package init?(randomness: [UInt8]) {
    guard let tail = randomTail(randomness) else { return nil }
    rawValue = "I" + tail
  }
}

private func randomTail(_ bytes: [UInt8]) -> String? {
  guard bytes.count >= 5 else { return nil }
  return String(bytes.prefix(5).map { CrockfordBase32.alphabet[Int($0 & 31)] })
}

/// The name of a notice of a case: `C7K3QF-003`.
package struct NoticeID: Hashable, Sendable {
  package let caseID: CaseID

  /// Counted from 1 within the case.
  package let number: Int

  package init(caseID: CaseID, number: Int) {
    self.caseID = caseID
    self.number = number
  }

  package init?(_ text: some StringProtocol) {
    guard let (caseID, number) = numbered(text, digits: 3) else { return nil }
    self.init(caseID: caseID, number: number)
  }

  package var rawValue: String { "\(caseID.rawValue)-\(padded(number, to: 3))" }
}

/// The name of a round of a case: `C7K3QF-02`.
package struct RoundID: Hashable, Sendable {
  package let caseID: CaseID

  /// Counted from 1 within the case.
  package let number: Int

  package init(caseID: CaseID, number: Int) {
    self.caseID = caseID
    self.number = number
  }

  package init?(_ text: some StringProtocol) {
    guard let (caseID, number) = numbered(text, digits: 2) else { return nil }
    self.init(caseID: caseID, number: number)
  }

  package var rawValue: String { "\(caseID.rawValue)-\(padded(number, to: 2))" }
}

private func numbered(_ text: some StringProtocol, digits: Int) -> (CaseID, Int)? {
  guard
    let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")), let caseID = CaseID(text[..<dash]),
    case let written = text[text.utf8.index(after: dash)...],
    written.utf8.count >= digits, written.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
    let number = Int(written), number > 0
  else { return nil }
  return (caseID, number)
}

/// What a notice is called: by its arrival until it is filed, by its case afterwards.
package enum NoticeName: Hashable, Sendable {
  case arrived(ArrivalID)
  case filed(NoticeID)

  package init?(_ text: some StringProtocol) {
    if let arrival = ArrivalID(text) {
      self = .arrived(arrival)
    } else if let filed = NoticeID(text) {
      self = .filed(filed)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .arrived(let id): id.rawValue
    case .filed(let id): id.rawValue
    }
  }
}

extension CaseID: Comparable {
  package static func < (left: CaseID, right: CaseID) -> Bool { left.rawValue < right.rawValue }
}
