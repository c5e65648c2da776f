import TestSupport
import Testing
import TextEditing

/// A line is broken anew only around a change, and comes out as if broken from the start.
struct LineRewrapTests {
  private static let pieces = [
    "検品", "を", "、", "。", "「", "」", "B0INV00001 ", "internationalization", " ", "　", "12,345",
    "か\u{3099}", "👨‍👩‍👧", "ー", "っ", "……", "example.com/a/b", "\u{3099}", "🇯🇵🇯🇵", "   ",
    String(repeating: "x", count: 90), String(repeating: " ", count: 200),
  ]

  private static func wrap(_ text: DraftText, _ columns: Int, hangs: Bool) -> WrappedText {
    WrappedText(
      text, columns: columns, hangs: hangs,
      width: ColumnCount { $0.value < 0x300 ? 1 : $0.value == 0x3099 ? 0 : 2 })
  }

  @Test(arguments: 0..<24)
  func `a long line that is changed is broken as one that was always so`(seed: UInt64) {
    var generator = SeededNumbers(state: seed)
    let columns = Int.random(in: 4...80, using: &generator)
    let hangs = !seed.isMultiple(of: 2)
    let long = (0..<700).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    var text = DraftText(long)
    var rows = Self.wrap(text, columns, hangs: hangs)
    for step in 0..<60 {
      let bytes = text.bytes(ofLine: 0)
      let place = text.position(
        nearest: TextPosition(line: 0, byte: Int.random(in: 0...bytes.count, using: &generator)))
      let length = step % 7 == 0 ? 900 : 6
      let end = text.position(nearest: TextPosition(line: 0, byte: place.byte + length))
      let removed =
        step % 3 == 0 ? text.string(in: TextRange(place, end)) : ""
      let inserted = Self.pieces.randomElement(using: &generator) ?? ""
      text.apply(TextEdit(at: place, removing: removed, inserting: inserted))
      rows.update(to: text)
      let fresh = Self.wrap(text, columns, hangs: hangs)
      #expect(rows.rowCount == fresh.rowCount)
      for row in 0..<fresh.rowCount where rows.row(row) != fresh.row(row) {
        Issue.record("row \(row): \(rows.string(ofRow: row)) | \(fresh.string(ofRow: row))")
        return
      }
    }
  }
}
