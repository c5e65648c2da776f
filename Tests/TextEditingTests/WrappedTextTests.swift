import TestSupport
import Testing
import TextEditing

struct WrappedTextTests {
  private func wrapped(_ string: String, _ columns: Int) -> WrappedText {
    WrappedText(DraftText(string), columns: columns, width: ColumnCount(terminalWidth))
  }

  @Test func `rows know their lines`() {
    let rows = wrapped("一二三四\n\nab", 6)
    #expect(rows.rowCount == 4)
    #expect((0..<4).map { rows.string(ofRow: $0) } == ["一二三", "四", "", "ab"])
    #expect((0..<4).map { rows.row($0).line } == [0, 0, 1, 2])
    #expect(rows.row(1).firstOfLine == 0)
    #expect(rows.row(0).lastOfLine == 1)
    #expect(rows.row(99) == rows.row(3))
    #expect(rows.row(-1) == rows.row(0))
  }

  @Test func `every position has a spot, and every spot leads back to it`() {
    let text = DraftText("出荷前、検査です。ab cd efghijk、\n\n　次の行👩\u{200D}👧か\u{3099}\tと　　終わり")
    for columns in 4...20 {
      let rows = WrappedText(text, columns: columns, width: ColumnCount(terminalWidth))
      var position = TextPosition.start
      while position != text.end {
        let spot = rows.spot(of: position)
        #expect(spot.column <= columns)
        #expect(rows.position(atRow: spot.row, column: spot.column) == position)
        position = text.destination(of: .right, from: position)
      }
    }
  }

  @Test(arguments: [
    (0, 0, 0), (0, 1, 0), (0, 2, 3), (0, 5, 6), (0, 6, 6), (0, 99, 6), (1, 0, 9), (1, 2, 12),
    (1, 99, 12), (9, 99, 12), (-1, 3, 3),
  ])
  func `a click leads before the character it hits`(row: Int, column: Int, byte: Int) {
    let rows = wrapped("一二三四", 6)
    #expect(rows.position(atRow: row, column: column).byte == byte)
  }

  @Test func `the caret after a full line stands beyond its last column`() {
    let rows = wrapped("一二三\n四", 6)
    #expect(rows.spot(of: TextPosition(line: 0, byte: 9)) == RowSpot(row: 0, column: 6))
    #expect(rows.spot(of: TextPosition(line: 1, byte: 0)) == RowSpot(row: 1, column: 0))
  }

  @Test(arguments: 0..<20)
  func `a text wrapped change by change is as one wrapped at once`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    var editor = DraftEditor(DraftText(String(SamplePlan.text.prefix(600))))
    var rows = WrappedText(editor.text, columns: 40, width: ColumnCount(terminalWidth))
    for second in 0..<60 {
      let line = Int.random(in: 0..<editor.text.lineCount, using: &generator)
      editor.go(to: TextPosition(line: line, byte: Int.random(in: 0...90, using: &generator)))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: editor.newline(at: second)
      case 1: editor.delete(.textEnd, at: second)
      case 2: _ = editor.cut(at: second)
      case 3: editor.undo()
      case 4: editor.paste("検査、\n\n出荷「前」の\n確認", at: second)
      default: editor.insert("（確認）。", at: second)
      }
      rows.update(to: editor.text)
      let fresh = WrappedText(editor.text, columns: 40, width: ColumnCount(terminalWidth))
      #expect(rows.text == editor.text)
      #expect(rows.rowCount == fresh.rowCount)
      #expect((0..<rows.rowCount).map(rows.row) == (0..<fresh.rowCount).map(fresh.row))
    }
  }

  @Test func `only the line that changed is broken anew`() {
    let counter = WidthCounter()
    var text = DraftText(Array(repeating: "出荷前検査", count: 500).joined(separator: "\n"))
    var rows = WrappedText(text, columns: 8, width: ColumnCount { counter.width(of: $0) })
    counter.reset()
    text.apply(TextEdit(at: TextPosition(line: 250, byte: 0), inserting: "新"))
    rows.update(to: text)
    #expect(counter.count == 6)
    #expect(rows.rowCount == 1_000)
  }
}

/// Counts how often a width is asked for.
private final class WidthCounter: @unchecked Sendable {
  // Used by one test from one task.
  private(set) var count = 0

  func width(of scalar: Unicode.Scalar) -> Int {
    count += 1
    return terminalWidth(scalar)
  }

  func reset() { count = 0 }
}
