import Testing

@testable import Terminal

@Suite struct CellLineTests {
  @Test(
    arguments: [
      ("what is alike is not drawn", "案件 3 日", "案件 3 日", nil),
      ("from the first column that differs to the last", "abcdef", "aXcYef", 1..<4),
      ("a wide character is drawn whole", "山川", "山河", 2..<4),
      ("a mark alone is a difference", "e\u{301}", "e", 0..<1),
      ("what is gone at the end is blanked", "ab", "abcd", 2..<4),
    ] as [(String, String, String, Range<Int>?)])
  func `a line tells the columns to draw`(
    what: String, new: String, old: String, columns: Range<Int>?
  ) {
    #expect(line(new).difference(to: line(old)) == columns, "\(what)")
  }

  @Test func `another style is a difference too`() {
    #expect(line("abc", .overdue).difference(to: line("abc")) == 0..<3)
  }

  @Test(arguments: [(1..<2, 0..<2), (2..<3, 2..<4), (1..<3, 0..<4)])
  func `where half of a wide character differs, all of it is drawn`(
    changed: Range<Int>, drawn: Range<Int>
  ) {
    let old = line("山川")
    var new = old
    new.restyle(changed, role: .overdue, emphasis: [])
    #expect(new.difference(to: old) == drawn)
  }

  @Test func `a line that is not drawn on is the one it was copied from`() {
    let old = ScreenBuffer.composed(in: CellRect(rows: 2, columns: 6)) { canvas in
      canvas.draw("同じ", at: CellPosition(row: 0, column: 0), role: .plain)
    }
    var canvas = Canvas(old)
    canvas.draw("新", at: CellPosition(row: 1, column: 2), role: .plain)
    let changes = canvas.screen.differences(to: old)
    #expect(changes.map(\.row) == [1] && changes.map(\.columns) == [2..<4])
    #expect(address(of: canvas.screen.lines[0]) == address(of: old.lines[0]))
  }

  @Test func `a run of one style ends before a cell of another, never within a character`() {
    let line = ScreenBuffer.composed(in: CellRect(rows: 1, columns: 8)) { canvas in
      let next = canvas.draw("期限", at: CellPosition(row: 0, column: 0), role: .overdue)
      canvas.draw("あと", at: CellPosition(row: 0, column: next), role: .plain)
    }.lines[0]
    #expect(line.endOfRun(from: 0, before: 8) == 4)
    #expect(line.endOfRun(from: 4, before: 8) == 8)
    var torn = line
    torn.restyle(1..<2, role: .dim, emphasis: [])
    #expect(torn.endOfRun(from: 0, before: 8) == 4)
  }

  private func address(of line: CellLine) -> UnsafePointer<Cell>? {
    line.cells.withUnsafeBufferPointer { $0.baseAddress }
  }

  private func line(_ text: String, _ role: StyleRole = .plain) -> CellLine {
    ScreenBuffer.composed(in: CellRect(rows: 1, columns: 8)) { canvas in
      canvas.draw(text, at: CellPosition(row: 0, column: 0), role: role)
    }.lines[0]
  }
}
