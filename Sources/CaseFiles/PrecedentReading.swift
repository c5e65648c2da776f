import Casework
import PlanReview
import Wording

extension Store {
  /// The answered plans of other cases with a case's reason and kind of right, those that
  /// were accepted first, then the latest; at most fifty.
  package func precedents(
    for dossier: Dossier, in language: Language
  ) throws(StoreError) -> [Precedent] {
    let (reason, right) = (dossier.sellerCase.reason, dossier.sellerCase.rightKind)
    let fits = try overview().rows.filter { row in
      row.id != dossier.id && row.reason == reason && row.sent > 0
        && (right == nil || row.rightKind == nil || row.rightKind == right)
    }.sorted { $0.opened > $1.opened }
    var found: [Precedent] = []
    for row in fits.prefix(100) {
      guard let other = try? self.dossier(row.id) else { continue }
      found += Precedent.all(in: other, language: language)
    }
    let accepted = found.filter { $0.state == .accepted }
    return Array((accepted + found.filter { $0.state != .accepted }).prefix(50))
  }
}
