import Terminal
import Testing

@Suite struct CanvasTests {
  private let origin = CellPosition(row: 0, column: 0)

  private func composed(
    rows: Int = 1, columns: Int, _ body: (inout Canvas) -> Void
  ) -> ScreenBuffer {
    ScreenBuffer.composed(in: CellRect(rows: rows, columns: columns), body)
  }

  struct Overwrite: CustomTestStringConvertible {
    let column: Int
    let text: String
    let result: String
    var testDescription: String { "\(text) at \(column)" }
  }

  static let overwrites = [
    Overwrite(column: 0, text: "a", result: "a 本語"),
    Overwrite(column: 1, text: "a", result: " a本語"),
    Overwrite(column: 1, text: "漢", result: " 漢 語"),
    Overwrite(column: 2, text: "漢", result: "日漢語"),
    Overwrite(column: 3, text: "ab", result: "日 ab"),
    Overwrite(column: 5, text: "漢", result: "日本"),
  ]

  @Test(arguments: overwrites)
  func `half of a wide character never stays behind`(example: Overwrite) {
    let screen = composed(columns: 6) { canvas in
      canvas.draw("日本語", at: CellPosition(row: 0, column: 0), role: .plain)
      canvas.draw(
        example.text, at: CellPosition(row: 0, column: example.column), role: .plain)
    }
    var expected = example.result
    if example.column == 3 { expected = "日 ab " }
    #expect(screen.text == expected.trimmingBlanks)
  }

  @Test(arguments: [
    (5, "日本"), (4, "日本"), (3, "日"), (2, "日"), (1, ""),
  ])
  func `a wide character that does not fit at the edge becomes a blank`(
    columns: Int, expected: String
  ) {
    let screen = composed(columns: columns) { canvas in
      canvas.draw("日本語", at: CellPosition(row: 0, column: 0), role: .title)
    }
    #expect(screen.text == expected)
    #expect(screen.lines.flatMap(\.cells).allSatisfy { $0.role == .title })
  }

  struct Cut: CustomTestStringConvertible {
    var text = "日本語"
    let width: Int
    let result: String
    var testDescription: String { "\(text) in \(width) columns" }
  }

  @Test(arguments: [
    Cut(width: 0, result: "|"), Cut(width: 1, result: "~|"), Cut(width: 2, result: "~ |"),
    Cut(width: 3, result: "日~|"), Cut(width: 4, result: "日~ |"), Cut(width: 5, result: "日本~|"),
    Cut(width: 6, result: "日本語|"), Cut(width: 8, result: "日本語  |"),
    Cut(text: "か\u{3099}き", width: 3, result: "か\u{3099}~|"),
    Cut(text: "か\u{3099}き", width: 2, result: "~ |"),
    Cut(text: "ab\u{FE0F}", width: 2, result: "ab|"),
  ])
  func `a text cut to a width says so and fills it`(example: Cut) {
    let screen = composed(columns: 12) { canvas in
      let end = canvas.draw(
        example.text, at: CellPosition(row: 0, column: 0), width: example.width, role: .plain)
      #expect(end == example.width)
      canvas.draw("|", at: CellPosition(row: 0, column: end), role: .plain)
    }
    #expect(screen.text == example.result)
  }

  @Test(arguments: [
    (0, "日本~ 川z"), (1, " 日本~  z"), (-1, " 本~  川z"), (5, "山川 日 z"), (6, "山川山  z"),
  ])
  func `a text cut to a width over wide characters, in a window, leaves no half of one`(
    column: Int, result: String
  ) {
    let screen = composed(columns: 9) { canvas in
      canvas.draw("山川山川z", at: CellPosition(row: 0, column: 0), role: .plain)
      canvas.window(CellRect(rows: 1, columns: 7)) { inner in
        for row in 0...1 {
          inner.draw(
            "日本語文", at: CellPosition(row: row, column: column), width: 6, role: .plain)
        }
      }
    }
    #expect(screen.text == result)
  }

