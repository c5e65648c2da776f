/// Where a row may be broken, written out apart from the table in use (JIS X 4051, JLREQ
/// appendix A).
enum RowBreak {
  private static let noRowStart = Set(
    ("、。，．・：；？！」』）】〕〉》］｝’”ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～％℃‰ﾞﾟ"
      + ")]},.!?:;%").unicodeScalars)
  private static let noRowEnd = Set("「『（【〔〈《［｛([{‘“￥".unicodeScalars)
  private static let pairs = Set("…‥―—─".unicodeScalars)

  /// Whether a row may end as the one does where the next begins as the other does.
  static func isLegal(_ row: String, _ next: String) -> Bool {
    guard let first = next.first?.unicodeScalars.first,
      let last = row.last(where: { !isSpace($0) })?.unicodeScalars.first,
      let before = row.last?.unicodeScalars.first
    else { return true }
    if noRowStart.contains(first) || noRowEnd.contains(last) { return false }
    if pairs.contains(first), first == before { return false }
    return !(isOfWord(before) && isOfWord(first)) && !(isWide(before) && isWide(first))
  }

  /// The characters of a row after which it might have been broken instead.
  static func legalPlaces(in row: String) -> [Int] {
    let characters = Array(row)
    return (1..<max(1, characters.count)).filter { place in
      // A space goes with what is before it.
      !isSpace(characters[place])
        && isLegal(String(characters[..<place]), String(characters[place...]))
    }
  }

  private static func isSpace(_ character: Character) -> Bool { " \t　".contains(character) }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    ("!"..."~").contains(scalar) || ("\u{C0}"..."\u{24F}").contains(scalar)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    ("０"..."９").contains(scalar)
  }
}
