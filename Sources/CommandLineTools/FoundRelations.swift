import CaseFiles
import Casework
import JSONText

extension Invocation {
  /// Cases that may belong to one although nobody has said so: those of the same client,
  /// and those that share an address, a number or a seller's id.
  func foundRelations(of dossier: Dossier) throws(ToolFailure) -> [Relation] {
    try cases(namingDamage: false) { foundRelations(of: dossier, in: $0) } ?? []
  }

  private func foundRelations(of dossier: Dossier, in index: CaseIndex) -> [Relation] {
    let row = CaseSummary(dossier)
    let known = dossier.sellerCase.related.map(\.id)
    func rows(_ query: String) -> [CaseSummary] {
      guard let query = try? CaseQuery(query) else { return [] }
      let found = index.narrowed(to: query, withClosed: true, at: now)
      return (0..<min(found.count, 100)).map { found.summary(at: $0) }
    }
    let sameClient = (Client.isName(row.client) ? rows("client:\"\(row.client)\"") : [])
      .filter { $0.client == row.client && $0.id != row.id && !known.contains($0.id) }
      .map { Relation(row: $0, kind: .sameClient) }
    return sameClient
      + dossier.suggestedRelations(besides: known + sameClient.map(\.row.id)) {
        rows("\"\($0)\"")
      }
  }
}

extension Relation {
  var json: JSONValue {
    .object([
      "case": .string(row.id.rawValue), "client": .string(row.client),
      "kind": .string(kind.rawValue), "open": .bool(row.isOpen),
    ])
  }
}
