/// The tables of weights, by question: those that ship, with the user's over them.
struct ReadingWeights: Sendable {
  private var tables = ReadingQuestion.all.map(WeightTable.init)
  private(set) var index = WeightIndex()

  subscript(_ question: ReadingQuestion) -> WeightTable { tables[question.number] }

  /// The net whose units say this, with how far each trait moves them.
  func units(_ voices: ReadingQuestion, _ parts: ReadingQuestion) -> TraitUnits {
    TraitUnits(self[voices], parts: parts)
  }

  /// What traits say one by one, and what those of them say together that a net hears.
  ///
  /// - Parameter pairs: The traits of the notice without what single sentences decide, for
  ///   a net that hears what these say too tells little that the sum does not.
  func judge(_ traits: Traits, pairs: Traits, on question: ReadingQuestion) -> Judgement {
    let judgement = self[question].judge(traits)
    guard let (voices, parts) = Self.nets[question] else { return judgement }
    return judgement.alike(units(voices, parts).scores(of: pairs))
  }

  private static let nets: [ReadingQuestion: (voices: ReadingQuestion, parts: ReadingQuestion)] = [
    .stage: (.stageUnits, .stageParts), .reason: (.reasonUnits, .reasonParts),
  ]

  /// Adds traits to a table; one that it has already gets the new weights.
  mutating func replace(_ rows: [String: [String: Double]], of question: ReadingQuestion) {
    for (trait, weights) in rows { tables[question.number].set(trait, to: weights) }
    index.add(tables[question.number])
  }
}
