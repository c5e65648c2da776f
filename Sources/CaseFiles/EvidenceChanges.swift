import Casework
import CivilTime
import TextFolding

// Documents of a case: attaching, describing, accepting, taking out.
extension Store {
  /// Attaches a document to a case: a copy of it, byte for byte, with its hash.
  ///
  /// - Parameters:
  ///   - bytes: Of the file; not empty.
  ///   - name: What the file is called where it comes from.
  ///   - facts: What is known of it.
  package func attach(
    _ bytes: [UInt8], named name: String, _ facts: [EvidenceValue], to id: CaseID, at now: Moment
  ) throws(StoreError) -> Evidence {
    try change(.evidence, of: id, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      var evidence = change.newEvidence(named: name, bytes, in: dossier)
      for value in facts { evidence.set(value) }
      dossier.sellerCase.evidence.append(evidence)
      change.put(dossier)
      return evidence
    }
  }

  /// Changes what is said of a document.
  ///
  /// - Parameter isAccepted: Makes evidence of what came by itself.
  package func set(
    _ facts: [EvidenceValue], of word: String, in id: CaseID, accepting isAccepted: Bool = false,
    at now: Moment
  ) throws(StoreError) -> Evidence {
    try change(.evidence, of: id, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      let place = try dossier.place(ofEvidence: word)
      for value in facts { dossier.sellerCase.evidence[place].set(value) }
      if isAccepted { dossier.sellerCase.evidence[place].isCandidate = false }
      change.put(dossier)
      return dossier.sellerCase.evidence[place]
    }
  }

  /// Takes a document out of a case, into the trash.
  ///
  /// - Throws: ``StoreError/frozenEvidence(_:_:)`` for one that went out with a round.
  package func detach(
    _ word: String, from id: CaseID, at now: Moment
  ) throws(StoreError) -> Evidence {
    try change(.evidence, of: id, at: now) { change throws(StoreError) in
      var dossier = try change.dossier(id)
      let place = try dossier.place(ofEvidence: word)
      let evidence = dossier.sellerCase.evidence.remove(at: place)
      guard !dossier.frozenIDs.contains(evidence.id) else {
        throw .frozenEvidence(id, evidence.id)
      }
      if let name = evidence.fileName, folder(.evidence).exists(name) {
        change.discard("\(Evidence.folder)/\(name)")
      }
      change.put(dossier)
      return evidence
    }
  }
}

extension Dossier {
  /// Where a document stands that a person names, in any letter case.
  package func place(ofEvidence word: String) throws(StoreError) -> Int {
    let wanted = SearchFolding.fold(word).uppercased()
    guard let place = sellerCase.evidence.firstIndex(where: { $0.id == wanted }) else {
      throw .noEvidence(id, word)
    }
    return place
  }

  /// The documents that went out with a round.
  fileprivate var frozenIDs: Set<String> {
    Set(rounds.compactMap(\.submission).flatMap(\.evidence).map(\.id))
  }
}

extension StoreChange {
  /// A document under a number that none of the case has or had, with its file on the way
  /// into the store.
  mutating func newEvidence(
    named name: String, _ bytes: [UInt8], in dossier: Dossier
  ) -> Evidence {
    let frozen = dossier.rounds.compactMap(\.submission).flatMap(\.evidence)
      .compactMap { Evidence(id: $0.id, kind: nil).number }
    let known = dossier.sellerCase.evidence.compactMap(\.number) + frozen
    var number = (known.max() ?? 0) + 1
    let taken = takenNumbers(of: dossier.id)
    while taken.contains(number) { number += 1 }
    var evidence = Evidence(id: "E\(number)", kind: nil)
    let file = "\(dossier.id.rawValue)-\(evidence.id)\(EvidenceFile.ending(of: name))"
    evidence.file = "\(Evidence.folder)/\(file)"
    evidence.name = name
    evidence.sha256 = SHA256.hex(bytes)
    add("\(Evidence.folder)/\(file)", bytes)
    return evidence
  }

  /// The numbers of documents that lie in the store, those that were taken out too.
  private func takenNumbers(of id: CaseID) -> Set<Int> {
    let beginning = "\(id.rawValue)-E"
    let names = [Store.Kind.evidence, .trash].flatMap { (try? store.folder($0).names()) ?? [] }
    return Set(
      names.filter { $0.hasPrefix(beginning) }.compactMap { name in
        Int(name.dropFirst(beginning.count).prefix { $0.isASCII && $0.isNumber })
      })
  }
}

extension Store {
  /// The file of a document; `nil` where it has none, or it would lie out of the store.
  package func document(_ evidence: Evidence) throws(StoreError) -> [UInt8]? {
    guard let name = evidence.fileName else { return nil }
    return try folder(.evidence).read(name)
  }

  /// Where the file of a document lies; `nil` where there is no such file.
  package func path(of evidence: Evidence) -> String? {
    guard let name = evidence.fileName, folder(.evidence).isRegular(name) else { return nil }
    return folder(.evidence).path(of: name)
  }
}
