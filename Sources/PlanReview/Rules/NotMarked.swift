import Casework
import Wording

/// P33: what matters in a document is marked in it.
enum NotMarked: PlanRule {
  static let code = RuleCode.notMarked

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let invoices = plan.dossier.sellerCase.evidence.filter(\.isProofOfPurchase)
    let told = plan.words.matches(in: FoldedPlan(plan.evidenceText))
    guard
      !invoices.isEmpty, plan.spans(.highlighted).isEmpty, told[.highlighted].isEmpty
    else { return [] }
    return [
      Remark(
        code, .advice, .notMarked, [invoices.map(\.id).joined(separator: " ")],
        mend: .notMarkedMend)
    ]
  }
}
