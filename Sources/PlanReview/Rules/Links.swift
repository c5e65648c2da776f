import Wording

/// P24: documents are attached, not linked to, and not locked.
enum Links: PlanRule {
  static let code = RuleCode.links

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    var remarks: [Remark] = []
    let links = plan.facts.links()
    let shared = plan.spans(.sharing).map { span in
      links.first { $0.span.overlaps(span) }?.span ?? span
    }
    if !shared.isEmpty {
      remarks.append(Remark(code, .required, at: shared, .links, mend: .linksMend))
    }
    let locked = plan.spans(.locked)
    if !locked.isEmpty {
      remarks.append(Remark(code, .required, at: locked, .locked, mend: .lockedMend))
    }
    return remarks
  }
}
