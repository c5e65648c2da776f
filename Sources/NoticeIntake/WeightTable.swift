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

  /// The trait that is always there, and what ships for it.
  static let always = TraitKey("is always")
  private let always = PackedRow(Self.always)

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
    if let row = own[key] { return row }
    var row = values.map { _ in 0.0 }
    let packed = PackedRow(key)
    return packed?.forEachWeight(on: question, { row[$0] = PackedRow.weight($1) }) ?? false
      ? row : nil
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
      if $0 == value {
        margin += PackedRow.weight($1)
      } else if $0 == other {
        margin -= PackedRow.weight($1)
      }
    }
    return margin
  }

  /// What the traits say.
  func judge(_ traits: Traits) -> Judgement {
    let (scores, phraseScale) = weigh(traits)
    return Judgement(table: self, traits: traits, scores: scores, phraseScale: phraseScale)
  }

  /// The scores that ``judge(_:)`` gives.
  func scores(of traits: Traits) -> [Double] { weigh(traits).scores }

  private func weigh(_ traits: Traits) -> (scores: [Double], phraseScale: Double) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: values.count * 2) { sums in
      sums.initialize(repeating: 0)
      var named = WeightSums(sums[..<values.count], isOwn: !own.isEmpty)
      var spoken = WeightSums(sums[values.count...], isOwn: !own.isEmpty)
      _ = add(Self.always, always, to: &named)
      for trait in traits.named where mayWeigh(trait) {
        _ = add(trait.key, trait.packed, to: &named)
      }
      let bit = question.bit
      var count = 0
      for phrase in traits.phrases where phrase.questions & bit != 0 {
        if add(phrase.key, phrase.packed, to: &spoken) { count += 1 }
      }
      let scale = count == 0 ? 0 : Self.phraseScale / Double(count).squareRoot()
      // The traits come in any order; what that does to the last bits is rounded away.
      let scores = values.indices.map {
        ((named[$0] + spoken[$0] * scale) * 1e6).rounded() / 1e6
      }
      return (scores, scale)
    }
  }

  /// Adds a trait's weights to the sums; `false` where it has none.
  private func add(_ key: TraitKey, _ packed: PackedRow?, to sums: inout WeightSums) -> Bool {
    if !own.isEmpty, let row = own[key] {
      sums.add(row)
      return true
    }
    return packed?.forEachWeight(on: question) { sums.add($1, to: $0) } ?? false
  }
}

/// A sum of weights for each value of a question.
private struct WeightSums {
  /// Those that ship, in hundredths: whole numbers, so that no weight is divided by itself.
  private let packed: UnsafeMutablePointer<Int32>

  /// Those of the user; none where there are none.
  private var own: [Double]

  /// - Parameter packed: Zeros, which have to outlast the sums; at least one.
  init(_ packed: Slice<UnsafeMutableBufferPointer<Int32>>, isOwn: Bool) {
    self.packed = UnsafeMutableBufferPointer(rebasing: packed).baseAddress.unsafelyUnwrapped
    own = isOwn ? packed.map { _ in 0 } : []
  }

  func add(_ hundredths: Int, to value: Int) {
    packed[value] &+= Int32(truncatingIfNeeded: hundredths)
  }

  mutating func add(_ row: [Double]) {
    for value in own.indices { own[value] += row[value] }
  }

  subscript(_ value: Int) -> Double {
    PackedRow.weight(Int(packed[value])) + (own.isEmpty ? 0 : own[value])
  }
}