  @Test func `a window draws nowhere else`() {
    let screen = composed(rows: 3, columns: 8) { canvas in
      canvas.fill(with: ".")
      canvas.window(CellRect(row: 1, column: 2, rows: 1, columns: 3)) { inner in
        #expect(inner.area == CellRect(rows: 1, columns: 3))
        inner.draw("日本語", at: CellPosition(row: 0, column: -1), role: .plain)
        inner.draw("xxxx", at: CellPosition(row: 1, column: 0), role: .plain)
        inner.draw("xxxx", at: CellPosition(row: -1, column: 0), role: .plain)
      }
    }
    #expect(screen.text == "........\n.. 本...\n........")
  }

  @Test func `a window inside a window is clipped by both`() {
    let screen = composed(rows: 1, columns: 8) { canvas in
      canvas.window(CellRect(row: 0, column: 4, rows: 1, columns: 10)) { outer in
        outer.window(CellRect(row: 0, column: -2, rows: 1, columns: 4)) { inner in
          inner.draw("abcdef", at: CellPosition(row: 0, column: 0), role: .plain)
        }
      }
      canvas.draw("z", at: CellPosition(row: 0, column: 0), role: .plain)
    }
    #expect(screen.text == "z   cd")
  }

  @Test func `the cursor is placed inside the window or hidden`() {
    var canvas = Canvas(ScreenBuffer(rows: 4, columns: 10))
    canvas.window(CellRect(row: 1, column: 2, rows: 2, columns: 5)) { inner in
      inner.placeCursor(at: CellPosition(row: 1, column: 3))
    }
    #expect(canvas.screen.cursor == CellPosition(row: 2, column: 5))
    canvas.window(CellRect(row: 1, column: 2, rows: 2, columns: 5)) { inner in
      inner.placeCursor(at: CellPosition(row: 2, column: 0))
    }
    #expect(canvas.screen.cursor == nil)
  }

  @Test func `restyling leaves the text`() {
    let screen = composed(columns: 6) { canvas in
      canvas.draw("日本語", at: CellPosition(row: 0, column: 0), role: .plain)
      canvas.restyle(CellRect(rows: 1, columns: 4), role: .selection, emphasis: .bold)
    }
    #expect(screen.text == "日本語")
    #expect(screen.lines.flatMap(\.cells).count { $0.role == .selection } == 4)
    #expect(screen[origin].emphasis == .bold)
  }

  @Test func `random drawing leaves whole characters only`() {
    var random = SeededGenerator(seed: 3)
    var canvas = Canvas(ScreenBuffer(rows: 3, columns: 9))
    for _ in 0..<3000 {
      let rect = CellRect(
        row: .random(in: -1...2, using: &random), column: .random(in: -2...8, using: &random),
        rows: .random(in: 0...3, using: &random), columns: .random(in: 0...9, using: &random))
      canvas.window(rect) { inner in
        let column = Int.random(in: -3...9, using: &random)
        let text = ["a", "日", "日本", "x語y", "か\u{3099}"].randomElement(using: &random) ?? ""
        let place = CellPosition(row: 0, column: column)
        switch Int.random(in: 0...2, using: &random) {
        case 0: inner.draw(text, at: place, role: .plain)
        case 1: inner.draw(text, at: place, width: .random(in: 0...5, using: &random), role: .dim)
        default: inner.fill(CellRect(row: 0, column: column, rows: 2, columns: 3), role: .dim)
        }
      }
      for row in 0..<3 {
        for column in 0..<9 {
          let cell = canvas.screen[CellPosition(row: row, column: column)]
          let next = column < 8 ? canvas.screen[CellPosition(row: row, column: column + 1)] : nil
          #expect((cell.width == 2) == (next?.isContinuation ?? false))
        }
      }
    }
  }

  @Test func `a cell is small`() {
    #expect(MemoryLayout<Cell>.stride <= 24)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
