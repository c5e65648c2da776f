/// Words to be found in folded text.
///
/// Latin letters at either end are the end of a word, unless a `*` stands there: `infring*`
/// is found in *infringement*, `fake` not in *fakenham*.
struct Phrase: Hashable, Sendable {
  let units: [UInt32]
  private let isOpenAtEnd: Bool

  /// Returns `nil` for words that hold nothing.
  init?(_ words: String) {
    isOpenAtEnd = words.hasSuffix("*")
    units = FoldedPlan(isOpenAtEnd ? String(words.dropLast()) : words).units
    if units.isEmpty { return nil }
  }

  /// The same of a name that is folded already, in which no sign is special.
  init?(units: [UInt32]) {
    isOpenAtEnd = false
    self.units = units
    if units.isEmpty { return nil }
  }

  func stands(at start: Int, in text: [UInt32]) -> Bool {
    let end = start + units.count
    guard end <= text.count, text[start] == units[0] else { return false }
    for offset in units.indices where text[start + offset] != units[offset] { return false }
    if units[0].isLatin, start > 0, text[start - 1].isLatin { return false }
    let last = units[units.count - 1]
    return isOpenAtEnd || !last.isLatin || end == text.count || !text[end].isLatin
  }

  /// Where it ends in a text in which it stands; with the rest of the word where its beginning
  /// is enough.
  func end(from start: Int, in text: [UInt32]) -> Int {
    var end = start + units.count
    guard isOpenAtEnd, units[units.count - 1].isLatin else { return end }
    while end < text.count, text[end].isLatin { end += 1 }
    return end
  }
}
