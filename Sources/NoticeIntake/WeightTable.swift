import Casework

/// How much each trait speaks for each value of one question.
///
/// The sum of the weights is a logit (multinomial logistic regression): the exponentials
/// stand to each other as the probabilities of the values.
struct WeightTable: Sendable {
  let question: ReadingQuestion

  private var rows = TraitKeyTable()

  private let valueCount: Int

  /// By row, one for each value in the order of ``values``.
  private var weights: [Double] = []

  /// How traits that a user added are written; the fitted ones know it themselves.
  private var spellings: [TraitKey: String] = [:]

  /// The spelling of the trait that is always there.
  static let always = TraitKey("is always")

  /// All phrases together weigh as this many named traits do, however many there are.
  static let phraseScale = 3.0

  init(_ question: ReadingQuestion) {
    self.question = question
    valueCount = question.values.count
  }

  var values: [String] { question.values }

  var keys: [TraitKey] { rows.keys }

  mutating func reserve(_ count: Int) {
    rows.reserve(count)
    weights.reserveCapacity(count * valueCount)
  }

  /// Gives a trait its weights by value; values that are not named have none.
  mutating func set(_ spelling: String, to weights: [String: Double]) {
    let key = TraitKey(spelling)
    set(key, to: values.map { weights[$0] ?? 0 })
    spellings[key] = spelling
  }

  /// - Parameter row: One weight for each value.
  mutating func set(_ key: TraitKey, to row: [Double]) {
    let start = rows.number(of: key) * valueCount
    if start < weights.count {
      weights.replaceSubrange(start..<start + valueCount, with: row)
    } else {
      weights += row
    }
  }

  func spelling(of key: TraitKey) -> String? { spellings[key] ?? FittedWeights.spelling(of: key) }

  /// The weights of a trait; `nil` where it says nothing.
  func row(_ key: TraitKey) -> ArraySlice<Double>? {
    rows[key].map { weights[$0 * valueCount..<($0 + 1) * valueCount] }
  }

  /// What the traits say.
  func judge(_ traits: Traits) -> Judgement {
    var scores = row(Self.always).map(Array.init) ?? values.map { _ in 0 }
    for key in traits.named {
      guard let row = rows[key] else { continue }
      for index in scores.indices { scores[index] += weights[row * valueCount + index] }
    }
    var spoken = values.map { _ in 0.0 }
    var count = 0
    let bit = question.bit
    for phrase in traits.phrases where phrase.questions & bit != 0 {
      guard let row = rows[phrase.key] else { continue }
      count += 1
      for index in spoken.indices { spoken[index] += weights[row * valueCount + index] }
    }
    let scale = count == 0 ? 0 : Self.phraseScale / Double(count).squareRoot()
    // The traits come in any order; what that does to the last bits is rounded away.
    for index in scores.indices {
      scores[index] = ((scores[index] + spoken[index] * scale) * 1e6).rounded() / 1e6
    }
    return Judgement(table: self, traits: traits, scores: scores, phraseScale: scale)
  }
}
