import Casework

/// What is decided by weights, with the values there are.
struct ReadingQuestion: Hashable, Sendable {
  /// As it is written in the rules.
  let name: String
  let values: [String]

  /// Where it stands among all.
  let number: Int

  var bit: WeightIndex.Questions { 1 << WeightIndex.Questions(number) }

  static func == (one: Self, other: Self) -> Bool { one.number == other.number }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }

  static let stage = ReadingQuestion(0, name: "stage", values: Stage.allCases.map(\.rawValue))
  static let reason = ReadingQuestion(1, name: "reason", values: Reason.allCases.map(\.rawValue))

  /// What one sentence decides.
  static let stageSentence = ReadingQuestion(
    2, name: "stage.sentence", values: Stage.allCases.map(\.rawValue) + [nothing])
  static let reasonSentence = ReadingQuestion(
    3, name: "reason.sentence", values: Reason.allCases.map(\.rawValue) + [nothing])

  /// The value of a sentence that decides nothing.
  static let nothing = "nothing"

  static let rightKind = ReadingQuestion(
    4, name: "ip_type", values: RightKind.allCases.map(\.rawValue) + ["none"])

  /// Whether money is being held.
  static let funds = ReadingQuestion(5, name: "funds", values: ["held", "free"])

  /// Where the answer goes.
  static let answer = ReadingQuestion(
    6, name: "answer", values: ["seller_central", "reply", "address", "nowhere"])

  /// What a period is for, or that it is no deadline.
  static let clock = ReadingQuestion(
    7, name: "clock", values: DeadlineKind.allCases.map(\.rawValue) + [ClockRules.noDeadline])

  /// Whether a period counts from this mail or from something else.
  static let start = ReadingQuestion(8, name: "start", values: ["received", "other"])

  /// Whether a number is the id of a complaint.
  static let complaintID = ReadingQuestion(9, name: "complaint_id", values: ["id", "other"])

  /// Whether a name is that of the rights owner.
  static let rightsOwner = ReadingQuestion(10, name: "rights_owner", values: ["owner", "other"])

  /// Whether a document is wanted in one place where it is named.
  static let mention = ReadingQuestion(11, name: "mention", values: ["wanted", "named"])

  /// What a period is for, seen beside the other periods of the notice.
  static let clockBeside = ReadingQuestion(
    12, name: "clock.beside",
    values: DeadlineKind.allCases.map(\.rawValue) + [ClockRules.noDeadline])

  /// Whether a length of time is the age that invoices may have.
  static let invoiceAge = ReadingQuestion(13, name: "invoice_age", values: ["age", "other"])

  /// What a period is for, by how its sentence is built.
  static let clockGrammar = ReadingQuestion(
    14, name: "clock.grammar",
    values: DeadlineKind.allCases.map(\.rawValue) + [ClockRules.noDeadline])

  /// How usual the deadlines are that a notice would have together.
  static let deadlineSet = ReadingQuestion(15, name: "deadline.set", values: ["usual"])

  /// How far a trait moves the units that judge a period, and what each of these says.
  static let clockParts = ReadingQuestion(16, name: "clock.parts", values: [])
  static let clockUnits = ReadingQuestion(17, name: "clock.units", values: clock.values + [offset])

  /// The same of the units that judge the stage and the reason.
  static let stageParts = ReadingQuestion(18, name: "stage.parts", values: [])
  static let stageUnits = ReadingQuestion(19, name: "stage.units", values: stage.values + [offset])
  static let reasonParts = ReadingQuestion(20, name: "reason.parts", values: [])
  static let reasonUnits = ReadingQuestion(
    21, name: "reason.units", values: reason.values + [offset])

  /// Whether a sentence that names money tells that it is being held.
  static let fundsSentence = ReadingQuestion(22, name: "funds.sentence", values: funds.values)

  /// Where the sum of a unit begins.
  private static let offset = "offset"

  /// Whether a kind of document is wanted.
  static func document(_ kind: DocumentKind) -> ReadingQuestion {
    let number = DocumentKind.allCases.firstIndex(of: kind) ?? 0
    return ReadingQuestion(
      fundsSentence.number + 1 + number, name: "document.\(kind.rawValue)",
      values: ["wanted", "named"])
  }

  static let all =
    [
      stage, reason, stageSentence, reasonSentence, rightKind, funds, answer, clock, start,
      complaintID, rightsOwner, mention, clockBeside, invoiceAge, clockGrammar, deadlineSet,
      clockParts, clockUnits, stageParts, stageUnits, reasonParts, reasonUnits,
      fundsSentence,
    ] + DocumentKind.allCases.map(document)

  init?(name: String) {
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  private init(_ number: Int, name: String, values: [String]) {
    self.number = number
    self.name = name
    self.values = values
  }
}
