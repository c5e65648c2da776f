import Wording

/// P16: facts, and no feelings.
enum Emotional: PlanRule {
  static let code = RuleCode.emotional

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let spans = plan.spans(.emotion)
    guard !spans.isEmpty else { return [] }
    return [Remark(code, .required, at: spans, .emotional, mend: .emotionalMend)]
  }
}
