import Testing

@testable import NoticeIntake

@Suite struct TraitUnitsTests {
  private let answer = ReadingQuestion.clock.values.firstIndex(of: "answer") ?? -1

  private func said(_ units: [String: [String: Double]]) -> [Double] {
    var table = WeightTable(.clockUnits)
    for number in 0..<StepSums.count { table.set("unit \(number)", to: [:]) }
    table.set("is always", to: ["answer": 0.5])
    for (unit, weights) in units { table.set(unit, to: weights) }
    return TraitUnits(table, parts: .clockParts).scores(of: Traits())
  }

  @Test func `a unit says its weights as often as its sum lies above zero`() {
    let scores = said([
      "unit 3": ["offset": 2, "answer": 1.5], "unit 4": ["offset": 1, "call": 1],
    ])
    #expect(scores.count == ReadingQuestion.clock.values.count)
    #expect(scores[answer] == 0.5 + 2 * 1.5)
  }

  @Test func `a unit with a sum below zero says nothing`() {
    #expect(said(["unit 3": ["offset": -2, "answer": 1.5]])[answer] == 0.5)
  }

  @Test func `sums of steps are whole and do not mind the order`() {
    let digits = (0..<3).map { shift in
      (0..<StepSums.count).map { unit in
        let step = (unit * 7 + shift * 11) % 63
        return UInt8(0x31 + step)
      }
    }
    var (one, other) = (StepSums(), StepSums())
    for row in digits { row.withUnsafeBytes { if let start = $0.baseAddress { one.add(start) } } }
    for row in digits.reversed() {
      row.withUnsafeBytes { if let start = $0.baseAddress { other.add(start) } }
    }
    for unit in 0..<StepSums.count {
      let steps = digits.map { Int($0[unit]) - 0x50 }.reduce(0, +)
      #expect(one[unit] == Double(steps) / StepSums.spread)
      #expect(other[unit] == one[unit])
    }
  }

  @Test func `a period is judged by what its traits tell together`() throws {
    let units = try #require(ReadingRules.builtIn.weights.units(on: .clock))
    var (one, other) = (Traits(), Traits())
    one.add("is", "7.days")
    other.add("is", "7.days")
    other.add("ends", "demand")
    let alone = units.scores(of: one)
    #expect(units.scores(of: one, and: one) == alone)
    #expect(units.scores(of: one, and: other) != alone)
  }

  @Test func `stage and reason are judged by what the traits of a notice tell together`() throws {
    let weights = ReadingRules.builtIn.weights
    for question in [ReadingQuestion.stage, .reason] {
      let units = try #require(weights.units(on: question))
      var traits = Traits()
      let silent = units.scores(of: traits)
      #expect(silent.count == question.values.count)
      traits.add("fact", "account.stopped")
      #expect(units.scores(of: traits) != silent)
    }
  }
}
