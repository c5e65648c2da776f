import Casework

/// What each period of a notice was taken for at first sight, beside the others.
///
/// A notice that demands something seldom has two periods for the answer, and one told twice
/// is the same thing twice: so each is judged again by what the others seem to be.
struct ClockCompany: Sendable {
  private let clocks: [Clock]
  private let stage: Stage

  /// By clock, how much spoke for each of ``values``.
  let scores: [[Double]]

  /// The same by nothing but how its sentence is built.
  let grammar: [[Double]]
  private let shares: [[Double]]

  /// By clock, the number of the value ahead.
  private let tops: [Int]

  private let values = ReadingQuestion.clock.values

  /// What the values of a judge are told in, by value.
  private struct Contexts {
    let top: TraitContext
    let values: [TraitContext]

    init(_ judge: String) {
      top = TraitContext("\(judge).top")
      values = ReadingQuestion.clock.values.map { TraitContext("\(judge).\($0)") }
    }
  }

  private static let own = Contexts("own")
  private static let grammar = Contexts("grammar")
  private static let other = Contexts("other")
  private static let same = Contexts("same")
  private static let lacks = Contexts("lacks")

  /// How likely another must be for a kind to count as a trait, by step.
  private static let shareSteps = [0.1, 0.3, 0.5, 0.7, 0.9]

  init(of seen: SeenClocks, stage: Stage, weights: ReadingWeights) {
    clocks = seen.clocks
    let net = weights.units(on: .clock)
    scores = zip(seen.traits, seen.grammar).map { traits, grammar in
      let said = weights[.clock].scores(of: traits)
      return net.map { Judgement.alike(said, $0.scores(of: traits, and: grammar)) } ?? said
    }
    grammar = seen.grammar.map { weights[.clockGrammar].scores(of: $0) }
    self.stage = stage
    shares = scores.map { row in
      let peak = row.max() ?? 0
      let powers = row.map { Exponential.of($0 - peak) }
      let total = powers.reduce(0, +)
      return powers.map { $0 / total }
    }
    tops = scores.map(Self.top)
  }

  /// What the second judgement of a clock goes by.
  func traits(of index: Int, isSpelled: Bool = false) -> Traits {
    var traits = Traits(isSpelled: isSpelled)
    traits.add("is", "stage_\(stage.rawValue)")
    traits.add("is", clocks[index].length)
    traits.add("is", "count_\(min(clocks.count, 8))")
    traits.add("is", "order_\(min(index, 5))")
    add(scores[index], as: Self.own, to: &traits)
    add(grammar[index], as: Self.grammar, to: &traits)
    addOthers(index, to: &traits)
    if index > 0 { traits.add("prev.top", values[tops[index - 1]]) }
    if index + 1 < clocks.count { traits.add("next.top", values[tops[index + 1]]) }
    return traits
  }

  private static func top(_ row: [Double]) -> Int {
    row.indices.max { row[$0] < row[$1] } ?? 0
  }

  private func add(_ row: [Double], as judge: Contexts, to traits: inout Traits) {
    traits.add(judge.top, values[Self.top(row)])
    let none = row[values.count - 1]
    for (value, score) in zip(judge.values, row).dropLast() {
      for step in Threshold.steps(upTo: score - none, in: -5...5) {
        traits.add(value, String(step))
      }
    }
  }

  private func addOthers(_ index: Int, to traits: inout Traits) {
    let others = clocks.indices.filter { $0 != index }
    let same = others.filter { clocks[$0].window == clocks[index].window }
    let top = values[tops[index]]
    if !same.isEmpty { traits.add("is", "repeated") }
    for number in values.indices.dropLast() {
      for (contexts, beside) in [(Self.other, others), (Self.same, same)] {
        let share = beside.map { shares[$0][number] }.max() ?? 0
        for step in Self.shareSteps.indices where share >= Self.shareSteps[step] {
          traits.add(contexts.values[number], String(step))
          traits.add(contexts.values[number], "\(step) for.\(top)")
        }
      }
      guard !others.contains(where: { tops[$0] == number }) else { continue }
      traits.add(Self.lacks.values[number], "for.\(top)")
      traits.add(Self.lacks.values[number], "stage_\(stage.rawValue)")
    }
  }
}
