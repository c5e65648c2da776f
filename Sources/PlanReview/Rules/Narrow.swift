import Wording

/// P31: the plan looks beyond the products of the notice.
enum Narrow: PlanRule {
  static let code = RuleCode.narrow

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    guard plan.spans(.beyond).isEmpty, !plan.text.sections(.preventiveMeasures).isEmpty else {
      return []
    }
    return [Remark(code, .advice, .narrow, mend: .narrowMend)]
  }
}
