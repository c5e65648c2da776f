import Casework
import Wording

/// P30: how many refusals there were of those that end it.
enum LastShot: PlanRule {
  static let code = RuleCode.lastShot

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    guard let limit = plan.dossier.rejectionLimit, plan.dossier.isLastShot else { return [] }
    return [
      Remark(
        code, .doubtful, .lastShot, [String(plan.dossier.rejections), String(limit)],
        mend: .lastShotMend)
    ]
  }
}

extension Dossier {
  /// Whether one more refusal ends it.
  package var isLastShot: Bool { rejectionLimit.map { rejections + 1 >= $0 } ?? false }
}
