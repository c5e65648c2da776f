import Casework

/// One place of a notice where a kind of document is named.
struct DocumentMention: Sendable {
  let kind: DocumentKind
  let match: SignalMatch

  /// More than a dozen of one kind say nothing new.
  private static let limit = 12

  /// Every place where a kind is named; a plan of action also by its parts.
  static func all(of kind: DocumentKind, in text: NoticeText) -> [DocumentMention] {
    var signals = [kind.signal]
    if kind == .planOfAction { signals += ["plan.cause", "plan.action", "plan.prevention"] }
    return signals.flatMap { signal in
      text.signals[signal].prefix(limit).map { DocumentMention(kind: kind, match: $0) }
    }
  }

  /// The place that is likeliest to want the kind; `nil` where the kind is not named.
  ///
  /// - Returns: How far wanting it is ahead of only naming it, and the words where it is.
  static func likeliest(
    of kind: DocumentKind, stage: Stage, in text: NoticeText, _ said: SaidSignals,
    _ rules: ReadingRules, _ known: inout KnownPhrases
  ) -> (margin: Double, quote: Quotation?)? {
    let table = rules.weights[.mention]
    var judged: [(margin: Double, range: Range<Int>)] = []
    for mention in all(of: kind, in: text) {
      let traits = Traits(of: mention, stage: stage, in: text, said: said, known: &known)
      let scores = table.scores(of: traits)
      judged.append((margin: scores[0] - scores[1], range: mention.match.range))
    }
    guard let best = judged.max(by: { $0.margin < $1.margin }) else { return nil }
    return (best.margin, best.margin > 0 ? text.quote(best.range) : nil)
  }
}

extension DocumentKind {
  /// The name of the signal that it is named.
  var signal: String {
    // As many as there are kinds, in their order.
    Self.signals[Self.allCases.firstIndex(of: self) ?? 0]
  }

  private static let signals = allCases.map { "doc.\($0.rawValue)" }
}
