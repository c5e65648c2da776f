import Casework
import Wording

/// P12: every demand of the notice is answered.
enum DemandOpen: PlanRule {
  static let code = RuleCode.demandOpen

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    DemandCoverage.all(of: plan).compactMap { coverage in
      let words = coverage.demand.text.onOneLine
      switch coverage.state {
      case .linked, .found, .aside: return nil
      case .open:
        return Remark(code, .required, .demandOpen, [words], mend: .demandOpenMend)
      case .incomplete:
        return Remark(
          code, .required, at: coverage.span.map { PlaceholderLeft.spans(in: $0, of: plan) } ?? [],
          .demandIncomplete, [words], mend: .placeholderMend)
      }
    }
  }
}
