import Casework
import Wording

/// P09: nothing of another client stands in the draft.
enum Leaking: PlanRule {
  static let code = RuleCode.leak

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    guard !plan.archive.leaks.isEmpty else { return [] }
    let names = NameText(plan.text.folded, bytes: plan.text.bytes)
    var remarks: [Remark] = []
    var marked: [Range<Int>] = []
    for leak in plan.archive.leaks {
      // A name without its legal form also stands in the name with it.
      let spans = names.tellingSpans(of: leak.words).filter { span in
        !marked.contains { $0.contains(span.lowerBound) && $0.upperBound >= span.upperBound }
      }
      guard !spans.isEmpty else { continue }
      marked += spans
      remarks.append(
        Remark(
          code, leak.isDoubtful ? .doubtful : .required, at: spans,
          leak.isDoubtful ? .leakShort : .leak,
          [leak.kind.wording, Wording(leak.owner.rawValue)],
          mend: leak.isDoubtful ? .leakShortMend : .leakMend))
    }
    return remarks
  }
}

extension Leak.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .client: RemarkPhrase.leakClient.wording
    case .person: RemarkPhrase.leakPerson.wording
    case .shop: RemarkPhrase.leakShop.wording
    case .seller: RemarkPhrase.leakSeller.wording
    case .asin: RemarkPhrase.leakAsin.wording
    case .order: RemarkPhrase.leakOrder.wording
    case .brand: RemarkPhrase.leakBrand.wording
    case .address: RemarkPhrase.leakAddress.wording
    case .supplier: RemarkPhrase.leakSupplier.wording
    case .number: RemarkPhrase.leakNumber.wording
    }
  }
}
