import Casework

/// How much each trait speaks for each value of one question.
///
/// The sum of the weights is a logit (multinomial logistic regression): the exponentials
/// stand to each other as the probabilities of the values. The weights that ship are looked
/// up as ``PackedRow``s; a user's stand before them.
struct WeightTable: Sendable {
  let question: ReadingQuestion

  /// The user's weights, by value in the order of ``values``.
  private var own: [TraitKey: [Double]] = [:]

  /// How traits of the user's are written; the packed ones know it themselves.
  private var spellings: [TraitKey: String] = [:]

  /// The spelling of the trait that is always there.
  static let always = TraitKey("is always")

  /// All phrases together weigh as this many named traits do, however many there are.
  static let phraseScale = 3.0

  init(_ question: ReadingQuestion) {
    self.question = question
  }

  var values: [String] { question.values }

  /// The traits that the user gave weights.
  var ownKeys: some Collection<TraitKey> { own.keys }

  /// Gives a trait its weights by value; values that are not named have none.
  mutating func set(_ spelling: String, to weights: [String: Double]) {
    let key = TraitKey(spelling)
    own[key] = values.map { weights[$0] ?? 0 }
    spellings[key] = spelling
  }

  func spelling(of key: TraitKey) -> String? { spellings[key] ?? PackedRow(key)?.spelling }

  /// The weights of a trait, one for each value; `nil` where it says nothing.
  func row(_ key: TraitKey) -> [Double]? {
    var row = values.map { _ in 0.0 }
    return add(key, PackedRow(key), to: &row) ? row : nil
  }

  /// Whether the question may weigh a trait.
  func mayWeigh(_ trait: Traits.Named) -> Bool {
    trait.questions & question.bit != 0 || !own.isEmpty
  }

  /// How much more a trait speaks for one value than for another.
  ///
  /// - Parameter packed: What ships for the trait.
  func margin(of key: TraitKey, _ packed: PackedRow?, for value: Int, against other: Int) -> Double
  {
    if !own.isEmpty, let row = own[key] { return row[value] - row[other] }
    var margin = 0.0
    _ = packed?.forEachWeight(on: question) {
      if $0 == value { margin += $1 } else if $0 == other { margin -= $1 }
    }
    return margin
  }

  /// What the traits say.
  func judge(_ traits: Traits) -> Judgement {
    var scores = row(Self.always) ?? values.map { _ in 0 }
    let bit = question.bit
    for trait in traits.named where mayWeigh(trait) {
      _ = add(trait.key, trait.packed, to: &scores)
    }
    var spoken = values.map { _ in 0.0 }
    var count = 0
    for phrase in traits.phrases where phrase.questions & bit != 0 {
      if add(phrase.key, phrase.packed, to: &spoken) { count += 1 }
    }
    let scale = count == 0 ? 0 : Self.phraseScale / Double(count).squareRoot()
    // The traits come in any order; what that does to the last bits is rounded away.
    for index in scores.indices {
      scores[index] = ((scores[index] + spoken[index] * scale) * 1e6).rounded() / 1e6
    }
    return Judgement(table: self, traits: traits, scores: scores, phraseScale: scale)
  }

  /// Adds a trait's weights to the scores; `false` where it has none.
  private func add(_ key: TraitKey, _ packed: PackedRow?, to scores: inout [Double]) -> Bool {
    if !own.isEmpty, let row = own[key] {
      for index in scores.indices { scores[index] += row[index] }
      return true
    }
    guard let packed else { return false }
    return scores.withUnsafeMutableBufferPointer { scores in
      packed.forEachWeight(on: question) { scores[$0] += $1 }
    }
  }
}
