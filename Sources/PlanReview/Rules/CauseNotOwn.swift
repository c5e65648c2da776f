import Casework
import Wording

/// P03: the cause is one in the seller's own work, and no repetition of the notice.
enum CauseNotOwn: PlanRule {
  static let code = RuleCode.causeNotOwn

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let sentences = plan.text.sentences(of: .rootCause)
    guard !sentences.isEmpty else { return [] }
    var remarks: [Remark] = []
    if plan.spans(.why, in: .rootCause).isEmpty {
      remarks.append(
        Remark(
          code, .required, at: plan.text.sections(.rootCause).map(\.heading), .causeWithoutWhy,
          mend: .causeWithoutWhyMend))
    }
    let notice = Set(Grams(plan.notice?.text ?? "").hashes)
    let repeated = sentences.filter { sentence in
      let grams = Grams(plan.text.words(in: sentence.span))
      return grams.hashes.count >= 8 && (grams.share(in: notice) ?? 0) > 0.7
    }
    if !repeated.isEmpty {
      // A sentence or two that quote the notice are no fault where the rest explains it.
      let isAll = repeated.count * 2 > sentences.count
      remarks.append(
        Remark(
          code, isAll ? .required : .doubtful, at: repeated.map(\.span), .causeRepeatsNotice,
          mend: .causeRepeatsNoticeMend))
    }
    return remarks
  }
}
