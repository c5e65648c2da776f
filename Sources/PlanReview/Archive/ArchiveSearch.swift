import Casework

/// Compares a draft with the records of all other cases of a store.
package struct ArchiveSearch: Sendable {
  private let text: PlanText
  private let names: NameText
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
    names = NameText(self.text.folded, bytes: self.text.bytes)
    beginnings = WordBeginnings(of: names)
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
    case .client: takeClient(digest, of: path)
    case .notice: takeWords(digest, of: path)
    case nil: break
    }
  }

  /// Every word of a client is looked at, to see whether it is this case's own.
  private mutating func takeClient(_ digest: RawSpan, of path: () -> String) {
    var known: [IdentityWord] = []
    var here: [IdentityWord] = []
    Self.forEachWord(of: digest) { kind, range in
      guard let word = IdentityWord(digest, kind, range) else { return }
      known.append(word)
      if beginnings.mayHold(range, of: digest), isHere(word) { here.append(word) }
    }
    let isSame = own.isSameClient(known)
    guard isSame || !here.isEmpty else { return }
    take(here, of: path, isSame: isSame)
  }

  private mutating func takeWords(_ digest: RawSpan, of path: () -> String) {
    var here: [IdentityWord] = []
    Self.forEachWord(of: digest) { kind, range in
      guard beginnings.mayHold(range, of: digest), let word = IdentityWord(digest, kind, range),
        isHere(word)
      else { return }
      here.append(word)
    }
    if !here.isEmpty { take(here, of: path, isSame: false) }
  }

  private func isHere(_ known: IdentityWord) -> Bool {
    !names.tellingSpans(of: known.word).isEmpty
  }

  /// Whose they are is read only of the few that matter.
  private mutating func take(_ here: [IdentityWord], of path: () -> String, isSame: Bool) {
    guard let owner = Self.owner(of: path()), owner != id else { return }
    if isSame { sameClient.insert(owner) }
    words += here.map { ($0, owner) }
  }

  /// The lines of a digest: where the kind and where the word stands in each.
  private static func forEachWord(
    of digest: RawSpan, _ take: (_ kind: Range<Int>, _ word: Range<Int>) -> Void
  ) {
    var start = 1
    while start < digest.byteCount {
      let end = digest.place(of: 0x0A, from: start)
      let tab = digest.place(of: 0x09, from: start)
      if tab < end { take(start..<tab, tab + 1..<end) }
      start = end + 1
    }
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

  /// Each word once, those that may stand there by chance behind the others.
  private var leaks: [Leak] {
    var told: Set<String> = []
    var found: [Leak] = []
    for (known, owner) in words where !sameClient.contains(owner) && !own.has(known.word) {
      guard let span = names.tellingSpans(of: known.word).first, told.insert(known.word).inserted
      else { continue }
      found.append(
        Leak(
          kind: known.kind.leak, words: text[span], owner: owner,
          isDoubtful: NameWeight(known.word) != .full || known.kind == .bareSupplier))
    }
    return found.filter { !$0.isDoubtful } + found.filter(\.isDoubtful)
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

extension IdentityWord {
  /// Returns `nil` for a kind that is not known.
  fileprivate init?(_ digest: RawSpan, _ kind: Range<Int>, _ word: Range<Int>) {
    guard let kind = Kind(rawValue: digest.text(kind)) else { return nil }
    self.init(kind: kind, word: digest.text(word))
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
