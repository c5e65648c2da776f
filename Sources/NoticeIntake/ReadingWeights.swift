/// The tables of weights, by question.
struct ReadingWeights: Sendable {
  private var tables = ReadingQuestion.all.map(WeightTable.init)
  private(set) var index = WeightIndex()

  subscript(_ question: ReadingQuestion) -> WeightTable { tables[question.number] }

  /// Makes room for so many traits.
  mutating func reserve(_ count: Int) { index.reserve(count) }

  /// Adds traits to a table; one that it has already gets the new weights.
  mutating func replace(_ rows: [String: [String: Double]], of question: ReadingQuestion) {
    var table = self[question]
    for (trait, weights) in rows {
      table.set(trait, to: weights)
    }
    replace(question, by: table)
  }

  mutating func replace(_ question: ReadingQuestion, by table: WeightTable) {
    tables[question.number] = table
    index.add(table)
  }
}
