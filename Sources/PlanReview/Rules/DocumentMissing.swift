import Casework
import Wording

/// P13: the documents asked for are there, of the right kind, age and format.
enum DocumentMissing: PlanRule {
  static let code = RuleCode.documentMissing

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    missing(plan) + unfit(plan)
  }

  /// A notice may offer several documents as ways to answer: with one of them there, the
  /// others are only doubtful.
  private static func missing(_ plan: ReviewMaterial) -> [Remark] {
    let wanted = (plan.reading?.documents ?? []).filter {
      $0 != .planOfAction && $0 != .supplierContact
    }
    let there = Set(plan.dossier.sellerCase.evidence.compactMap(\.kind))
    let missing = wanted.filter { !there.contains($0) }
    guard !missing.isEmpty else { return [] }
    let names = Wording(
      missing.map(\.wording.japanese).joined(separator: "、"),
      missing.map(\.wording.english).joined(separator: ", "))
    let severity: Severity = missing.count < wanted.count ? .doubtful : .required
    return [Remark(code, severity, .documentMissing, [names], mend: .documentMissingMend)]
  }

  private static func unfit(_ plan: ReviewMaterial) -> [Remark] {
    EvidenceStanding.all(of: plan.dossier, planned: plan.planned).flatMap { standing in
      var remarks: [Remark] = []
      if standing.isStale, let age = standing.age, let limit = standing.limit {
        remarks.append(
          Remark(
            code, .required, .documentStale,
            [standing.evidence.id, String(age), String(limit)], mend: .documentStaleMend))
      }
      if !standing.isAccepted {
        remarks.append(
          Remark(
            code, .required, .documentFormat, [standing.evidence.id], mend: .documentFormatMend))
      }
      return remarks
    }
  }
}
