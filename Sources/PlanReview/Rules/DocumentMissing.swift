import Casework
import CivilTime
import Wording

/// P13: the documents asked for are there, of the right kind, age and format.
enum DocumentMissing: PlanRule {
  static let code = RuleCode.documentMissing

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    missing(plan) + unfit(plan) + staleSoon(plan) + twins(plan)
  }

  /// A notice may offer several documents as ways to answer: with one of them there, the
  /// others are only doubtful.
  private static func missing(_ plan: ReviewMaterial) -> [Remark] {
    let wanted = (plan.reading?.documents ?? []).filter {
      $0 != .planOfAction && $0 != .supplierContact
    }
    let there = Set(plan.dossier.sellerCase.acceptedEvidence.compactMap(\.kind))
    let missing = wanted.filter { !there.contains($0) }
    guard !missing.isEmpty else { return [] }
    let names = Wording(
      missing.map(\.wording.japanese).joined(separator: "、"),
      missing.map(\.wording.english).joined(separator: ", "))
    let severity: Severity = missing.count < wanted.count ? .doubtful : .required
    return [Remark(code, severity, .documentMissing, [names], mend: .documentMissingMend)]
  }

  private static func unfit(_ plan: ReviewMaterial) -> [Remark] {
    let day = plan.planned.inJapan.day
    return EvidenceStanding.all(of: plan.dossier, on: day).flatMap { standing in
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

  /// What may go out today and is too old on the day that is planned.
  private static func staleSoon(_ plan: ReviewMaterial) -> [Remark] {
    let day = plan.planned.inJapan.day
    return plan.dossier.staleEvidence(at: plan.planned).filter { $0.lastDay >= day }.map { stale in
      Remark(
        code, .doubtful, .documentStaleSoon,
        [
          stale.evidence.id, stale.lastDay.description, String(stale.maxAgeDays),
          stale.planned.description,
        ],
        mend: .documentStaleMend)
    }
  }

  /// The same document cannot have been issued to two clients.
  private static func twins(_ plan: ReviewMaterial) -> [Remark] {
    plan.archive.twins.map { twin in
      Remark(
        code, .doubtful, twin.likeness == .file ? .documentTwinFile : .documentTwinNumber,
        [twin.evidence, twin.owner.rawValue, twin.theirs], mend: .documentTwinMend)
    }
  }
}
