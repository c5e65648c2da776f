import Testing

@testable import NoticeIntake

struct ScalarSetTests {
  private let set = ScalarSet("azAZ09@、日𠮟")

  @Test func `a set has the characters it was made of`() {
    #expect("azAZ09@、日𠮟".unicodeScalars.allSatisfy { set.contains($0.value) })
  }

  @Test func `a set has no other character, however like one of its own`() {
    let others = (0...0x2FFFF as ClosedRange<UInt32>).filter { set.contains($0) }
    #expect(others.count == "azAZ09@、日𠮟".unicodeScalars.count)
  }
}
