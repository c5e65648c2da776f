import Casework

extension IndexFile {
  /// Which of some rows hold words, by row.
  func rows(mentioning words: FoldedWords, in rows: Range<Int>) -> [Bool] {
    var found = [Bool](repeating: false, count: count)
    let shares = ParallelWork.map(shares(of: rows), leastShare: 1) { self.found(words, in: $0) }
    for row in shares.joined() { found[row] = true }
    return found
  }

  /// A few runs of rows, each with enough words for a thread of its own.
  ///
  /// They are cut by number and not by length, which would have to be looked up in pages
  /// that nobody needs otherwise.
  private func shares(of rows: Range<Int>) -> [Range<Int>] {
    let size = max(Self.leastShare, rows.count / 8 + 1)
    return stride(from: rows.lowerBound, to: rows.upperBound, by: size).map {
      $0..<min($0 + size, rows.upperBound)
    }
  }

  /// Those of some rows that hold words.
  ///
  /// The text is read through a window of fixed size, so that a search through a hundred
  /// thousand cases takes no more memory than one through ten.
  private func found(_ words: FoldedWords, in rows: Range<Int>) -> [Int] {
    var found: [Int] = []
    guard let last = rows.last else { return found }
    let (start, end) = (row(rows.lowerBound).wordsOffset, wordsEnd(of: last))
    let size = max(Self.windowSize, IndexLayout.windowSize(for: 4 * words.bytes.count))
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { window in
      var (place, current) = (start, rows.lowerBound)
      while place < end {
        let text = UnsafeRawBufferPointer(
          rebasing: self.words(from: place, in: window).prefix(end - place))
        var from = 0
        while from < text.count,
          let hit = words.place(in: UnsafeRawBufferPointer(rebasing: text[from...]))
        {
          current = row(at: place + from + hit, in: current..<rows.upperBound)
          found.append(current)
          // The rest of this case need not be looked at.
          from = wordsEnd(of: current) - place
        }
        guard text.count > words.bytes.count else { return }
        // Words may lie across the window's edge; a case may end beyond it.
        place += max(from, text.count - words.bytes.count + 1)
      }
    }
    return found
  }

  private static let windowSize = 128 << 10
  private static let leastShare = 64

  private func wordsEnd(of row: Int) -> Int {
    self.row(row).wordsOffset + self.row(row).wordsLength
  }

  /// The row whose words lie at a place.
  private func row(at place: Int, in rows: Range<Int>) -> Int {
    partition(rows.lowerBound..<rows.upperBound - 1) { wordsEnd(of: $0) > place }
  }
}
