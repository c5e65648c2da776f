import Casework

/// Takes the periods of a notice for what they are together.
///
/// Each is judged by itself first. Where that leaves a doubt, the likeliest set is taken: what
/// the judgements say of its parts, and what a notice of the stage usually asks for.
struct DeadlineChoice {
  private let clocks: [Clock]
  private let stage: Stage
  private let weights: WeightTable

  /// By clock, the logarithm of how likely each value is.
  private let likelihoods: [[Double]]

  /// A period that might be something else, and how much less likely that is.
  private struct Doubt {
    let clock: Int
    let value: Int
    let loss: Double
  }

  private static let values = ReadingQuestion.clockBeside.values

  /// What is less likely is not thought of.
  private static let leastShare = 0.03

  /// So many doubts are thought of in one notice, of so many periods at most.
  private static let mostDoubts = 4
  private static let mostClocks = 200

  init(_ clocks: [Clock], verdicts: [Judgement], stage: Stage, weights: WeightTable) {
    self.clocks = clocks
    self.stage = stage
    self.weights = weights
    likelihoods = verdicts.map { $0.shares.map { Exponential.logarithm(of: max($0, 1e-6)) } }
  }

  /// By clock, the number of the value that it is taken for.
  var values: [Int] {
    let first = likelihoods.map { row in row.indices.max { row[$0] < row[$1] } ?? 0 }
    // No notice sets so many; a hostile one is not worth the time.
    guard stage != .none, clocks.count <= Self.mostClocks else { return first }
    let doubts = doubts(about: first)
    var (best, bestScore) = (first, score(of: first))
    for (number, one) in doubts.enumerated() {
      let others = doubts[(number + 1)...].filter { $0.clock != one.clock }
      for other in [nil] + others.map(Optional.some) {
        var values = first
        values[one.clock] = one.value
        if let other { values[other.clock] = other.value }
        let score = score(of: values)
        if score > bestScore { (best, bestScore) = (values, score) }
      }
    }
    return best
  }

  // The smallest first.
  private func doubts(about first: [Int]) -> [Doubt] {
    let least = Exponential.logarithm(of: Self.leastShare)
    let all = likelihoods.indices.flatMap { clock -> [Doubt] in
      let row = likelihoods[clock]
      let others = row.indices.filter { $0 != first[clock] }.sorted { row[$0] > row[$1] }
      return others.prefix(2).filter { row[$0] > least }.map {
        Doubt(clock: clock, value: $0, loss: row[first[clock]] - row[$0])
      }
    }
    return Array(all.sorted { ($0.loss, $0.clock) < ($1.loss, $1.clock) }.prefix(Self.mostDoubts))
  }

  private func score(of values: [Int]) -> Double {
    var set = DeadlineSet()
    var sum = 0.0
    for (clock, value) in values.enumerated() {
      sum += likelihoods[clock][value]
      guard let kind = DeadlineKind(rawValue: Self.values[value]) else { continue }
      set.add(clocks[clock].window, kind, in: stage)
    }
    return sum + weights.scores(of: set.traits(in: stage))[0]
  }
}
