import Casework
import Wording

/// P22: a plan is about a page long.
enum UnfitLength: PlanRule {
  static let code = RuleCode.length

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let isJapanese = plan.text.isJapanese
    let limits = isJapanese ? plan.words.limits.japanese : plan.words.limits.english
    let size =
      isJapanese
      ? FormText(plan.text.string).characters
      : plan.text.string.split(whereSeparator: \.isWhitespace).count
    guard !limits.contains(size), size > 0 else { return [] }
    let places = [String(size), String(limits.lowerBound), String(limits.upperBound)]
    if size < limits.lowerBound {
      return [
        Remark(
          code, .advice, isJapanese ? .planShort : .planShortWords, places, mend: .planShortMend)
      ]
    }
    return [
      Remark(
        code, size > limits.upperBound * 2 ? .doubtful : .advice,
        isJapanese ? .planLong : .planLongWords, places, mend: .planLongMend)
    ]
  }
}
