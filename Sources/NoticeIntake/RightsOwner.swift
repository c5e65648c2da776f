import Casework

/// Finds who says that his rights are infringed.
struct RightsOwner: Sendable {
  private(set) var name: String?
  private(set) var quote: Quotation?

  /// From 0 to 1.
  private(set) var confidence: Double?

  init(in text: NoticeText, about notice: [String], rules: ReadingRules) {
    var best = 0.0
    for phrase in NamePhrase.all(in: text) {
      let traits = Traits(of: phrase, in: text, about: notice, rules: rules)
      let verdict = rules.weights[.rightsOwner].judge(traits)
      guard verdict.likeliest == "owner" else { continue }
      let margin = verdict.margin
      guard margin > best else { continue }
      best = margin
      confidence = Ranking.confidence(verdict.shares.max() ?? 0)
      let quote = text.quote(phrase.range)
      (name, self.quote) = (quote.words, quote)
    }
  }
}

extension Traits {
  /// What stands around a name.
  init(
    of name: NamePhrase, in text: NoticeText, about notice: [String], rules: ReadingRules,
    isSpelled: Bool = false
  ) {
    self.init(isSpelled: isSpelled)
    for fact in notice { add("is", fact) }
    add("is", name.form.rawValue)
    guard let sentence = text.sentence(at: name.range.lowerBound) else { return }
    let whole = text.sentences[sentence].range
    if sentence < 2 { add("is", "at.top") }
    if whole.count - name.range.count < 4 { add("is", "alone") }
    if text.sentences[sentence].isItem { add("is", "item") }
    if !text.signals.all("owner.label", in: whole).isEmpty { add("beside", "owner.label") }
    if sentence > 0, text.has("owner.label", inSentence: sentence - 1) {
      add("below", "owner.label")
    }
    addWords(around: name.range, in: sentence, of: text, rules: rules)
  }
}
