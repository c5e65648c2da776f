import Wording

/// P17: a plan blames nobody: no customer, supplier, competitor or employee, nor the
/// marketplace.
enum Blaming: PlanRule {
  static let code = RuleCode.blaming

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    // Prevention may speak of what customers take for something else.
    let named = plan.asserted(.blame)
    let told = plan.asserted(.blameWho, with: .blameDone).filter { span in
      !named.contains { $0.overlaps(span) }
    }
    let spans = (named + told).sorted { $0.lowerBound < $1.lowerBound }.filter {
      plan.text.section(at: $0.lowerBound)?.kind != .preventiveMeasures
    }
    guard !spans.isEmpty else { return [] }
    return [Remark(code, .required, at: spans, .blaming, mend: .blamingMend)]
  }
}
