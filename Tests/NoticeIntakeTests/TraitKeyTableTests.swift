import Testing

@testable import NoticeIntake

struct TraitKeyTableTests {
  private func key(_ number: Int) -> TraitKey { TraitKey("say \(number)") }

  @Test func `a table to which nothing was added has nothing`() {
    #expect(TraitKeyTable()[key(1)] == nil)
  }

  @Test func `keys get numbers in their order and keep them as the table grows`() {
    var table = TraitKeyTable()
    let numbers = (0..<1000).map { table.number(of: key($0)) }
    #expect(numbers == Array(0..<1000))
    #expect((0..<1000).allSatisfy { table[key($0)] == $0 })
    #expect(table[key(1000)] == nil)
  }

  @Test func `a key is new once, and to each table by itself`() {
    var (one, other) = (TraitKeyTable(), TraitKeyTable())
    let isNew = [one.insert(key(1)), one.insert(key(1)), other.insert(key(1))]
    #expect(isNew == [true, false, true])
  }
}
