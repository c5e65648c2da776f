import Casework

/// Finds what a notice wants to be shown, and how old it may be.
struct Documents: Sendable {
  private(set) var kinds: [DocumentKind] = []
  private(set) var quotes: [Quotation] = []
  private(set) var maxAgeDays: Int?
  private(set) var ageQuote: Quotation?

  init(in text: NoticeText, stage: Stage) {
    guard stage.asksForDocuments else { return }
    for kind in DocumentKind.allCases {
      let found = text.signals["doc.\(kind.rawValue)"]
        .first { Self.isWanted($0, in: text, stage: stage) }
      guard let found else { continue }
      kinds.append(kind)
      quotes.append(text.quote(found.range))
    }
    if !kinds.contains(.planOfAction), let parts = Self.planParts(in: text) {
      kinds.append(.planOfAction)
      quotes.append(parts)
    }
    readAge(in: text)
  }

  // Mentioned is wanted, unless it is what came already or what is not accepted.
  private static func isWanted(_ match: SignalMatch, in text: NoticeText, stage: Stage) -> Bool {
    let sentence = text.sentences[match.sentence].range
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

  // Cause, what was done and prevention are a plan of action by another name.
  private static func planParts(in text: NoticeText) -> Quotation? {
    let parts = ["plan.cause", "plan.action", "plan.prevention"].compactMap {
      text.signals[$0].first
    }
    guard parts.count >= 2, let last = parts.last else { return nil }
    return text.quote(last.range)
  }

  private mutating func readAge(in text: NoticeText) {
    for match in text.signals["age.document"] {
      guard let period = text.periods(in: match.range).first,
        Self.isAgeOfInvoice(period.range, sentence: match.sentence, in: text)
      else { continue }
      maxAgeDays = period.days
      ageQuote = text.quote(period.range)
      return
    }
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
    case .reinstated, .listingRestored, .relistWaived, .funds, .none: false
    default: true
    }
  }
}
