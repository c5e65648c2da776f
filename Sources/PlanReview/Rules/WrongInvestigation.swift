import Casework
import Wording

/// P15: the plan speaks the language of the investigation it answers.
///
/// In an authenticity case the marketplace doubts the goods, and nobody complains of a
/// right; in a rights owner's case proof that goods are genuine answers nothing.
enum WrongInvestigation: PlanRule {
  static let code = RuleCode.wrongInvestigation

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    medicine(plan) + investigation(plan)
  }

  private static func investigation(_ plan: ReviewMaterial) -> [Remark] {
    let (rights, genuine) = (plan.spans(.rightsOwner), plan.spans(.genuineness))
    switch plan.dossier.sellerCase.reason {
    case .authenticity:
      // Words that the notice itself uses may be answered.
      let asked = plan.words.matches(in: FoldedPlan(plan.notice?.text ?? ""))
      guard !rights.isEmpty, asked[.rightsOwner].isEmpty else { return [] }
      return [
        Remark(code, .required, at: rights, .rightsInAuthenticity, mend: .rightsInAuthenticityMend)
      ]
    case .intellectualProperty:
      guard !genuine.isEmpty else { return [] }
      return [
        Remark(
          code, rights.isEmpty ? .required : .doubtful, at: genuine, .genuineInRights,
          mend: .genuineInRightsMend)
      ]
    default: return []
    }
  }

  /// ジェネリック in a notice means goods without a brand.
  private static func medicine(_ plan: ReviewMaterial) -> [Remark] {
    let spans = plan.spans(.genericMedicine)
    guard !spans.isEmpty, plan.dossier.sellerCase.reason != .unapprovedDrug else { return [] }
    return [Remark(code, .required, at: spans, .genericMedicine, mend: .genericMedicineMend)]
  }
}
