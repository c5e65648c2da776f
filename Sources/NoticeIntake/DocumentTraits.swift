import Casework

extension Traits {
  /// Adds what stands where a kind of document is named.
  ///
  /// - Parameter isTaken: Whether the rules alone would take it as wanted.
  mutating func add(_ kind: DocumentKind, in text: NoticeText, isTaken: Bool, rules: ReadingRules) {
    let matches = text.signals["doc.\(kind.rawValue)"]
    add(isTaken ? "is taken" : "is passed.over")
    add(matches.isEmpty ? "is unnamed" : "is named")
    for match in matches.prefix(12) { addWords(around: match, in: text, rules: rules) }
  }

  private mutating func addWords(
    around match: SignalMatch, in text: NoticeText, rules: ReadingRules
  ) {
    let known = rules.weights.index
    let sentence = text.sentences[match.sentence]
    add("said \(text.mood(of: match.range, inSentence: match.sentence))")
    if sentence.isItem { add("is item") }
    for (name, found) in text.signals.matches
    where name.hasPrefix("act.") || name.hasPrefix("doc.") || name.hasPrefix("sent.") {
      if found.contains(where: { $0.sentence == match.sentence }) { add("beside \(name)") }
    }
    let (back, ahead) = text.isJapanese(sentence.range) ? (20, 20) : (60, 60)
    addPhrases(
      of: max(sentence.range.lowerBound, match.range.lowerBound - back)..<match.range.lowerBound,
      in: text, as: "before", known: known)
    addPhrases(
      of: match.range.upperBound..<min(sentence.range.upperBound, match.range.upperBound + ahead),
      in: text, as: "after", known: known)
    if let above = Clock.heading(above: match.sentence, in: text) {
      addPhrases(of: text.sentences[above].range, in: text, as: "above", known: known)
    }
  }
}
