import Casework

/// All that was found in a notice: its text, its subject, its sender.
struct Findings: Sendable {
  let text: NoticeText
  let subject: NoticeText
  let rules: ReadingRules

  /// What is known without words: `sender.other`, `has.asin`.
  var facts: Set<String> = [] {
    didSet {
      factKeys = TraitKeyTable()
      for fact in facts { _ = factKeys.insert(SignalNames.key(of: fact)) }
    }
  }

  /// The same as the keys of their names.
  private var factKeys = TraitKeyTable()

  /// By the number of the signal.
  private var found: [[Finding]]

  /// Without its words: few are ever quoted.
  private struct Finding {
    let range: Range<Int>

    /// By number in the text; `nil` in the subject.
    let sentence: Int?
  }

  init(text: NoticeText, subject: NoticeText, rules: ReadingRules) {
    self.text = text
    self.subject = subject
    self.rules = rules
    let names = rules.index.names
    found = names.all.indices.map { signal in
      let (said, titled) = (text.signals.matches(signal), subject.signals.matches(signal))
      let isNowhere = said.isEmpty && titled.isEmpty
      if isNowhere || names.kinds[signal].contains(.mood) { return [] }
      let mood = rules.index.moods[signal]
      return Self.findings(said, as: mood, in: text) + Self.findings(titled, as: mood, in: subject)
    }
  }

  private static func findings(
    _ matches: [SignalMatch], as mood: ReadingRules.RequiredMood, in text: NoticeText
  ) -> [Finding] {
    // More than a handful of the same says nothing new, and a hostile text has thousands.
    var found: [Finding] = []
    for match in matches.prefix(64) where found.count < 8 {
      let isMeant =
        mood == .any
        || mood.takes(text.mood(of: match.range, inSentence: match.sentence))
      guard isMeant else { continue }
      let sentence = text.place == .text ? match.sentence : nil
      found.append(Finding(range: match.range, sentence: sentence))
    }
    return found
  }

  /// Where a signal was said in the mood that it asks for.
  func quotations(_ signal: String) -> [Quotation] {
    quotations(SignalNames.key(of: signal))
  }

  private func quotations(_ signal: TraitKey) -> [Quotation] {
    findings(signal).map { ($0.sentence == nil ? subject : text).quote($0.range) }
  }

  private func findings(_ signal: TraitKey) -> [Finding] {
    rules.index.names[signal].map { found[$0] } ?? []
  }

  /// The words that a condition rests on.
  func quotations(_ condition: Condition) -> [Quotation] {
    condition.isAbsence ? [] : condition.keys.flatMap(quotations)
  }

  func holds(_ condition: Condition) -> Bool {
    let isThere = condition.keys.allSatisfy { !findings($0).isEmpty || factKeys[$0] != nil }
    return (isThere && areNear(condition.keys)) != condition.isAbsence
  }

  private func areNear(_ signals: [TraitKey]) -> Bool {
    guard signals.count == 2 else { return true }
    let others = findings(signals[1]).compactMap(\.sentence)
    return findings(signals[0]).compactMap(\.sentence).contains { one in
      others.contains { abs($0 - one) <= Condition.reach }
    }
  }
}

extension Findings {
  /// The rules about a field that hold.
  func holding(_ field: ReadingRules.Field) -> [ReadingRules.Conclusion] {
    // A closure of its own: a method taken as one carries a copy of all that was found.
    (rules.conclusions[field] ?? []).filter { $0.conditions.allSatisfy { holds($0) } }
  }
}
