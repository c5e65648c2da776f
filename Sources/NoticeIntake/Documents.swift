import Casework

/// Finds what a notice wants to be shown.
struct Documents: Sendable {
  private(set) var kinds: [DocumentKind] = []
  private(set) var quotes: [Quotation] = []

  /// That of the least sure of them, from 0 to 1; `nil` where nothing is wanted.
  private(set) var confidence: Double?

  /// The document that nearly was one of them.
  private(set) var second: SecondChoice?

  init(
    in text: NoticeText, stage: Stage, traits: Traits, said: SaidSignals, rules: ReadingRules,
    known phrases: inout KnownPhrases
  ) {
    guard stage.asksForDocuments else { return }
    let likely = Self.likely(in: text, stage: stage)
    for kind in DocumentKind.allCases {
      var known = traits
      let mention = DocumentMention.likeliest(
        of: kind, stage: stage, in: text, said, rules, &phrases)
      known.add(
        kind, in: text, isTaken: likely[kind] != nil, margin: mention?.margin, rules: rules)
      let verdict = rules.weights[.document(kind)].judge(known)
      guard verdict.likeliest == "wanted" else {
        passOver(kind, share: verdict.shares[0])
        continue
      }
      confidence = min(confidence ?? 1, Ranking.confidence(verdict.shares[0]))
      kinds.append(kind)
      let sight = text.signals[kind.signal].first.map { text.quote($0.range) }
      let spoken = verdict.reasons(for: 0, against: 1, in: [text]).quotes.first
      quotes += [mention?.quote ?? likely[kind] ?? sight ?? spoken].compactMap { $0 }
    }
  }

  private mutating func passOver(_ kind: DocumentKind, share: Double) {
    guard share >= max(Ranking.leastShare, second?.share ?? 0) else { return }
    second = SecondChoice(value: kind.rawValue, share: share, rules: [], quotes: [])
  }

  /// What the rules alone take as wanted, with the words.
  static func likely(in text: NoticeText, stage: Stage) -> [DocumentKind: Quotation] {
    var likely: [DocumentKind: Quotation] = [:]
    for kind in DocumentKind.allCases {
      let found = text.signals[kind.signal]
        .first { isNamed(kind, at: $0, in: text) && isWanted($0, in: text, stage: stage) }
      likely[kind] = found.map { text.quote($0.range) }
    }
    if likely[.planOfAction] == nil { likely[.planOfAction] = planParts(in: text) }
    return likely
  }

  // A gas bill is no supplier's bill, and a listing taken down no complaint withdrawn.
  private static func isNamed(_ kind: DocumentKind, at match: SignalMatch, in text: NoticeText)
    -> Bool
  {
    switch kind {
    case .letterOfRetraction: return !text.signals["why.owner"].isEmpty
    case .invoice, .receipt:
      let sentence = text.sentences[match.sentence].range
      return !text.signals.all("doc.identity", in: sentence).contains {
        $0.range.overlaps(match.range)
      }
    default: return true
    }
  }

  // Mentioned is wanted, unless it is what came already or what is not accepted.
  private static func isWanted(_ match: SignalMatch, in text: NoticeText, stage: Stage) -> Bool {
    let sentence = text.sentences[match.sentence].range
    if text.has("doc.finding", inSentence: match.sentence) { return false }
    let before = max(sentence.lowerBound, match.range.lowerBound - 24)..<match.range.lowerBound
    let around = before.lowerBound..<min(sentence.upperBound, match.range.upperBound + 14)
    if text.has("doc.not_taken", inSentence: match.sentence) {
      let refused = text.signals.last("doc.not_taken", in: sentence)
      if let refused, refused.range.upperBound > match.range.lowerBound { return false }
    }
    guard text.has("doc.came", in: around) || text.has("doc.not_enough", inSentence: match.sentence)
    else { return true }
    // What came and did not suffice is wanted again, unless it is over.
    return stage != .closure && text.has("doc.not_enough", inSentence: match.sentence)
      && !text.has("doc.forged", inSentence: match.sentence)
  }

  // Cause, what was done and prevention are a plan of action by another name, where they
  // stand together or one is asked for.
  private static func planParts(in text: NoticeText) -> Quotation? {
    let parts = ["plan.cause", "plan.action", "plan.prevention"].map { text.signals[$0] }
    for prevention in parts[2] where !text.isReport(prevention.sentence) {
      let others = parts[0] + parts[1]
      let isBeside = others.contains { abs($0.sentence - prevention.sentence) <= 3 }
      if isBeside || text.has("act.request", inSentence: prevention.sentence) {
        return text.quote(prevention.range)
      }
    }
    let pair = parts[0].first { cause in
      parts[1].contains { abs($0.sentence - cause.sentence) <= 3 }
    }
    return pair.map { text.quote($0.range) }
  }
}

extension Stage {
  /// Whether a notice of this stage can ask for something.
  var asksForDocuments: Bool {
    switch self {
    case .reinstated, .listingRestored, .relistWaived, .none: false
    default: true
    }
  }
}
