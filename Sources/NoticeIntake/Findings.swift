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
    for (name, signal) in rules.signals where !name.hasPrefix("mood.") {
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
    condition.isAbsence ? [] : condition.signals.flatMap(quotations)
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

/// The values of a field by how much speaks for them, the best first.
struct Ranking: Sendable {
  struct Place: Sendable {
    let value: String
    var weight: Double
    var quotes: [Quotation]

    /// The names of the rules that spoke for it.
    var rules: [String]
  }

  private(set) var places: [Place] = []

  var best: Place? { places.first { $0.weight > 0 } }

  /// From 0 to 1: how far the first is ahead of the second.
  var confidence: Double {
    guard let first = best?.weight else { return 0.5 }
    let second = max(0, places.dropFirst().first?.weight ?? 0)
    return min(0.99, 0.5 + 0.5 * (first - second) / (first + 1))
  }

  /// By which rules the first was found, and what came second.
  var grounds: Grounds? {
    guard let best else { return nil }
    let total = places.reduce(0) { $0 + max(0, $1.weight) }
    let second = places.dropFirst().first { $0.weight > 0 }.map {
      SecondChoice(
        value: $0.value, share: $0.weight / total, rules: $0.rules, quotes: $0.quotes)
    }
    return Grounds(rules: best.rules, second: second)
  }

  /// Whether the second speaks nearly as loud as the first.
  var isDisputed: Bool { best != nil && places.count > 1 && confidence < 0.6 }

  mutating func add(
    _ weight: Double, to value: String, by rule: String, quotes: [Quotation]
  ) {
    if let index = places.firstIndex(where: { $0.value == value }) {
      places[index].weight += weight
      places[index].rules.append(rule)
      places[index].quotes += quotes.filter { !places[index].quotes.contains($0) }
    } else {
      places.append(Place(value: value, weight: weight, quotes: quotes, rules: [rule]))
    }
    places.sort { ($1.weight, $0.value) < ($0.weight, $1.value) }
  }
}

extension Findings {
  /// What speaks for each value of a field.
  func ranking(of field: ReadingRules.Field) -> Ranking {
    var ranking = Ranking()
    for rule in rules.conclusions[field] ?? [] where rule.conditions.allSatisfy(holds) {
      let quotes = rule.conditions.flatMap(quotations)
      // What is said again and again is meant.
      let repeated = Double(min(4, max(0, quotes.count - rule.conditions.count)))
      ranking.add(rule.weight * (1 + 0.1 * repeated), to: rule.value, by: rule.name, quotes: quotes)
    }
    return ranking
  }

  /// The rules about a field that hold.
  func holding(_ field: ReadingRules.Field) -> [ReadingRules.Conclusion] {
    (rules.conclusions[field] ?? []).filter { $0.conditions.allSatisfy(holds) }
  }
}
