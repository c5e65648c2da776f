import Wording

/// P18: a plan does not quarrel with the rules.
enum Disputing: PlanRule {
  static let code = RuleCode.disputing

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let spans = plan.asserted(.dispute)
    guard !spans.isEmpty else { return [] }
    return [Remark(code, .doubtful, at: spans, .disputing, mend: .disputingMend)]
  }
}
