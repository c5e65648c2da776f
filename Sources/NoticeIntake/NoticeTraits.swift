import Casework

extension Traits {
  /// What a whole notice shows: the signals and how they are said, what holds together, its
  /// sender, its words.
  init(of findings: Findings, products: Int, isSpelled: Bool = false) {
    self.init(isSpelled: isSpelled)
    for text in [findings.text, findings.subject] { addSignals(of: text) }
    for fact in findings.facts { add("is \(fact)") }
    add(products == 0 ? "is no.asin" : products == 1 ? "is one.asin" : "is many.asins")
    for field in ReadingRules.Field.allCases {
      for rule in findings.holding(field) { add("rule \(rule.name)") }
    }
    let known = findings.rules.weights.index
    for sentence in findings.text.sentences {
      addPhrases(of: sentence.range, in: findings.text, as: "say", known: known)
    }
    addPhrases(
      of: 0..<findings.subject.folded.count, in: findings.subject, as: "subject", known: known)
  }

  private mutating func addSignals(of text: NoticeText) {
    for (name, matches) in text.signals.matches where Self.isAboutNotice(name) {
      for match in matches.prefix(40) {
        let sight = Sight(place: text.place, range: match.range)
        add("any \(name)", at: sight)
        add("\(text.mood(of: match.range, inSentence: match.sentence)) \(name)", at: sight)
      }
    }
  }

  // The others say something about a period near by.
  private static func isAboutNotice(_ name: String) -> Bool {
    !["mood.", "clock.", "at.", "from.", "time."].contains { name.hasPrefix($0) }
  }
}
