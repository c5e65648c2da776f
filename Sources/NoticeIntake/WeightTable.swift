import Casework

/// How much each trait speaks for each value of one question.
///
/// The sum of the weights is a logit (multinomial logistic regression): the exponentials
/// stand to each other as the probabilities of the values.
struct WeightTable: Sendable {
  private(set) var values: [String]
  private(set) var rows: [TraitKey: [Double]] = [:]
  private(set) var spellings: [TraitKey: String] = [:]

  /// The spelling of the trait that is always there.
  static let always = "is always"

  /// All phrases together weigh as this many named traits do, however many there are.
  static let phraseScale = 3.0

  init(values: [String]) { self.values = values }

  mutating func set(
    _ key: TraitKey, spelled spelling: String, to weights: [String: Double]
  ) {
    rows[key] = values.map { weights[$0] ?? 0 }
    spellings[key] = spelling
  }

  func contains(_ key: TraitKey) -> Bool { rows[key] != nil }

  /// What the traits say, the likeliest value first.
  func judge(_ traits: Traits) -> Judgement {
    var scores = rows[TraitKey(Self.always)] ?? values.map { _ in 0 }
    let phrases = traits.phrases.filter { rows[$0.key] != nil }
    let scale = phrases.isEmpty ? 0 : Self.phraseScale / Double(phrases.count).squareRoot()
    var parts: [Judgement.Part] = []
    for (key, sights) in traits.named {
      guard let row = rows[key] else { continue }
      for index in scores.indices { scores[index] += row[index] }
      parts.append(Judgement.Part(key: key, sights: sights, weights: row))
    }
    for (key, sight) in phrases {
      guard let row = rows[key] else { continue }
      let scaled = row.map { $0 * scale }
      for index in scores.indices { scores[index] += scaled[index] }
      parts.append(Judgement.Part(key: key, sights: [sight], weights: scaled))
    }
    return Judgement(values: values, scores: scores, parts: parts, spellings: spellings)
  }
}

