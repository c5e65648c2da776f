import Wording

/// P07: every product of the notice occurs in the plan or its evidence.
enum AsinMissing: PlanRule {
  static let code = RuleCode.asinMissing

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let missing = FactsLedger(plan).asins.missing
    guard !missing.isEmpty else { return [] }
    return [
      Remark(
        code, .required, .asinMissing, [missing.joined(separator: ", ")], mend: .asinMissingMend)
    ]
  }
}
