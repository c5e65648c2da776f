/// The tables of weights, by question: those that ship, with the user's over them.
struct ReadingWeights: Sendable {
  private var tables = ReadingQuestion.all.map(WeightTable.init)
  private(set) var index = WeightIndex()

  /// Made once: a mailbox asks them thousands of times.
  private var nets: [ReadingQuestion: TraitUnits] = [:]

  init() { nets = Self.nets(tables) }

  subscript(_ question: ReadingQuestion) -> WeightTable { tables[question.number] }

  /// What the net says to a question that has one.
  func units(on question: ReadingQuestion) -> TraitUnits? { nets[question] }

  /// What traits say one by one, and what those of them say together that a net hears.
  ///
  /// - Parameter pairs: The traits of the notice without what single sentences decide, for
  ///   a net that hears what these say too tells little that the sum does not.
  func judge(_ traits: Traits, pairs: Traits, on question: ReadingQuestion) -> Judgement {
    let judgement = self[question].judge(traits)
    return nets[question].map { judgement.alike($0.scores(of: pairs)) } ?? judgement
  }

  private static func nets(_ tables: [WeightTable]) -> [ReadingQuestion: TraitUnits] {
    func net(_ voices: ReadingQuestion, _ parts: ReadingQuestion) -> TraitUnits {
      TraitUnits(tables[voices.number], parts: parts)
    }
    return [
      .clock: net(.clockUnits, .clockParts), .stage: net(.stageUnits, .stageParts),
      .reason: net(.reasonUnits, .reasonParts),
    ]
  }

  /// Adds traits to a table; one that it has already gets the new weights.
  mutating func replace(_ rows: [String: [String: Double]], of question: ReadingQuestion) {
    for (trait, weights) in rows { tables[question.number].set(trait, to: weights) }
    index.add(tables[question.number])
    nets = Self.nets(tables)
  }
}
