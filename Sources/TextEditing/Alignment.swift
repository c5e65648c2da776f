/// Which elements of one sequence stand beside which of another, without crossing.
enum Alignment {
  /// Products of lengths beyond which nothing is aligned: the table would not fit.
  private static let largest = 4_000_000

  /// The pairs with the greatest sum of scores, in order.
  ///
  /// - Parameter score: How well two elements fit; 0 where they do not.
  /// - Complexity: O(*n* *m*) in time and memory.
  static func pairs(
    _ first: Int, _ second: Int, score: (Int, Int) -> Int
  ) -> [(first: Int, second: Int)] {
    guard first > 0, second > 0, first * second <= largest else { return [] }
    let columns = second + 1
    var best = [Int32](repeating: 0, count: (first + 1) * columns)
    for row in stride(from: first - 1, through: 0, by: -1) {
      for column in stride(from: second - 1, through: 0, by: -1) {
        let here = row * columns + column
        best[here] = max(best[here + columns], best[here + 1])
        let fit = Int32(score(row, column))
        if fit > 0 { best[here] = max(best[here], best[here + columns + 1] + fit) }
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < first, column < second {
      let here = row * columns + column
      let fit = Int32(score(row, column))
      if fit > 0, best[here] == best[here + columns + 1] + fit {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if best[here] == best[here + columns] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
