import JSONText

/// Another case that shares its fate with this one: one closure spreads.
package struct RelatedCase: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The marketplace says that the accounts belong together.
    case linkedAccount = "linked_account"
    case sameClient = "same_client"
    case samePerson = "same_person"
  }

  package var id: CaseID
  package var kind: Kind
  package var unknown: JSONObject = [:]

  package init(_ id: CaseID, _ kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

extension RelatedCase {
  init(_ reader: inout RecordReader) throws(RecordError) {
    id = try reader.required("case", .caseID) {
      $0.string.flatMap { CaseID($0) }
    }
    kind = try reader.word("kind", of: Kind.self)
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging(["case": .string(id.rawValue), "kind": .string(kind.rawValue)]) { $1 }
  }
}

extension SellerCase {
  /// Remembers that another case belongs to this one; `nil` forgets it.
  package mutating func relate(to other: CaseID, as kind: RelatedCase.Kind?) {
    related.removeAll { $0.id == other }
    if let kind { related.append(RelatedCase(other, kind)) }
    related.sort { $0.id < $1.id }
  }
}

extension CaseSummary {
  /// The cases that belong to this one: those somebody has said, and those of the same
  /// client.
  package func related(among rows: [CaseSummary]) -> [RelatedCase] {
    guard Client.isName(client) else { return related }
    let said = Set(related.map(\.id))
    let others = rows.filter {
      $0.id != id && !said.contains($0.id) && $0.client == client
    }
    return related + others.map { RelatedCase($0.id, .sameClient) }.sorted { $0.id < $1.id }
  }
}
