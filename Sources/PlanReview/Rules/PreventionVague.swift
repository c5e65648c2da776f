import Casework
import TextFolding
import Wording

/// P05: prevention says who checks what, and when or how often.
enum PreventionVague: PlanRule {
  static let code = RuleCode.preventionVague

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let items = plan.text.items(of: .preventiveMeasures)
    guard !items.isEmpty else { return [] }
    let people = names(in: plan)
    func saysWho(_ item: PlanItem) -> Bool {
      plan.matches.has(.who, in: item.span)
        || people.contains { plan.text.words(in: item.span).firstRange(of: $0) != nil }
    }
    func saysWhen(_ item: PlanItem) -> Bool {
      plan.matches.has(.when, in: item.span)
        || plan.text.words(in: item.span).contains(where: \.isDigit)
    }
    var remarks: [Remark] = []
    let vague = items.filter { !saysWho($0) && !saysWhen($0) }
    if !vague.isEmpty {
      remarks.append(
        Remark(
          code, .doubtful, at: vague.map(\.span), .preventionVague, mend: .preventionVagueMend))
    }
    let heading = plan.text.sections(.preventiveMeasures).map(\.heading)
    if !items.contains(where: saysWho), vague.count < items.count {
      remarks.append(
        Remark(code, .doubtful, at: heading, .preventionNobody, mend: .preventionVagueMend))
    }
    return remarks
  }

  /// The people that the case's own record names.
  private static func names(in plan: ReviewMaterial) -> [[UInt32]] {
    plan.dossier.sellerCase.client.contactLine.names.map { FoldedPlan($0).units }.filter {
      $0.count >= 2 || $0.first?.isKanji ?? false
    }
  }
}
