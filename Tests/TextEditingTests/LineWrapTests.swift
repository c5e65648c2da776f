import TestSupport
import Testing
import TextEditing

struct LineWrapTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let line: String
    let columns: Int
    let rows: [String]

    init(_ description: String, _ line: String, _ columns: Int, _ rows: String...) {
      testDescription = description
      (self.line, self.columns, self.rows) = (line, columns, rows)
    }
  }

  static let examples = [
    Example("an empty line has a row", "", 10, ""),
    Example("a line that fits is one row", "一二三", 6, "一二三"),
    Example("a wide character does not straddle the edge", "一二三", 5, "一二", "三"),
    Example("no comma begins a row", "一二三、四", 6, "一二", "三、四"),
    Example("no run of marks begins a row", "一二三」。四", 6, "一二", "三」。", "四"),
    Example("no small kana begins a row", "一二きゃく", 6, "一二", "きゃく"),
    Example("no long vowel begins a row", "一二データ", 6, "一二", "データ"),
    Example("no iteration mark begins a row", "一二人々", 6, "一二", "人々"),
    Example("no bracket ends a row", "一二「三」", 6, "一二", "「三」"),
    Example("no bracket ends a row, nor two", "一（「二三", 6, "一", "（「二", "三"),
    Example("no bracket ends a row before a space", "一（ 二三", 6, "一", "（ 二", "三"),
    Example("an ellipsis stays a pair", "一二三……四", 7, "一二三", "……四"),
    Example("a dash stays a pair", "一二三――四", 7, "一二三", "――四"),
    Example("a word stays whole", "一二 shipped now", 10, "一二 ", "shipped ", "now"),
    Example("a number stays whole", "合計は12,345.6円", 10, "合計は", "12,345.6円"),
    Example("a full-width number stays whole", "合計は１２，３４５円", 12, "合計は", "１２，３４５", "円"),
    Example("a full-width word stays whole", "一二三ＡＳＩＮ", 10, "一二三", "ＡＳＩＮ"),
    Example("a full-width point parts from kanji", "一二三１．原因", 10, "一二三１．", "原因"),
    Example("an ASIN stays whole", "品番B0ZQ4T7KXMです", 11, "品番", "B0ZQ4T7KXM", "です"),
    Example("a yen sign stays with its number", "一二三￥500", 9, "一二三", "￥500"),
    Example("a percent sign stays with its number", "一二５％", 6, "一二", "５％"),
    Example("a unit stays with its number", "一二７㎝", 6, "一二", "７㎝"),
    Example("an address stays whole", "宛先a.b+c@d.example", 15, "宛先", "a.b+c@d.example"),
    Example("a space may hang", "abcdef ghi", 6, "abcdef ", "ghi"),
    Example("one space may hang, not two", "abcdef  ghi", 6, "abcdef ", " ghi"),
    Example("a full-width space may hang", "一二三　四", 6, "一二三　", "四"),
    Example("a long word is broken", "一abcdefghij", 6, "一", "abcdef", "ghij"),
    Example("a long address breaks before no mark", "abcdef.ghi", 6, "abcde", "f.ghi"),
    Example(
      "a long address is broken after a sign", "一https://example.jp/pages/cable?rev=20260316", 24,
      "一", "https://example.jp/", "pages/cable?rev=20260316"),
    Example("where nothing is legal it is broken all the same", "。。。。。", 4, "。。", "。。", "。"),
    Example("a character wider than a row stands alone", "一二", 1, "一", "二"),
    Example("no columns are one column", "ab", 0, "a", "b"),
    Example("a mark stays with its letter", "aか\u{3099}か\u{3099}", 3, "aか\u{3099}", "か\u{3099}"),
    Example("no emoji is parted", "一👩\u{200D}👧二", 6, "一👩\u{200D}👧", "二"),
    Example("a hyphenated number stays whole", "番号250-1234567", 12, "番号", "250-1234567"),
    Example("an apostrophe stays in its word", "一 don’t", 6, "一 ", "don’t"),
    Example("a no-break space parts nothing", "ab cd\u{A0}ef", 6, "ab ", "cd\u{A0}ef"),
  ]

  @Test(arguments: examples)
  func `a line is broken where a typesetter would`(example: Example) {
    #expect(rows(of: example.line, example.columns) == example.rows)
  }

  private func rows(of line: String, _ columns: Int, hangs: Bool = false) -> [String] {
    let bytes = Array(line.utf8)
    return LineWrap(bytes, columns: columns, hangs: hangs, width: ColumnCount(terminalWidth)).rows
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func `the sample is long enough to say something`() {
    #expect(DraftText(SamplePlan.text).characterCount >= 3_000)
  }

  /// The widths at which editors were compared.
  static let widths = Array(stride(from: 40, through: 78, by: 2))

  @Test(arguments: widths + widths.map { $0 + 1 }, [false, true])
  func `no row of the sample begins or ends as it may not`(columns: Int, hangs: Bool) {
    for line in DraftText(SamplePlan.text).lines {
      #expect(RowBreaks.faults(in: rows(of: line, columns, hangs: hangs), columns: columns) == [])
    }
  }

  /// What the test above finds where rows are cut at the last column, as by a program that
  /// knows no rules: it can fail.
  @Test func `rows cut at the last column break the rules hundreds of times`() {
    let faults = Self.widths.flatMap { columns in
      DraftText(SamplePlan.text).lines.flatMap {
        RowBreaks.faults(in: cut($0, columns), columns: columns)
      }
    }
    #expect(faults.count > 200)
  }

  private func cut(_ line: String, _ columns: Int) -> [String] {
    var rows = [""]
    var width = 0
    for character in line {
      let wide = character.unicodeScalars.reduce(0) { $0 + terminalWidth($1) }
      if width + wide > columns {
        rows.append("")
        width = 0
      }
      rows[rows.count - 1].append(character)
      width += wide
    }
    return rows
  }

  static let hangingExamples = [
    Example("a full stop hangs", "一二三。四", 6, "一二三。", "四"),
    Example("a comma hangs", "一二三、四", 6, "一二三、", "四"),
    Example("a half-width full stop hangs", "一二三｡四", 6, "一二三｡", "四"),
    Example("a full stop that fits does not hang", "一二。三四", 6, "一二。", "三四"),
    Example("no bracket hangs", "一二三」四", 6, "一二", "三」四"),
    Example("none hangs before what begins no row", "一二三。」四", 6, "一二", "三。」", "四"),
    Example("only one hangs", "一二三。。四", 6, "一二", "三。。", "四"),
    Example("one hangs at a line's end", "一二三。", 6, "一二三。"),
    Example("an odd last column is used", "一二三。四", 7, "一二三。", "四"),
  ]

  @Test(arguments: hangingExamples)
  func `commas and full stops hang where that is wanted`(example: Example) {
    #expect(rows(of: example.line, example.columns, hangs: true) == example.rows)
  }

  @Test(arguments: 40...78)
  func `the sample's numbers and addresses are never parted`(columns: Int) {
    let whole = [
      "B0ZQ4T7KXM", "B0ZQ4T8RNP", "250-1234567-7654321", "18,640", "090-0000-0000",
      "quality+check@midorizaka.example.jp", "kensa_2026-04.xlsx", "２，１１６", "MP-77120", "0.05",
    ]
    let rows = DraftText(SamplePlan.text).lines.flatMap { self.rows(of: $0, columns) }
    for word in whole { #expect(rows.contains { $0.contains(word) }, "\(word)") }
  }

  @Test(arguments: 1...80)
  func `rows join to the line and none is too wide`(columns: Int) {
    for line in DraftText(SamplePlan.text).lines {
      let rows = rows(of: line, columns)
      #expect(rows.joined() == line)
      for row in rows {
        let hanging = row.hasSuffix(" ") || row.hasSuffix("　") ? 1 : 0
        let width = row.dropLast(hanging).unicodeScalars.reduce(0) { $0 + terminalWidth($1) }
        #expect(width <= columns || row.count == 1, "\(row)")
      }
    }
  }

  @Test(arguments: 0..<60)
  func `any text at all keeps the laws of rows`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    let pieces =
      DraftTextTests.pieces + ["、", "「", "」", "…", "（", "x", "y", "12", "，", "５", "\u{A0}"]
    let line = (0..<120).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    let columns = Int.random(in: 1...30, using: &generator)
    let rows = rows(of: line, columns)
    #expect(Array(rows.joined().utf8) == Array(line.utf8))
    #expect(rows.reduce(0) { $0 + $1.count } == line.count, "a character was parted")
    for row in rows {
      #expect(!row.isEmpty)
      let hangs = row.count > 1 && row.last.map { " \t　".contains($0) } == true
      let width = row.dropLast(hangs ? 1 : 0).unicodeScalars.reduce(0) { $0 + terminalWidth($1) }
      #expect(width <= columns || row.count == 1, "\(row)")
    }
  }

  @Test func `rows go as far as they may`() {
    let rows = rows(of: String(repeating: "出荷前検査", count: 40), 40)
    #expect(rows.allSatisfy { $0.count == 20 })
    #expect(rows.count == 10)
  }
}
