import Wording

/// P08: no product occurs that no notice of the case names.
enum AsinForeign: PlanRule {
  static let code = RuleCode.asinForeign

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let known = Set(plan.dossier.asins)
    guard !known.isEmpty else { return [] }
    let foreign = plan.facts.asins().filter { !known.contains($0.value) }
    guard !foreign.isEmpty else { return [] }
    return [
      Remark(
        code, .doubtful, at: foreign.map(\.span), .asinForeign,
        [Set(foreign.map(\.value)).sorted().joined(separator: ", ")], mend: .asinForeignMend)
    ]
  }
}
