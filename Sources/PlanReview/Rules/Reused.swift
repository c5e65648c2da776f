import Casework
import Wording

/// P10: the plan was written for this case; it is no copy of another one's.
enum Reused: PlanRule {
  static let code = RuleCode.reused

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let spans = plan.archive.shared.flatMap { plan.text.folded.spans(of: $0.words) }
    let owners = Set(plan.archive.shared.map(\.owner.rawValue)).sorted()
    var remarks: [Remark] = []
    if !spans.isEmpty {
      remarks.append(
        Remark(
          code, .doubtful, at: spans, .sentencesShared,
          [String(spans.count), owners.prefix(3).joined(separator: ", ")],
          mend: .sentencesSharedMend))
    }
    if let most = plan.archive.likeness.first, most.share > plan.words.limits.reuse {
      remarks.append(
        Remark(
          code, .doubtful, .reused, [most.share.percent, most.owner.rawValue],
          mend: .sentencesSharedMend))
    }
    return remarks
  }
}
