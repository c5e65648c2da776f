import Wording

/// P02: every part says something; a heading alone does not, and neither do a few words.
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
      let said = written - open
      guard said < least else { return nil }
      guard said > 0 else {
        return Remark(
          code, .required, at: [first.heading], .emptyPart, [part.wording], mend: .emptyPartMend)
      }
      return Remark(
        code, .required, at: [first.heading], .scantyPart, [part.wording, Wording(String(said))],
        mend: .emptyPartMend)
    }
  }
}
