import Casework
import CivilTime

/// The facts of a draft beside those of the notices, the evidence and the earlier rounds.
package struct FactsLedger: Sendable {
  /// The products asked about, and those of them that the draft or the evidence names.
  package let asins: Tally

  /// The order numbers of the notices, and those of them that the draft names.
  package let orders: Tally

  /// Facts that are told in two ways.
  package let conflicts: [FactConflict]

  /// So many of all, and which are missing.
  package struct Tally: Hashable, Sendable {
    package let total: Int
    package let missing: [String]
    package var present: Int { total - missing.count }
  }

  init(_ plan: ReviewMaterial) {
    let named = Set(plan.facts.asins().map(\.value))
      .union(FactScanner(text: FoldedPlan(plan.evidenceText)).asins().map(\.value))
    asins = Tally(total: plan.asins.count, missing: plan.asins.filter { !named.contains($0) })
    let wanted = Self.orders(in: plan.notice?.text ?? "")
    let told = Set(plan.facts.orders().map(\.value))
    orders = Tally(total: wanted.count, missing: wanted.filter { !told.contains($0) })
    conflicts =
      FactConflict.quantities(plan) + FactConflict.days(plan) + FactConflict.orders(plan)
      + FactConflict.names(plan)
  }

  private static func orders(in text: String) -> [String] {
    FactScanner(text: FoldedPlan(text)).orders().map(\.value).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
