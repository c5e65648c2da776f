import Wording

/// P20: no questions, and no references to other cases of the marketplace's support.
enum Asking: PlanRule {
  static let code = RuleCode.asking

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    var remarks: [Remark] = []
    let asked = plan.text.sentences.map(\.span).filter { span in
      plan.matches.has(.question, in: span)
        && ["?", "？", "か。", "か", "."].contains { plan.text[span].hasSuffix($0) }
    }
    if !asked.isEmpty {
      remarks.append(Remark(code, .doubtful, at: asked, .asking, mend: .askingMend))
    }
    let support = plan.spans(.support)
    if !support.isEmpty {
      remarks.append(Remark(code, .doubtful, at: support, .supportCase, mend: .supportCaseMend))
    }
    return remarks
  }
}
