/// How unlike two short texts are.
enum Nearness {
  /// The least number of scalars to put in, take out or change (Levenshtein), at most
  /// `limit`; `nil` where there are more.
  static func distance(_ one: String, _ other: String, atMost limit: Int) -> Int? {
    let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard abs(left.count - right.count) <= limit else { return nil }
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let changed = diagonal + (scalar == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
