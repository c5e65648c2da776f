import Casework

/// How much each trait speaks for each value of one question.
///
/// The sum of the weights is a logit (multinomial logistic regression): the exponentials
/// stand to each other as the probabilities of the values.
struct WeightTable: Sendable {
  let values: [String]

  private var rows = TraitKeyTable()

  /// By row, one for each value in the order of ``values``.
  private var weights: [Double] = []

  /// How traits that a user added are written; the fitted ones know it themselves.
  private var spellings: [TraitKey: String] = [:]

  /// The spelling of the trait that is always there.
  static let always = TraitKey("is always")

  /// All phrases together weigh as this many named traits do, however many there are.
  static let phraseScale = 3.0

  init(values: [String]) { self.values = values }

  var keys: [TraitKey] { rows.keys }

  /// Gives a trait its weights by value; values that are not named have none.
  mutating func set(_ spelling: String, to weights: [String: Double]) {
    let key = TraitKey(spelling)
    set(key, to: values.map { weights[$0] ?? 0 })
    spellings[key] = spelling
  }

  /// - Parameter row: One weight for each value.
  mutating func set(_ key: TraitKey, to row: [Double]) {
    let start = rows.number(of: key) * values.count
    if start < weights.count {
      weights.replaceSubrange(start..<start + values.count, with: row)
    } else {
      weights += row
    }
  }

  func spelling(of key: TraitKey) -> String? { spellings[key] ?? FittedWeights.spelling(of: key) }

  /// The weights of a trait; `nil` where it says nothing.
  func row(_ key: TraitKey) -> ArraySlice<Double>? {
    rows[key].map { weights[$0 * values.count..<($0 + 1) * values.count] }
  }

  /// What the traits say.
  func judge(_ traits: Traits) -> Judgement {
    var scores = row(Self.always).map(Array.init) ?? values.map { _ in 0 }
    for key in traits.named.keys {
      guard let row = row(key) else { continue }
      for (index, weight) in zip(scores.indices, row) { scores[index] += weight }
    }
    var spoken = values.map { _ in 0.0 }
    var count = 0
    for key in traits.phrases.keys {
      guard let row = row(key) else { continue }
      count += 1
      for (index, weight) in zip(spoken.indices, row) { spoken[index] += weight }
    }
    let scale = count == 0 ? 0 : Self.phraseScale / Double(count).squareRoot()
    // The traits come in any order; what that does to the last bits is rounded away.
    for index in scores.indices {
      scores[index] = ((scores[index] + spoken[index] * scale) * 1e6).rounded() / 1e6
    }
    return Judgement(table: self, traits: traits, scores: scores, phraseScale: scale)
  }
}
