import Casework

extension Findings {
  /// The terms that mislead and the doubts about the sender, each where it stands.
  ///
  /// - Parameter details: For a fact that is known without words, what it is about.
  func cautions(details: [String: String]) -> [Caution] {
    holding(.caution).flatMap { rule -> [Caution] in
      let detail = rule.conditions.filter { !$0.isAbsence }.flatMap(\.signals)
        .compactMap { details[$0] }.first
      let places = Self.distinct(rule.conditions.flatMap(quotations))
      guard !places.isEmpty else {
        return [Caution(code: rule.value, quote: nil, detail: detail, meaning: rule.meaning)]
      }
      return places.prefix(Self.mostPlaces).map {
        Caution(code: rule.value, quote: $0, detail: detail, meaning: rule.meaning)
      }
    }
  }

  // A term that stands in every line says nothing new there.
  private static let mostPlaces = 8

  /// In the order of the text, what stands within other words left out.
  private static func distinct(_ quotes: [Quotation]) -> [Quotation] {
    let sorted = quotes.sorted {
      ($0.place == .text ? 0 : 1, $0.span.lowerBound, -$0.span.count)
        < ($1.place == .text ? 0 : 1, $1.span.lowerBound, -$1.span.count)
    }
    return sorted.reduce(into: []) { kept, quote in
      let isWithin = kept.contains {
        $0.place == quote.place && $0.span.lowerBound <= quote.span.lowerBound
          && quote.span.upperBound <= $0.span.upperBound
      }
      if !isWithin { kept.append(quote) }
    }
  }
}

extension Reading {
  /// What was concluded, as facts that a caution can ask for: a word misleads only where
  /// the account stands elsewhere than it seems to say.
  var conclusionFacts: Set<String> {
    var facts: Set<String> = ["stage.\(stage.rawValue)", "reason.\(reason.rawValue)"]
    if let rightKind { facts.insert("ip_type.\(rightKind.rawValue)") }
    return facts
  }

  /// All that ``conclusionFacts`` can be.
  static let allConclusionFacts: Set<String> = Set(
    Stage.allCases.map { "stage.\($0.rawValue)" } + Reason.allCases.map { "reason.\($0.rawValue)" }
      + RightKind.allCases.map { "ip_type.\($0.rawValue)" })
}
