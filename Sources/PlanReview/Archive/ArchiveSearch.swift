import Casework

/// Compares a draft with the records of all other cases of a store.
package struct ArchiveSearch: Sendable {
  private let text: PlanText
  private let own: OwnWords
  private let id: CaseID
  private let beginnings: WordBeginnings

  // What was found so far.
  private var stretches: SharedStretches
  private var words: [(word: IdentityWord, owner: CaseID)] = []
  private var sameClient: Set<CaseID> = []

  package init(_ text: String, in dossier: Dossier) {
    self.text = PlanText(text)
    id = dossier.id
    own = OwnWords(dossier)
    beginnings = WordBeginnings(of: self.text.folded)
    stretches = SharedStretches(of: self.text)
  }

  /// Takes in the digest of one record.
  package mutating func take(_ digest: RawSpan, of path: () -> String) {
    guard digest.byteCount > 0 else { return }
    let form = digest.unsafeLoad(fromByteOffset: 0, as: UInt8.self)
    switch RecordDigest.Form(rawValue: form) {
    case .draft:
      let id = id
      stretches.take(digest) { Self.round(of: path()).flatMap { $0.caseID == id ? nil : $0 } }
    case .client: takeWords(digest, of: path, isClient: true)
    case .notice: takeWords(digest, of: path, isClient: false)
    case nil: break
    }
  }

  private mutating func takeWords(_ digest: RawSpan, of path: () -> String, isClient: Bool) {
    var start = 1
    while start < digest.byteCount {
      let end = digest.place(of: 0x0A, from: start)
      let tab = digest.place(of: 0x09, from: start)
      if tab < end, isClient || beginnings.mayHold(tab + 1..<end, of: digest) {
        takeWord(digest, kind: start..<tab, tab + 1..<end, of: path, isClient: isClient)
      }
      start = end + 1
    }
  }

  private mutating func takeWord(
    _ digest: RawSpan, kind: Range<Int>, _ word: Range<Int>, of path: () -> String, isClient: Bool
  ) {
    guard let kind = Leak.Kind(rawValue: digest.text(kind)) else { return }
    let known = IdentityWord(kind: kind, word: digest.text(word))
    let isSame = isClient && own.isSameClient(known)
    let isHere =
      (!isClient || beginnings.mayHold(word, of: digest))
      && !text.folded.spans(of: known.word).isEmpty
    // Whose it is is read only of the few that matter.
    guard isSame || isHere, let owner = Self.owner(of: path()), owner != id else { return }
    if isSame { sameClient.insert(owner) }
    if isHere { words.append((known, owner)) }
  }

  /// The owner's id stands at the beginning of every file's name.
  private static func owner(of path: String) -> CaseID? {
    path.firstIndex(of: "/").flatMap { CaseID(path[path.index(after: $0)...].prefix(6)) }
  }

  private static func round(of path: String) -> RoundID? {
    path.firstIndex(of: "/").flatMap { RoundID(path[path.index(after: $0)...].dropLast(5)) }
  }
}

extension ArchiveSearch {
  /// The drafts worth reading, those with most in common first.
  package var candidates: [RoundID] { stretches.candidates }

  /// What was found, with the texts of the candidates.
  ///
  /// - Parameter sentenceShare: What share of a sentence has to stand in another draft for it
  ///   to be one that is shared, from 0 to 1.
  package func findings(
    reading texts: [(round: RoundID, text: String)], sentenceShare: Double = 0.8
  ) -> ArchiveFindings {
    let known = texts.reduce(into: [:]) { $0[$1.round] = Set(Grams($1.text).hashes) }
    return ArchiveFindings(
      leaks: leaks, shared: shared(with: known, least: sentenceShare), likeness: likeness(to: known)
    )
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

  /// The sentences of which most stands in one other draft, each with the one that has most of
  /// it; what this case's own notices say belongs to nobody else.
  private func shared(
    with known: [RoundID: Set<UInt32>], least: Double
  ) -> [SharedSentence] {
    stretches.sentences.enumerated().compactMap { number, sentence in
      var best: (round: RoundID, share: Double)?
      for round in stretches.owners(of: number) {
        guard let share = known[round].flatMap({ sentence.grams.share(in: $0) }), share >= least
        else { continue }
        if share > best?.share ?? 0 { best = (round, share) }
      }
      guard let best, !own.says(sentence.grams, share: least) else { return nil }
      return SharedSentence(words: text[sentence.span], owner: best.round)
    }
  }

  /// Stretches of the shortest plan that can be like another.
  private static let leastOfPlan = 20

  private func likeness(to known: [RoundID: Set<UInt32>]) -> [Likeness] {
    // Headings alone are everybody's.
    let draft = Grams(besidesPlaceholders: text.folded.units[...])
    guard draft.hashes.count >= Self.leastOfPlan else { return [] }
    let shares = Dictionary(grouping: known, by: \.key.caseID).map { owner, known in
      Likeness(owner: owner, share: known.compactMap { draft.share(in: $0.value) }.max() ?? 0)
    }
    return shares.sorted { ($1.share, $0.owner.rawValue) < ($0.share, $1.owner.rawValue) }
  }
}

extension RawSpan {
  /// Where a byte stands next; at the end where it does not.
  fileprivate func place(of byte: UInt8, from start: Int) -> Int {
    var place = start
    while place < byteCount, unsafeLoad(fromByteOffset: place, as: UInt8.self) != byte {
      place += 1
    }
    return place
  }

  fileprivate func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}

/// What a case may say of itself: its client's words and everything in its notices.
private struct OwnWords: Sendable {
  private let known: Set<IdentityWord>
  private let text: FoldedPlan

  /// Stretches of its notices.
  private let said: Set<UInt32>

  init(_ dossier: Dossier) {
    let client = dossier.sellerCase.client
    known = Set(IdentityWord.all(of: client))
    let facts = [client.name, client.shop, client.sellerID, client.contact].compactMap(\.self)
    let evidence = dossier.sellerCase.evidence.flatMap { [$0.supplier, $0.proves] }
      .compactMap(\.self)
    let notices = dossier.notices.flatMap { [$0.message.subject, $0.text] }
    text = FoldedPlan((facts + evidence + notices).joined(separator: "\n"))
    said = Set(Grams(notices.joined(separator: "\n")).hashes)
  }

  func has(_ word: String) -> Bool { !text.spans(of: word).isEmpty }

  /// Whether the notices say so much of a sentence.
  func says(_ sentence: Grams, share: Double) -> Bool { sentence.share(in: said) ?? 0 >= share }

  /// Whether a word of another case shows it to be of the same client: its seller id, its whole
  /// name or an address.
  func isSameClient(_ word: IdentityWord) -> Bool {
    [.seller, .address, .client].contains(word.kind) && known.contains(word)
  }
}
