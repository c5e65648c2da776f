import Wording

/// P04: what was done is told as done.
enum ActionsNotDone: PlanRule {
  static let code = RuleCode.actionsNotDone

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let sentences = plan.text.sentences(of: .correctiveActions)
    let planned = sentences.filter { isPlanned($0, plan) }
    guard !planned.isEmpty else { return [] }
    let isMost = planned.count * 2 >= sentences.count
    return [
      Remark(
        code, isMost ? .required : .doubtful, at: planned.map(\.span), .actionsPlanned,
        [String(planned.count), String(sentences.count)], mend: .actionsPlannedMend)
    ]
  }

  private static func isPlanned(_ sentence: PlanSentence, _ plan: ReviewMaterial) -> Bool {
    if plan.matches.has(.performative, in: sentence.span) { return false }
    if plan.matches.has(.planned, in: sentence.span) { return true }
    // A verb in its plain polite form at the end is a promise: 確認します.
    let words = plan.text.words(in: sentence.span)
    let end = words.last == fullStop ? words.dropLast() : words
    guard end.suffix(2).elementsEqual(polite) else { return false }
    return !plan.matches.spans(of: .ongoing, in: sentence.span).contains {
      plan.text.folded.unit(at: $0.upperBound) == end.endIndex
    }
  }

  private static let fullStop: UInt32 = 0x3002
  private static let polite = FoldedPlan("ます").units
}
