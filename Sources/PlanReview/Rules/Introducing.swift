import Wording

/// P19: no introduction of the company, no praise of its goods.
enum Introducing: PlanRule {
  static let code = RuleCode.introducing

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let spans = plan.spans(.introduction)
    guard !spans.isEmpty else { return [] }
    return [Remark(code, .doubtful, at: spans, .introducing, mend: .introducingMend)]
  }
}
