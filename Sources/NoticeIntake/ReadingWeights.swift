/// The tables of weights, by question: those that ship, with the user's over them.
struct ReadingWeights: Sendable {
  private var tables = ReadingQuestion.all.map(WeightTable.init)
  private(set) var index = WeightIndex()

  subscript(_ question: ReadingQuestion) -> WeightTable { tables[question.number] }

  /// Adds traits to a table; one that it has already gets the new weights.
  mutating func replace(_ rows: [String: [String: Double]], of question: ReadingQuestion) {
    for (trait, weights) in rows { tables[question.number].set(trait, to: weights) }
    index.add(tables[question.number])
  }
}
