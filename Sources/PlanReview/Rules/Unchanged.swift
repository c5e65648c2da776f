import Casework
import Wording

/// P11: a plan that was turned down is not sent again; what is unchanged says so.
enum Unchanged: PlanRule {
  static let code = RuleCode.unchanged

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    guard let before = plan.previous, before.state != .accepted else { return [] }
    let rest = RoundLikeness(plan.text, to: before.text, words: plan.words)
    let number = String(before.number)
    let isRefused = before.state == .turnedDown || before.state == .moreAsked
    if let whole = rest.whole, whole >= 0.97 {
      return [
        Remark(
          code, .required, .planUnchanged, [number, whole.percent],
          mend: isRefused ? .planUnchangedMend : .planAsSentMend)
      ]
    }
    return PlanSection.Kind.parts.compactMap { part in
      guard let share = rest.parts[part], share >= plan.words.limits.unchanged else { return nil }
      return Remark(
        code, .doubtful, at: plan.text.sections(part).map(\.heading),
        isRefused ? .partUnchanged : .partAsSent, [share.percent, number],
        mend: isRefused ? .partUnchangedMend : .partAsSentMend)
    }
  }
}
