import Casework

/// Finds what a notice wants to be shown, and how old it may be.
struct Documents: Sendable {
  private(set) var kinds: [DocumentKind] = []
  private(set) var quotes: [Quotation] = []
  private(set) var maxAgeDays: Int?
  private(set) var ageQuote: Quotation?

  init(in text: NoticeText, stage: Stage, traits: Traits, rules: ReadingRules) {
    guard stage.asksForDocuments else { return }
    let likely = Self.likely(in: text, stage: stage)
    for kind in DocumentKind.allCases {
      var known = traits
      known.add(kind, in: text, isTaken: likely[kind] != nil, rules: rules)
      let verdict = rules.weights[.document(kind)].judge(known)
      guard verdict.likeliest == "wanted" else { continue }
      kinds.append(kind)
      let sight = text.signals["doc.\(kind.rawValue)"].first.map { text.quote($0.range) }
      let spoken = verdict.reasons(for: 0, against: 1, in: [text]).quotes.first
      quotes += [likely[kind] ?? sight ?? spoken].compactMap { $0 }
    }
    readAge(in: text)
  }

  /// What the rules alone take as wanted, with the words.
  static func likely(in text: NoticeText, stage: Stage) -> [DocumentKind: Quotation] {
    var likely: [DocumentKind: Quotation] = [:]
    for kind in DocumentKind.allCases {
      let found = text.signals["doc.\(kind.rawValue)"]
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

  // How old an invoice may be where one is wanted.
  private mutating func readAge(in text: NoticeText) {
    guard kinds.contains(.invoice) || kinds.contains(.receipt) else { return }
    let ages = (text.signals["age.document"] + text.signals["age.invoice"])
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    for match in ages {
      guard let period = text.periods(in: match.range).first, !period.isHours,
        !Self.isOfSales(period.range, sentence: match.sentence, in: text),
        Self.isAgeOfInvoice(period.range, sentence: match.sentence, in: text)
      else { continue }
      maxAgeDays = period.days
      ageQuote = text.quote(period.range)
      return
    }
  }

  // "180日間の売上に相当する額", "the past 180 days' sales"
  private static func isOfSales(_ range: Range<Int>, sentence: Int, in text: NoticeText) -> Bool {
    let whole = text.sentences[sentence].range
    return text.has(
      "age.sales", in: range.lowerBound..<min(whole.upperBound, range.upperBound + 24))
  }

  private static func isAgeOfInvoice(_ range: Range<Int>, sentence: Int, in text: NoticeText)
    -> Bool
  {
    for number in [sentence, sentence - 1, sentence + 1, sentence + 2]
    where text.sentences.indices.contains(number) {
      let whole = text.sentences[number].range
      let invoice = distance(from: range, to: ["doc.invoice", "doc.receipt"], in: whole, of: text)
      let other = distance(
        from: range, to: ["doc.identity", "doc.business_licence"], in: whole, of: text)
      if invoice == nil, other == nil { continue }
      guard let invoice else { return false }
      return other.map { invoice <= $0 } ?? true
    }
    return false
  }

  private static func distance(
    from range: Range<Int>, to signals: [String], in whole: Range<Int>, of text: NoticeText
  ) -> Int? {
    signals.flatMap { text.signals.all($0, in: whole) }.map { match in
      match.range.lowerBound >= range.upperBound
        ? match.range.lowerBound - range.upperBound
        : abs(range.lowerBound - match.range.upperBound)
    }.min()
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
