import Casework

/// Compares a draft with the records of all other cases of a store.
package struct ArchiveSearch: Sendable {
  private let text: PlanText
  private let own: OwnWords
  private let hashes: Set<UInt32>

  /// Which stretches of three characters the draft has; a word without one of them is not
  /// in it.
  private let trigrams: Set<UInt64>

  // What was found so far.
  private var words: [(word: IdentityWord, owner: CaseID)] = []
  private var hits: [(round: RoundID, count: Int)] = []
  private var sameClient: Set<CaseID>

  package init(_ text: String, in dossier: Dossier) {
    self.text = PlanText(text)
    own = OwnWords(dossier)
    hashes = Set(RecordDigest.sample(Grams(text).hashes))
    trigrams = Set(Self.trigrams(of: self.text.folded.units))
    sameClient = [dossier.id]
  }

  private static func trigrams(of units: [UInt32]) -> [UInt64] {
    guard units.count >= 3 else { return [] }
    return (0...units.count - 3).map { Self.trigram(units[$0], units[$0 + 1], units[$0 + 2]) }
  }

  private static func trigram(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
    UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third)
  }

  /// Takes in the digest of one record.
  package mutating func take(_ digest: RecordDigest, of path: String) {
    guard let owner = Self.owner(of: path) else { return }
    switch digest {
    case .draft(let samples):
      let count = samples.count { hashes.contains($0) }
      if count >= Self.leastHits, let round = Self.round(of: path) { hits.append((round, count)) }
    case .words(let known):
      if path.hasPrefix("cases/"), own.isSameClient(known) { sameClient.insert(owner) }
      for word in known where isInDraft(word) { words.append((word, owner)) }
    }
  }

  /// The owner's id stands at the beginning of every file's name.
  private static func owner(of path: String) -> CaseID? {
    path.firstIndex(of: "/").flatMap { CaseID(path[path.index(after: $0)...].prefix(6)) }
  }

  private static func round(of path: String) -> RoundID? {
    path.firstIndex(of: "/").flatMap { RoundID(path[path.index(after: $0)...].dropLast(5)) }
  }

  /// Samples that two drafts share before one is looked into: a sentence of theirs.
  private static let leastHits = 2

  private func isInDraft(_ known: IdentityWord) -> Bool {
    let units = known.word.unicodeScalars.prefix(3).map(\.value)
    guard units.count == 3, trigrams.contains(Self.trigram(units[0], units[1], units[2])) else {
      return false
    }
    return !text.folded.spans(of: known.word).isEmpty
  }
}

extension ArchiveSearch {
  /// The drafts worth reading, those with most in common first.
  package var candidates: [RoundID] {
    hits.filter { !sameClient.contains($0.round.caseID) }.sorted {
      ($1.count, $0.round.rawValue) < ($0.count, $1.round.rawValue)
    }.prefix(8).map(\.round)
  }

  /// What was found, with the texts of the candidates.
  package func findings(reading texts: [(round: RoundID, text: String)]) -> ArchiveFindings {
    ArchiveFindings(leaks: leaks, shared: shared(with: texts), likeness: likeness(to: texts))
  }

  private var leaks: [Leak] {
    var found: [Leak] = []
    for (known, owner) in words where !sameClient.contains(owner) && !own.has(known.word) {
      guard let span = text.folded.spans(of: known.word).first else { continue }
      let words = text[span]
      if !found.contains(where: { $0.words == words }) {
        found.append(Leak(kind: known.kind, words: words, owner: owner))
      }
    }
    return found
  }

  /// The sentences of which four stretches in five stand in one other draft.
  private func shared(with texts: [(round: RoundID, text: String)]) -> [SharedSentence] {
    let known = texts.map { (round: $0.round, grams: Set(Grams($0.text).hashes)) }
    return text.sentences.compactMap { sentence in
      let grams = Grams(text.words(in: sentence.span))
      guard grams.hashes.count >= Self.shortest else { return nil }
      let owner = known.first { (grams.share(in: $0.grams) ?? 0) >= 0.8 }
      return owner.map { SharedSentence(words: text[sentence.span], owner: $0.round) }
    }
  }

  /// Stretches of the shortest sentence that is worth marking.
  private static let shortest = 8

  private func likeness(to texts: [(round: RoundID, text: String)]) -> [Likeness] {
    let draft = Grams(text.string)
    let shares = Dictionary(grouping: texts, by: \.round.caseID).map { owner, texts in
      let known = texts.map { draft.share(in: Set(Grams($0.text).hashes)) ?? 0 }
      return Likeness(owner: owner, share: known.max() ?? 0)
    }
    return shares.sorted { ($1.share, $0.owner.rawValue) < ($0.share, $1.owner.rawValue) }
  }
}

/// What a case may say of itself: its client's words and everything in its notices.
private struct OwnWords: Sendable {
  private let known: Set<IdentityWord>
  private let text: FoldedPlan

  init(_ dossier: Dossier) {
    let client = dossier.sellerCase.client
    known = Set(IdentityWord.all(of: client))
    let facts = [client.name, client.shop, client.sellerID, client.contact].compactMap(\.self)
    let evidence = dossier.sellerCase.evidence.flatMap { [$0.supplier, $0.proves] }
      .compactMap(\.self)
    let notices = dossier.notices.flatMap { [$0.message.subject, $0.text] }
    text = FoldedPlan((facts + evidence + notices).joined(separator: "\n"))
  }

  func has(_ word: String) -> Bool { !text.spans(of: word).isEmpty }

  /// Whether a record of another case is of the same client: by its seller id, its whole
  /// name or an address.
  func isSameClient(_ words: [IdentityWord]) -> Bool {
    words.contains { [.seller, .address, .client].contains($0.kind) && known.contains($0) }
  }
}
