import CivilTime

/// A sentence that names one day, and its words without it.
struct DatedSentence: Sendable {
  let day: Found<CalendarDay>

  /// Folded, without the day, blanks and punctuation.
  let rest: [UInt32]

  /// Fewer scalars besides the day say too little to tell one sentence from another.
  private static let least = 8

  static func all(in text: String) -> [DatedSentence] { all(in: PlanText(text)) }

  static func all(in text: PlanText) -> [DatedSentence] {
    let days = FactScanner(text: text.folded).days()
    return text.sentences.compactMap { sentence in
      let inside = days.filter { sentence.span.contains($0.span.lowerBound) }
      guard inside.count == 1, let day = inside.first else { return nil }
      let before = FoldedPlan(text[sentence.span.lowerBound..<day.span.lowerBound]).units
      let end = max(day.span.upperBound, sentence.span.upperBound)
      let after = FoldedPlan(text[day.span.upperBound..<end]).units
      let rest = (before + after).filter { $0.isKanji || $0.isKana || $0.isLatin }
      return rest.count < least ? nil : DatedSentence(day: day, rest: rest)
    }
  }
}
