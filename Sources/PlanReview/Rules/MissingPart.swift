import Casework
import Wording

/// P01: a plan has three parts: the cause, what was done, how it is prevented.
///
/// Source: the marketplace's help on plans of action.
enum MissingPart: PlanRule {
  static let code = RuleCode.missingPart

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let isAsked = plan.reading.map {
      $0.documents.isEmpty || $0.documents.contains(.planOfAction)
    }
    return PlanSection.Kind.parts.filter { plan.text.sections($0).isEmpty }.map { part in
      Remark(
        code, isAsked ?? true ? .required : .doubtful, .missingPart, [part.wording],
        mend: .missingPartMend)
    }
  }
}
