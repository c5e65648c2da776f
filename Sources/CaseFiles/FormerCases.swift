import Casework
import CivilTime

extension Store {
  /// The closed case that a notice of nobody's names by its seller's id; `nil` where none or
  /// several fit.
  ///
  /// - Parameter index: Where the words of all cases are looked up.
  package func formerCase(of notice: Notice, in index: CaseIndex) -> CaseMatch? {
    let ids = notice.sellerIDs.prefix(Self.mostIDs)
    let found = ids.flatMap { id -> [CaseID] in
      guard let query = try? CaseQuery("\"\(id)\" is:closed") else { return [] }
      // Nothing in the question depends on the time.
      let rows = index.narrowed(to: query, withClosed: true, at: notice.message.received)
      return (0..<min(rows.count, Self.mostCases)).map { rows.id(at: $0) }
    }
    let identities = Set(found).compactMap { try? dossier($0) }.map { CaseIdentity($0) }
    return CaseMatch.former(notice, among: identities)
  }

  // A notice names few sellers; a list of many ids is none of a client's.
  private static let mostIDs = 4
  private static let mostCases = 4
}
