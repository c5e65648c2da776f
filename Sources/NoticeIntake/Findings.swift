import Casework

/// All that was found in a notice: its text, its subject, its sender.
struct Findings: Sendable {
  let text: NoticeText
  let subject: NoticeText
  let rules: ReadingRules

  /// What is known without words: `sender.other`, `has.asin`.
  var facts: Set<String> = []
  private var found: [String: [Finding]] = [:]

  private struct Finding {
    let quote: Quotation

    /// By number in the text; `nil` in the subject.
    let sentence: Int?
  }

  init(text: NoticeText, subject: NoticeText, rules: ReadingRules) {
    self.text = text
    self.subject = subject
    self.rules = rules
    let others = subject.signals.all.lazy.filter { text.signals[$0.name].isEmpty }
    for name in text.signals.all.map(\.name) + others.map(\.name) where !name.hasPrefix("mood.") {
      guard let signal = rules.signals[name] else { continue }
      let found = Self.matches(signal, in: text) + Self.matches(signal, in: subject)
      if !found.isEmpty { self.found[name] = found }
    }
  }

  private static func matches(_ signal: ReadingRules.Signal, in text: NoticeText) -> [Finding] {
    // More than a handful of the same says nothing new, and a hostile text has thousands.
    var found: [Finding] = []
    for match in text.signals[signal.name].prefix(64) where found.count < 8 {
      let isMeant =
        signal.mood == .any
        || signal.mood.takes(text.mood(of: match.range, inSentence: match.sentence))
      guard isMeant else { continue }
      let sentence = text.place == .text ? match.sentence : nil
      found.append(Finding(quote: text.quote(match.range), sentence: sentence))
    }
    return found
  }

  /// Where a signal was said in the mood that it asks for.
  func quotations(_ signal: String) -> [Quotation] { (found[signal] ?? []).map(\.quote) }

  /// The words that a condition rests on.
  func quotations(_ condition: Condition) -> [Quotation] {
    condition.isAbsence ? [] : condition.signals.flatMap { quotations($0) }
  }

  func holds(_ condition: Condition) -> Bool {
    let isThere = condition.signals.allSatisfy { found[$0] != nil || facts.contains($0) }
    return (isThere && areNear(condition.signals)) != condition.isAbsence
  }

  private func areNear(_ signals: [String]) -> Bool {
    guard signals.count == 2 else { return true }
    let others = (found[signals[1]] ?? []).compactMap(\.sentence)
    return (found[signals[0]] ?? []).compactMap(\.sentence).contains { one in
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
