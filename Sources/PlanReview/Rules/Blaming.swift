import Wording

/// P17: a plan blames nobody: no customer, supplier, competitor or employee, nor the
/// marketplace.
enum Blaming: PlanRule {
  static let code = RuleCode.blaming

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    // Prevention may speak of what customers take for something else.
    let spans = plan.spans(.blame).filter {
      plan.text.section(at: $0.lowerBound)?.kind != .preventiveMeasures
    }
    guard !spans.isEmpty else { return [] }
    return [Remark(code, .required, at: spans, .blaming, mend: .blamingMend)]
  }
}
