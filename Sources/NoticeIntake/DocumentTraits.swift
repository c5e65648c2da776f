import Casework

extension Traits {
  /// What stands around one place where a kind of document is named.
  ///
  /// - Parameters:
  ///   - said: What the sentences of the text say.
  ///   - known: The phrases of its sentences.
  init(
    of mention: DocumentMention, stage: Stage, in text: NoticeText, said: SaidSignals,
    known: inout KnownPhrases, isSpelled: Bool = false
  ) {
    self.init(isSpelled: isSpelled)
    let number = mention.match.sentence
    add("is", mention.kind.rawValue)
    add("is", "stage_\(stage.rawValue)")
    add("names", mention.match.signal)
    addWords(around: mention.match, in: text, known: known.index)
    if text.isReport(number) { add("is", "report") }
    if let branch = RightBranch(ofSentence: number, in: text) {
      add("branch", branch.rawValue)
      add("branch", "\(branch.rawValue) \(mention.kind.rawValue)")
    }
    for said in said.bySentence[number] { add(.mood(said.mood), said) }
    addPhrases(ofSentence: number, in: text, as: .sentence, &known)
    for (context, other) in [(PhraseContext.previous, number - 1), (.next, number + 1)]
    where text.sentences.indices.contains(other) {
      addPhrases(ofSentence: other, in: text, as: context, &known)
    }
  }

  /// Adds what stands where a kind of document is named.
  ///
  /// - Parameters:
  ///   - isTaken: Whether the rules alone would take it as wanted.
  ///   - margin: How far the likeliest place where it is named is for being wanted; `nil`
  ///     where none is.
  mutating func add(
    _ kind: DocumentKind, in text: NoticeText, isTaken: Bool, margin: Double?, rules: ReadingRules
  ) {
    let matches = text.signals[kind.signal]
    add("is", isTaken ? "taken" : "passed.over")
    add("is", matches.isEmpty ? "unnamed" : "named")
    addMargin(margin, as: "mention")
    for match in matches.prefix(12) {
      addWords(around: match, in: text, known: rules.weights.index)
    }
  }

  /// `mention 2` where the likeliest place is ahead by at least 2, `mention none` where there is none.
  mutating func addMargin(_ margin: Double?, as context: String) {
    guard let margin else { return add(context, "none") }
    for step in Threshold.steps(upTo: margin, in: -4...4) { add(context, String(step)) }
  }

  private mutating func addWords(
    around match: SignalMatch, in text: NoticeText, known: WeightIndex
  ) {
    let sentence = text.sentences[match.sentence]
    add("said", text.mood(of: match.range, inSentence: match.sentence).rawValue)
    if sentence.isItem { add("is", "item") }
    text.signals.forEach(.document) { _, found in
      guard let beside = found.first(where: { $0.sentence == match.sentence }) else { return }
      add("beside", beside.signal)
    }
    let (back, ahead) = text.isJapanese(sentence.range) ? (20, 20) : (60, 60)
    addPhrases(
      of: max(sentence.range.lowerBound, match.range.lowerBound - back)..<match.range.lowerBound,
      in: text, as: .before, known: known)
    addPhrases(
      of: match.range.upperBound..<min(sentence.range.upperBound, match.range.upperBound + ahead),
      in: text, as: .after, known: known)
    if let above = Clock.heading(above: match.sentence, in: text) {
      addPhrases(of: text.sentences[above].range, in: text, as: .above, known: known)
    }
  }
}
