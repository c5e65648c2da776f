import Casework
import Wording

/// P25: nothing is admitted beyond the notice, and nothing told otherwise than before.
enum Admission: PlanRule {
  static let code = RuleCode.admission

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let said = plan.asserted(.admission)
    // Prevention speaks of what is not to happen.
    let told = plan.asserted(.admissionOf, with: .admissionDone).filter { span in
      !said.contains { $0.overlaps(span) }
        && plan.text.section(at: span.lowerBound)?.kind != .preventiveMeasures
    }
    let spans = (said + told).sorted { $0.lowerBound < $1.lowerBound }
    let isDoubted = [.authenticity, .intellectualProperty].contains(plan.dossier.sellerCase.reason)
    var remarks: [Remark] = []
    if !spans.isEmpty {
      remarks.append(
        Remark(
          code, isDoubted ? .required : .doubtful, at: spans, .admission, mend: .admissionMend))
    }
    return remarks
      + FactsLedger(plan).conflicts.map { conflict in
        Remark(
          code, .doubtful, at: [conflict.span], conflict.phrase,
          [conflict.here, conflict.there, conflict.place], mend: .conflictMend)
      }
  }
}

extension FactConflict {
  fileprivate var phrase: RemarkPhrase {
    switch source {
    case .round: .conflictWithRound
    case .notice: .conflictWithNotice
    case .evidence: .conflictWithEvidence
    }
  }

  fileprivate var place: String {
    switch source {
    case .round(let number), .notice(let number): String(number)
    case .evidence(let id): id
    }
  }
}
