import Casework
import Wording

/// P09: nothing of another client stands in the draft.
enum Leaking: PlanRule {
  static let code = RuleCode.leak

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    plan.archive.leaks.compactMap { leak in
      let spans = plan.text.folded.spans(of: leak.words)
      guard !spans.isEmpty else { return nil }
      return Remark(
        code, .required, at: spans, .leak, [leak.kind.wording, Wording(leak.owner.rawValue)],
        mend: .leakMend)
    }
  }
}

extension Leak.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .client: RemarkPhrase.leakClient.wording
    case .shop: RemarkPhrase.leakShop.wording
    case .seller: RemarkPhrase.leakSeller.wording
    case .asin: RemarkPhrase.leakAsin.wording
    case .order: RemarkPhrase.leakOrder.wording
    case .brand: RemarkPhrase.leakBrand.wording
    case .address: RemarkPhrase.leakAddress.wording
    }
  }
}
