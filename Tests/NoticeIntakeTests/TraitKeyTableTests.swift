import Testing

@testable import NoticeIntake

struct TraitKeyTableTests {
  private func key(_ number: Int) -> TraitKey { TraitKey("say \(number)") }

  @Test func `a table to which nothing was added has nothing`() {
    #expect(TraitKeyTable()[key(1)] == nil)
  }

  @Test func `keys get numbers in their order and keep them as the table grows`() {
    var table = TraitKeyTable()
    for number in 0..<1000 { #expect(table.number(of: key(number)) == number) }
    #expect((0..<1000).allSatisfy { table[key($0)] == $0 })
    #expect(table[key(1000)] == nil)
  }

  @Test func `a key is new once, and to each table by itself`() {
    var (one, other) = (TraitKeyTable(), TraitKeyTable())
    #expect(one.insert(key(1)))
    #expect(!one.insert(key(1)))
    #expect(other.insert(key(1)))
  }
}
