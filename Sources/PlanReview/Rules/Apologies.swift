import Wording

/// P23: one apology at most, in one sentence.
enum Apologies: PlanRule {
  static let code = RuleCode.apologies

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let sentences = plan.text.sentences.filter { plan.matches.has(.apology, in: $0.span) }
    guard sentences.count > 1 else { return [] }
    return [
      Remark(
        code, .doubtful, at: sentences.dropFirst().map(\.span), .apologies,
        [String(sentences.count)], mend: .apologiesMend)
    ]
  }
}
