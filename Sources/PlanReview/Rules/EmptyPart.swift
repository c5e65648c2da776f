import Wording

/// P02: every part says something; a heading alone is none.
enum EmptyPart: PlanRule {
  static let code = RuleCode.emptyPart

  /// Characters below which a part says nothing, besides what is still to be filled in.
  private static let least = 20

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    PlanSection.Kind.parts.compactMap { part in
      let sections = plan.text.sections(part)
      guard let first = sections.first else { return nil }
      let written = sections.reduce(0) { $0 + plan.text.characters(in: $1.body) }
      let open = sections.flatMap { PlaceholderLeft.spans(in: $0.body, of: plan) }
        .reduce(0) { $0 + plan.text.characters(in: $1) }
      guard written - open < least else { return nil }
      return Remark(
        code, .required, at: [first.heading], .emptyPart, [part.wording], mend: .emptyPartMend)
    }
  }
}
