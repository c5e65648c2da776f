import Casework

/// What is decided by weights, with the values there are.
struct ReadingQuestion: Hashable, Sendable {
  /// As it is written in the rules.
  let name: String
  let values: [String]

  static let stage = ReadingQuestion(name: "stage", values: Stage.allCases.map(\.rawValue))
  static let reason = ReadingQuestion(name: "reason", values: Reason.allCases.map(\.rawValue))
  static let rightKind = ReadingQuestion(
    name: "ip_type", values: RightKind.allCases.map(\.rawValue) + ["none"])

  /// Whether money is being held.
  static let funds = ReadingQuestion(name: "funds", values: ["held", "free"])

  /// Where the answer goes.
  static let answer = ReadingQuestion(
    name: "answer", values: ["seller_central", "reply", "address", "nowhere"])

  /// What a period is for, or that it is no deadline.
  static let clock = ReadingQuestion(
    name: "clock", values: DeadlineKind.allCases.map(\.rawValue) + [ClockRules.noDeadline])

  /// Whether a period counts from this mail or from something else.
  static let start = ReadingQuestion(name: "start", values: ["received", "other"])

  /// Whether a number is the id of a complaint.
  static let complaintID = ReadingQuestion(name: "complaint_id", values: ["id", "other"])

  /// Whether a name is that of the rights owner.
  static let rightsOwner = ReadingQuestion(name: "rights_owner", values: ["owner", "other"])

  /// Whether a kind of document is wanted.
  static func document(_ kind: DocumentKind) -> ReadingQuestion {
    ReadingQuestion(name: "document.\(kind.rawValue)", values: ["wanted", "named"])
  }

  private static let all =
    [
      stage, reason, rightKind, funds, answer, clock, start, complaintID, rightsOwner,
    ] + DocumentKind.allCases.map(document)

  init?(name: String) {
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  private init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
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
      table.set(trait, to: weights)
    }
    replace(question, by: table)
  }

  mutating func replace(_ question: ReadingQuestion, by table: WeightTable) {
    tables[question] = table
    index.add(table)
  }
}
