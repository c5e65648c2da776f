import Wording

/// P27: every part holds a number or a date.
enum NoNumbers: PlanRule {
  static let code = RuleCode.noNumbers

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let numbers = plan.facts.numbers().map { plan.text.folded.bytes($0.range).lowerBound }
    return PlanSection.Kind.parts.compactMap { part in
      let sections = plan.text.sections(part)
      // What is hardly begun is said by another rule.
      let written = sections.reduce(0) { $0 + plan.text.characters(in: $1.body) }
      guard written >= 40, !hasNumber(sections, numbers, plan) else { return nil }
      return Remark(
        code, .doubtful, at: sections.map(\.heading), .noNumbers, [part.wording],
        mend: .noNumbersMend)
    }
  }

  /// A number that is more than the one at the beginning of a bullet.
  private static func hasNumber(
    _ sections: [PlanSection], _ numbers: [Int], _ plan: ReviewMaterial
  ) -> Bool {
    let bullets = plan.text.items.filter(\.isBullet).map(\.span.lowerBound)
    return numbers.contains { number in
      sections.contains { $0.body.contains(number) }
        && !bullets.contains { (0...3).contains(number - $0) }
    }
  }
}
