import Casework
import Testing

private struct Typed: CustomTestStringConvertible, Sendable {
  let text: String
  let id: String?

  init(_ text: String, _ id: String?) {
    self.text = text
    self.id = id
  }

  var testDescription: String { text }
}

private let cases = [
  Typed("C7K3QF", "C7K3QF"), Typed("c7k3qf", "C7K3QF"), Typed("CoIlL0", "C01110"),
  Typed("C7K3Q", nil), Typed("C7K3QFX", nil), Typed("I7K3QF", nil), Typed("", nil),
  Typed("C7K3QU", nil), Typed("C7K3Q-", nil), Typed("C7K 3Q", nil), Typed("../../", nil),
  Typed("C/../a", nil), Typed("Ｃ7K3QF", nil), Typed("Cßabcd", nil), Typed("Cıabcd", nil),
  Typed("CﬁABC1", nil), Typed("C7K3Qé", nil),
]

private let notices = [
  Typed("C7K3QF-001", "C7K3QF-001"), Typed("c7k3qf-012", "C7K3QF-012"),
  Typed("C7K3QF-1234", "C7K3QF-1234"), Typed("C7K3QF-01", nil), Typed("C7K3QF-000", nil),
  Typed("C7K3QF--01", nil), Typed("C7K3QF-0x1", nil), Typed("C7K3QF-００１", nil),
  Typed("C7K3QF", nil), Typed("C7K3QF-001-002", nil), Typed("C7K3QF-99999999999999999999", nil),
]

@Suite struct IdentifierTests {
  @Test(arguments: cases)
  private func `a case id is C and five of Crockford's characters`(typed: Typed) {
    #expect(CaseID(typed.text)?.rawValue == typed.id)
  }

  @Test(arguments: notices)
  private func `a notice's name is its case and three digits or more`(typed: Typed) {
    #expect(NoticeID(typed.text)?.rawValue == typed.id)
    let id = typed.id.flatMap { NoticeID($0) }
    #expect(NoticeName(typed.text) == id.map(NoticeName.filed))
  }

  @Test func `a round's name is its case and two digits or more`() {
    #expect(RoundID("C7K3QF-02")?.number == 2)
    #expect(RoundID("C7K3QF-02")?.rawValue == "C7K3QF-02")
    #expect(RoundID("C7K3QF-113")?.rawValue == "C7K3QF-113")
    #expect(RoundID("C7K3QF-2") == nil)
    #expect(RoundID("C7K3QF-00") == nil)
  }

  @Test func `an id of the inbox is no case's`() {
    #expect(ArrivalID("i9m2zr")?.rawValue == "I9M2ZR")
    #expect(ArrivalID("19M2ZR") == nil)
    #expect(CaseID("I9M2ZR") == nil)
    #expect(NoticeName("I9M2ZR")?.rawValue == "I9M2ZR")
  }

  @Test func `any random bytes make an id that is read back`() throws {
    for byte in 0...255 {
      let bytes = [UInt8](repeating: UInt8(byte), count: 5)
      let id = try #require(CaseID(randomness: bytes))
      #expect(CaseID(id.rawValue) == id)
      #expect(id.rawValue.utf8.count == 6)
      #expect(ArrivalID(randomness: bytes)?.rawValue.dropFirst() == id.rawValue.dropFirst())
    }
    #expect(CaseID(randomness: [1, 2, 3, 4]) == nil)
    #expect(Set(CrockfordBase32.alphabet).count == 32)
    #expect(CrockfordBase32.alphabet.allSatisfy { !"ILOU".contains($0) })
  }
}
