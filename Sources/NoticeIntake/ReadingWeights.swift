import Casework

/// What is decided by weights.
enum ReadingQuestion: String, CaseIterable, Sendable {
  case stage, reason
  case rightKind = "ip_type"

  /// `held` or `free`.
  case funds

  /// `seller_central`, `reply`, `address` or `nowhere`.
  case answer

  /// What a period is for, or that it is no deadline.
  case clock

  /// Whether a period counts from this mail (`received`) or something else (`other`).
  case start

  /// Whether a document that is named is `wanted` or not (`named`).
  case document
}

/// The tables of weights, by question.
struct ReadingWeights: Sendable {
  private(set) var tables: [ReadingQuestion: WeightTable] = [:]
  private(set) var index = WeightIndex()

  subscript(_ question: ReadingQuestion) -> WeightTable {
    tables[question] ?? WeightTable(values: question.values)
  }

  /// Adds traits to a table; one that it has already gets the new weights.
  mutating func replace(_ rows: [String: [String: Double]], of question: ReadingQuestion) {
    var table = self[question]
    for (trait, weights) in rows {
      table.set(TraitKey(trait), spelled: trait, to: weights)
    }
    replace(question, by: table)
  }

  mutating func replace(_ question: ReadingQuestion, by table: WeightTable) {
    tables[question] = table
    index.add(table)
  }
}

extension ReadingQuestion {
  var values: [String] {
    switch self {
    case .stage: Stage.allCases.map(\.rawValue)
    case .reason: Reason.allCases.map(\.rawValue)
    case .rightKind: RightKind.allCases.map(\.rawValue) + ["none"]
    case .funds: ["held", "free"]
    case .answer: ["seller_central", "reply", "address", "nowhere"]
    case .clock: DeadlineKind.allCases.map(\.rawValue) + [ClockRules.noDeadline]
    case .start: ["received", "other"]
    case .document: ["wanted", "named"]
    }
  }
}
