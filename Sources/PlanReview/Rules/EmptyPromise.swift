import Wording

/// P06: a promise to be careful is no measure where nothing else is said.
enum EmptyPromise: PlanRule {
  static let code = RuleCode.emptyPromise

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let items = plan.text.items.filter {
      $0.section == .preventiveMeasures || $0.section == .correctiveActions
    }
    let spans = items.filter { isEmpty($0, plan) }.flatMap {
      plan.matches.spans(of: .emptyPromise, in: $0.span)
    }
    guard !spans.isEmpty else { return [] }
    return [Remark(code, .required, at: spans, .emptyPromise, mend: .emptyPromiseMend)]
  }

  private static func isEmpty(_ item: PlanItem, _ plan: ReviewMaterial) -> Bool {
    plan.matches.has(.emptyPromise, in: item.span)
      && !plan.text.words(in: item.span).contains(where: \.isDigit)
      && !(plan.matches.has(.when, in: item.span) && plan.matches.has(.who, in: item.span))
  }
}
