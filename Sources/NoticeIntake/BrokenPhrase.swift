/// English periods and days that a mail program broke in two at the end of a line.
enum BrokenPhrase {
  /// Whether a line ends in a number and the next begins with its unit or month, or a line ends
  /// in a month and the next begins with its day: `within 17 / days`, `June / 30, 2024`.
  static func isBroken(_ line: ArraySlice<UInt32>, before next: ArraySlice<UInt32>) -> Bool {
    let end = line.suffix(12).reversed().drop { $0 == ASCIIScalar.space }
    guard let last = end.first, last.isWord, let first = next.first, first.isWord else {
      return false
    }
    if last.isDigit { return endsInFigure(end) && beginsWithUnit(next) }
    let word = Array(end.prefix { $0.isWord }.reversed())
    return months.contains(word) && first.isDigit && beginsWithDay(next)
  }

  // At most three digits, standing alone: an ASIN may end in some.
  private static func endsInFigure(_ end: some Collection<UInt32>) -> Bool {
    let digits = end.prefix { $0.isDigit }
    let before = end.dropFirst(digits.count).first
    return digits.count <= 3 && (before == ASCIIScalar.space || before == 0x28)
  }

  private static func beginsWithUnit(_ line: ArraySlice<UInt32>) -> Bool {
    let word = line.prefix { $0.isLowercase }
    if units.contains(Array(word)) { return true }
    guard months.contains(Array(word)) else { return false }
    // "May we ask" begins a sentence.
    let rest = line.dropFirst(word.count).drop { $0 == ASCIIScalar.space || $0 == 0x2C }
    return rest.first?.isDigit ?? true || line.dropFirst(word.count).first != ASCIIScalar.space
  }

  private static func beginsWithDay(_ line: ArraySlice<UInt32>) -> Bool {
    let digits = line.prefix { $0.isDigit }
    return digits.count <= 2 && line.dropFirst(digits.count).first != 0x29
  }

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }

  private static let units = words(
    "hours hour days day weeks week months month business working calendar consecutive")

  private static let months = words(
    "january february march april may june july august september october november december "
      + "jan feb mar apr jun jul aug sep sept oct nov dec")
}
