import CivilTime

/// Another case that belongs to one, with its row.
package struct Relation: Hashable, Sendable {
  package let row: CaseSummary
  package let kind: RelatedCase.Kind

  package init(row: CaseSummary, kind: RelatedCase.Kind) {
    self.row = row
    self.kind = kind
  }
}

extension Dossier {
  /// Cases that may belong to this one although nobody has said so: of the same client by
  /// name, of the same person by an address or a number, linked by the marketplace.
  ///
  /// - Parameters:
  ///   - known: Cases of which it is known already.
  ///   - mentioning: The cases, open and closed, in which words stand anywhere.
  package func suggestedRelations(
    besides known: some Sequence<CaseID>, mentioning: (_ words: String) -> [CaseSummary]
  ) -> [Relation] {
    var seen = Set(known).union([id])
    return relationClues.flatMap { clue in
      mentioning(clue.words).prefix(Self.mostForClue).filter { seen.insert($0.id).inserted }
        .map { Relation(row: $0, kind: clue.kind) }
    }
  }

  /// What stands in more cases than this shows nothing.
  private static let mostForClue = 8
}

/// What shows that another case may belong to this one, before anybody has said so.
private struct RelationClue: Hashable {
  /// What is looked for in everything that is known of the other case.
  let words: String
  let kind: RelatedCase.Kind
}

extension Dossier {
  /// What another case of the same person, or an account that the marketplace links with
  /// this one, would hold: an address, a telephone number, a seller's id.
  ///
  /// A clue, no proof: whoever reads it says whether it is so.
  private var relationClues: [RelationClue] {
    let client = sellerCase.client
    var clues = contactMarks.map { RelationClue(words: $0, kind: .samePerson) }
    let own = client.sellerID.flatMap { $0.isEmpty ? nil : $0 }
    let named = notices.filter { $0.reading.reason == .linkedAccount && $0.counts }
      .flatMap { Self.sellerIDs(in: $0.text) }
    for id in [own].compactMap(\.self) + named {
      let clue = RelationClue(words: id, kind: .linkedAccount)
      if !clues.contains(clue) { clues.append(clue) }
    }
    return Array(clues.prefix(8))
  }

  /// Mail addresses and telephone numbers of the client.
  private var contactMarks: [String] {
    guard let contact = sellerCase.client.contact else { return [] }
    let numbers = contact.split { !($0.isNumber || "-+()".contains($0)) }
      .filter { $0.count(where: \.isNumber) >= 9 }.map(String.init)
    return MailAddresses.all(in: contact) + numbers
  }

  /// Words of the shape that the marketplace's ids of sellers have: an A and twelve to
  /// fourteen capital letters and digits.
  private static func sellerIDs(in text: String) -> [String] {
    let words: [Substring] = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.filter { word in
      word.first == "A" && (13...15).contains(word.count)
        && word.allSatisfy { $0.isNumber || $0.isUppercase } && word.contains(where: \.isNumber)
    }.map { String($0) }
  }
}
