import Casework

/// The values of a field by how likely they are, the likeliest first.
struct Ranking: Sendable {
  struct Place: Sendable {
    let value: String

    /// From 0 to 1; all places together make 1.
    let share: Double
    let quotes: [Quotation]

    /// What spoke loudest for it, loudest first.
    let rules: [String]
  }

  let places: [Place]

  /// What is less likely is no second choice.
  static let leastShare = 0.005

  var best: Place? { places.first }

  /// From 0 to 1.
  var confidence: Double { Self.confidence(best?.share ?? 0) }

  /// Nothing that is weighed is certain.
  static func confidence(_ share: Double) -> Double { min(0.99, share) }

  /// By which rules the first was found, and what came second.
  var grounds: Grounds? {
    guard let best else { return nil }
    let second = places.dropFirst().first { $0.share >= Self.leastShare }.map {
      SecondChoice(value: $0.value, share: $0.share, rules: $0.rules, quotes: $0.quotes)
    }
    return Grounds(rules: best.rules, second: second)
  }

  /// As it is where the first cannot be.
  var withoutBest: Ranking {
    let left = places.dropFirst()
    let total = left.reduce(0) { $0 + $1.share }
    guard total > 0 else { return self }
    return Ranking(
      places: left.map {
        Place(value: $0.value, share: $0.share / total, quotes: $0.quotes, rules: $0.rules)
      })
  }

  /// Whether the second is nearly as likely as the first.
  var isDisputed: Bool { places.count > 1 && places[0].share < places[1].share * 1.8 }
}

extension Ranking {
  /// - Parameters:
  ///   - texts: The texts that the judgement's traits were seen in.
  ///   - conclusions: What rules with a weight of their own add, by value.
  init(
    _ judgement: Judgement, in texts: [NoticeText], adding conclusions: [String: Conclusions]? = nil
  ) {
    let added = conclusions ?? [:]
    let scores = zip(judgement.values, judgement.scores).map { $1 + (added[$0]?.weight ?? 0) }
    let peak = scores.max() ?? 0
    let total = scores.reduce(0) { $0 + Exponential.of($1 - peak) }
    let order = scores.indices.sorted {
      (scores[$1], judgement.values[$0]) < (scores[$0], judgement.values[$1])
    }
    places = order.enumerated().map { place, index in
      let value = judgement.values[index]
      let share = Exponential.of(scores[index] - peak) / total
      guard place == 0 || place == 1 && share >= Self.leastShare, order.count > 1 else {
        return Place(value: value, share: share, quotes: [], rules: [])
      }
      let reasons = judgement.reasons(for: index, against: order[1 - place], in: texts)
      let own = added[value]
      return Place(
        value: value, share: share, quotes: (own?.quotes ?? []) + reasons.quotes,
        rules: (own?.rules ?? []) + reasons.names)
    }
  }
}

/// What rules that carry a weight of their own say for one value.
struct Conclusions: Sendable {
  var weight = 0.0
  var rules: [String] = []
  var quotes: [Quotation] = []
}

extension Findings {
  /// What the rules with a weight of their own add to each value of a field.
  func ranking(of field: ReadingRules.Field) -> [String: Conclusions] {
    var conclusions: [String: Conclusions] = [:]
    for rule in rules.conclusions[field] ?? []
    where rule.weight != 0 && rule.conditions.allSatisfy({ holds($0) }) {
      conclusions[rule.value, default: Conclusions()].weight += rule.weight
      conclusions[rule.value]?.rules.append(rule.name)
      conclusions[rule.value]?.quotes += rule.conditions.flatMap { quotations($0) }
    }
    return conclusions
  }
}
