/// Finds what a misspelt word was meant to be.
package enum Spelling {
  /// The nearest of some words, where one is near enough to have been meant.
  ///
  /// A word that was only begun is near to the one word it begins.
  package static func nearest(to word: String, among words: [String]) -> String? {
    let begun = words.filter { word.count > 1 && $0.hasPrefix(word) }
    if begun.count == 1 { return begun.first }
    let ranked = words.map { (word: $0, distance: distance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, word.count / 3) ? best.word : nil
  }

  /// How many letters have to be added, removed, replaced or swapped with their
  /// neighbour (the restricted Damerau-Levenshtein distance).
  static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(
          rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
