// What is meant by words is told by the clause they stand in.
extension ReviewMaterial {
  /// The words of a list that say what they say: those that are denied, feared or told of
  /// somebody else's saying are not among them.
  func asserted(_ list: WordList) -> [Range<Int>] { spans(list).filter { !isDenied($0) } }

  /// Where a word of one list has one of another behind it in its clause, and that is not
  /// denied.
  func asserted(_ list: WordList, with other: WordList) -> [Range<Int>] {
    spans(list).compactMap { span in
      let clause = clause(from: span)
      let last = matches.spans(of: other, in: span.upperBound..<clause.upperBound).first
      guard let last, !isDenied(span) else { return nil }
      return span.lowerBound..<last.upperBound
    }
  }

  private func isDenied(_ span: Range<Int>) -> Bool {
    matches.has(.denial, in: clause(from: span))
      || matches.has(.denialBefore, in: text.clauseStart(of: span.lowerBound)..<span.lowerBound)
  }

  private func clause(from span: Range<Int>) -> Range<Int> {
    span.lowerBound..<text.clauseEnd(behind: span.upperBound)
  }
}

extension PlanText {
  /// The next comma or end of a sentence; a comma behind は or も ends no clause, as what is
  /// said of the words still follows.
  fileprivate func clauseEnd(behind byte: Int) -> Int {
    let units = folded.units
    let start = folded.unit(at: byte)
    let end = units[start...].indices.first { place in
      switch units[place] {
      case 0x0A, 0x3002, 0x2C, 0x2E, 0x3B: true
      case 0x3001: place == 0 || ![0x306F, 0x3082].contains(units[place - 1])
      default: false
      }
    }
    return folded.starts[end ?? units.count]
  }

  fileprivate func clauseStart(of byte: Int) -> Int {
    let ends: Set<UInt32> = [0x0A, 0x3002, 0x2C, 0x2E, 0x3B, 0x3001]
    let start = folded.units[..<folded.unit(at: byte)].lastIndex(where: ends.contains)
    return folded.starts[start.map { $0 + 1 } ?? 0]
  }
}
