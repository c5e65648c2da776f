import Casework
import Wording

/// P32: the supplier is named with telephone, address and web site where invoices or the
/// supplier's contact are asked for.
enum SupplierDetails: PlanRule {
  static let code = RuleCode.supplier

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let wanted = plan.reading?.documents ?? []
    guard wanted.contains(.supplierContact) else { return [] }
    let evidence = FoldedPlan(plan.evidenceText)
    let there = [plan.facts, FactScanner(text: evidence)]
    var missing: [RemarkPhrase] = []
    if there.allSatisfy({ $0.phones().isEmpty }) { missing.append(.supplierPhone) }
    if there.allSatisfy({ !hasAddress($0.text) }) { missing.append(.supplierAddress) }
    if there.allSatisfy({ $0.links().isEmpty }) { missing.append(.supplierSite) }
    return missing.map { Remark(code, .doubtful, $0, mend: .supplierMend) }
  }

  /// A prefecture, or a street with its number.
  private static func hasAddress(_ text: FoldedPlan) -> Bool {
    words.contains { !text.spans(of: $0).isEmpty }
  }

  private static let words = [
    "東京都", "北海道", "大阪府", "京都府", "県", "〒", "street", "st.", "avenue", "road", "address:",
  ]
}
