import Casework
import Wording

/// P37: nothing goes out while it is open which of two people's words stand.
enum Undecided: PlanRule {
  static let code = RuleCode.undecided

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let open = plan.dossier.conflicts
    guard !open.isEmpty else { return [] }
    return [
      Remark(code, .required, .undecided, [String(open.count)], mend: .undecidedMend)
    ]
  }
}
