import Terminal

extension ScreenBuffer {
  /// The words shown in a role, one for each stretch of a row.
  package func words(in role: StyleRole) -> [String] {
    var words: [String] = []
    for row in 0..<rows {
      var word = ""
      for column in 0..<columns {
        let cell = self[CellPosition(row: row, column: column)]
        if cell.role == role {
          word += cell.text
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
      if !word.isEmpty { words.append(word) }
    }
    return words
  }
}
