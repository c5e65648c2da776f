import Casework

extension Traits {
  /// What a whole notice shows: the signals and how they are said, what holds together, its
  /// sender, its words.
  ///
  /// - Parameter said: What the sentences of the text and of the subject say.
  init(of findings: Findings, said: [SaidSignals], products: Int, isSpelled: Bool = false) {
    self.init(isSpelled: isSpelled)
    for (text, said) in zip([findings.text, findings.subject], said) {
      addSignals(said, of: text)
    }
    for fact in findings.facts { add("is", fact) }
    add("is", products == 0 ? "no.asin" : products == 1 ? "one.asin" : "many.asins")
    for field in ReadingRules.Field.allCases {
      for rule in findings.holding(field) { add("rule", rule.name) }
    }
    let known = findings.rules.weights.index
    for sentence in findings.text.sentences {
      addPhrases(of: sentence.range, in: findings.text, as: .say, known: known)
    }
    addPhrases(
      of: 0..<findings.subject.folded.count, in: findings.subject, as: .subject, known: known)
  }

  private mutating func addSignals(_ said: SaidSignals, of text: NoticeText) {
    for said in said.bySentence.joined() {
      let sight = Sight(place: text.place, range: said.range)
      add(.any, said, at: sight)
      add(.mood(said.mood), said, at: sight)
    }
  }
}
