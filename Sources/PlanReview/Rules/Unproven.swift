import Casework
import Wording

/// P26: what is said to be attached is among the evidence.
enum Unproven: PlanRule {
  static let code = RuleCode.unproven

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let there = Set(plan.dossier.sellerCase.evidence.compactMap(\.kind))
    return plan.text.sentences.compactMap { sentence in
      guard plan.matches.has(.attached, in: sentence.span) else { return nil }
      let folded = FoldedPlan(plan.text[sentence.span])
      let missing = DocumentWords.kinds(in: folded).filter { !there.contains($0) }
      guard let kind = missing.first else { return nil }
      return Remark(
        code, .required, at: [sentence.span], .unproven, [kind.wording], mend: .unprovenMend)
    }
  }
}
