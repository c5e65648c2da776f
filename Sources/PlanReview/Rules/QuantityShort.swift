import Wording

/// P14: what was bought of a product is no less than what was sold of it.
///
/// Judged where a line names one product with both numbers.
enum QuantityShort: PlanRule {
  static let code = RuleCode.quantityShort

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let asins = plan.facts.asins()
    return plan.text.sentences.compactMap { sentence in
      let named = Set(asins.filter { sentence.span.contains($0.span.lowerBound) }.map(\.value))
      guard let asin = named.first, named.count == 1 else { return nil }
      let folded = FoldedPlan(plan.text[sentence.span])
      guard
        let bought = number(after: boughtWords, in: folded),
        let sold = number(after: soldWords, in: folded), bought < sold
      else { return nil }
      return Remark(
        code, .doubtful, at: [sentence.span], .quantityShort,
        [asin, String(bought), String(sold)], mend: .quantityShortMend)
    }
  }

  private static let boughtWords = ["仕入れ数", "仕入れ", "仕入", "入荷", "bought", "purchased"]
  private static let soldWords = ["販売数", "販売", "売上数", "sold"]

  /// The number that follows one of the words within three characters.
  private static func number(after words: [String], in text: FoldedPlan) -> Int? {
    let numbers = FactScanner(text: text).numbers()
    for word in words {
      for span in text.spans(of: word) {
        let end = text.unit(at: span.upperBound)
        let near = numbers.first {
          ($0.range.lowerBound - end) >= 0 && $0.range.lowerBound - end <= 3
        }
        if let near { return near.value }
      }
    }
    return nil
  }
}
