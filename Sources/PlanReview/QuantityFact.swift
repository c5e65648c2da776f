/// A number of things as a text has it: `在庫64点`, `31 listings`.
package struct QuantityFact: Hashable, Sendable {
  /// What is counted, with its counter: `在庫 点`, `listings`.
  package let subject: String
  package let value: Int
  package let span: Range<Int>
}

extension FactScanner {
  /// Numbers that have a counter and a word before them that says what is counted.
  ///
  /// Ages, periods and days are no quantities.
  func quantities() -> [QuantityFact] {
    numbers().compactMap { number in
      guard number.range.upperBound < units.count else { return nil }
      let counter = units[number.range.upperBound]
      if Self.counters.contains(counter), let noun = noun(before: number.range.lowerBound) {
        return QuantityFact(
          subject: "\(noun) \(text.text(number.range.upperBound..<number.range.upperBound + 1))",
          value: number.value,
          span: text.bytes(number.range.lowerBound..<number.range.upperBound + 1))
      }
      guard counter == 0x20, let noun = latinNoun(after: number.range.upperBound + 1) else {
        return nil
      }
      return QuantityFact(
        subject: text.text(noun), value: number.value,
        span: text.bytes(number.range.lowerBound..<noun.upperBound))
    }
  }

  // 点 件 個 台 名 通 冊 枚 人 品 本
  private static let counters: Set<UInt32> = [
    0x70B9, 0x4EF6, 0x500B, 0x53F0, 0x540D, 0x901A, 0x518A, 0x679A, 0x4EBA, 0x54C1, 0x672C,
  ]

  /// The word of kanji, katakana or letters right before a number.
  private func noun(before end: Int) -> String? {
    var start = end
    while start > 0, units[start - 1].isKanji { start -= 1 }
    return end - start >= 2 && end - start <= 6 ? text.text(start..<end) : nil
  }

  private func latinNoun(after start: Int) -> Range<Int>? {
    let end = units[start...].firstIndex { !(0x61...0x7A).contains($0) } ?? units.count
    guard end - start >= 4 else { return nil }
    return Self.periods.contains(text.text(start..<end)) ? nil : start..<end
  }

  private static let periods: Set<String> = [
    "days", "hours", "weeks", "months", "years", "minutes", "percent", "business", "working",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "times", "calendar",
  ]
}
