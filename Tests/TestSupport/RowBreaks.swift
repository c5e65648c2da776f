/// Where a typesetter would not have broken a line (JIS X 4051, JLREQ appendix A), written out
/// apart from the table in use.
package enum RowBreaks {
  /// What may not begin a row.
  private static let noRowStart = Set(
    ("、。，．・：；？！」』）】〕〉》］｝’”ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～－％℃‰"
      + ")]},.!?:;%").unicodeScalars)

  /// What may not end a row, spaces left aside.
  private static let noRowEnd = Set("「『（【〔〈《［｛([{‘“￥".unicodeScalars)

  /// The places between two rows where no row may be broken.
  ///
  /// - Parameters:
  ///   - rows: Of one line of the text, with the blanks that end them.
  ///   - columns: Columns of a row; only what is longer than that may be parted.
  package static func faults(in rows: [String], columns: Int) -> [String] {
    zip(rows, rows.dropFirst()).compactMap { row, next in
      guard let last = row.unicodeScalars.last(where: { $0 != " " && $0 != "　" }),
        let first = next.unicodeScalars.first
      else { return nil }
      let isPair = last == first && "…―".unicodeScalars.contains(first)
      let isParted =
        isOfWord(first) && row.unicodeScalars.last.map(isOfWord) == true
        && word(row.reversed()).count + word(next).count <= columns
      return noRowStart.contains(first) || noRowEnd.contains(last) || isPair || isParted
        ? "\(row)|\(next)" : nil
    }
  }

  /// The beginning of a row that is of printable ASCII, as addresses are.
  private static func word(_ row: some Sequence<Character>) -> [Character] {
    Array(row.prefix { ("!"..."~").contains($0) })
  }

  /// Whether a scalar is part of a Latin word, a number, an ASIN or an address.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "０"..."９", "@", "_", "-", "/", "+": true
    default: false
    }
  }
}
