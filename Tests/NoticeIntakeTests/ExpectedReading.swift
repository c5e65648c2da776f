import Casework
import CivilTime
import JSONText
import MessageFormat

/// What a notice should be read as, with the other values that are right too.
struct ExpectedReading {
  var stages: Set<String> = []
  var reasons: Set<String> = ["none"]
  var rightKinds: Set<String> = [""]
  var asins: [[String]] = [[]]
  var deadlines: [Deadline] = []
  var optionalDeadlines: [Deadline] = []
  var maxFailedAppeals: [Int?] = [nil]
  var documents: [Set<String>] = [[]]
  var invoiceMaxAges: [Int?] = [nil]
  var answers: [Answer] = [.nowhere]
  var rightsOwners: [String?] = [nil]
  var complaintIDs: [Set<String>] = [[]]
  var fundsHeld: Set<Bool> = [false]
  var language = "ja"

  enum Answer: Hashable {
    case nowhere
    case word(String)
    case addresses(Set<String>)
  }

  struct Deadline {
    var amount: Int?
    var unit: String
    var kinds: Set<String>

    /// The moments that are right; `nil` stands for a day that cannot be told.
    var dues: [Moment?]
  }
}

extension ExpectedReading {
  /// The fields in which a reading is wrong, each with what was read.
  func faults(in reading: Reading, received: Moment) -> [String: String] {
    var faults: [String: String] = [:]
    func check(_ field: String, _ isRight: Bool, _ read: Any?) {
      if !isRight { faults[field] = read.map { "\($0)" } ?? "nothing" }
    }
    check("language", reading.language.rawValue == language, reading.language)
    check("stage", stages.contains(reading.stage.rawValue), reading.stage)
    check("reason", reasons.contains(reading.reason.rawValue), reading.reason)
    check("ip_type", rightKinds.contains(reading.rightKind?.rawValue ?? ""), reading.rightKind)
    check("asins", asins.contains { Set($0) == Set(reading.asins) }, reading.asins)
    check(
      "documents", documents.contains(Set(reading.documents.map(\.rawValue))),
      reading.documents.map(\.rawValue))
    check(
      "invoice_max_age_days", invoiceMaxAges.contains(reading.invoiceMaxAgeDays),
      reading.invoiceMaxAgeDays)
    check(
      "max_failed_appeals", maxFailedAppeals.contains(reading.maxFailedAppeals),
      reading.maxFailedAppeals)
    check("answer_to", answers.contains(Answer(reading.answerTo)), reading.answerTo)
    check("rights_owner", rightsOwners.contains(reading.rightsOwner), reading.rightsOwner)
    check("complaint_ids", complaintIDs.contains(Set(reading.complaintIDs)), reading.complaintIDs)
    check("funds_held", fundsHeld.contains(reading.fundsHeld), reading.fundsHeld)
    let read = reading.deadlines.map { ($0, $0.due(received: received)) }
    check(
      "deadlines", areRight(read),
      read.map {
        "\($0.0.quote.words) \($0.0.kind) \($0.1?.inJapan.description ?? "unknown") [\($0.0.rule)]"
      })
    return faults
  }

  private func areRight(_ read: [(ReadDeadline, Moment?)]) -> Bool {
    deadlines.allSatisfy { expected in read.contains { expected.fits($0.0, due: $0.1) } }
      && read.allSatisfy { found in
        (deadlines + optionalDeadlines).contains { $0.fits(found.0, due: found.1) }
      }
  }
}

extension ExpectedReading.Answer {
  init(_ channel: AnswerChannel?) {
    switch channel {
    case nil: self = .nowhere
    case .reply: self = .word("reply")
    case .sellerCentral: self = .word("seller_central")
    case .addresses(let addresses): self = .addresses(Set(addresses))
    }
  }

  init(json: JSONValue) {
    switch json {
    case .string(let word): self = .word(word)
    case .array(let elements): self = .addresses(Set(elements.compactMap(\.string)))
    default: self = .nowhere
    }
  }
}

extension ExpectedReading.Deadline {
  func fits(_ deadline: ReadDeadline, due: Moment?) -> Bool {
    let (readAmount, readUnit): (Int?, String) =
      switch deadline.window {
      case .hours(let count): (count, "hours")
      case .days(let count): (count, "days")
      case .businessDays(let count): (count, "business_days")
      case .date: (nil, "date")
      }
    guard readAmount == amount, readUnit == unit, kinds.contains(deadline.kind.rawValue) else {
      return false
    }
    return dues.contains { expected in
      switch (expected, due) {
      case (nil, nil): true
      case (let expected?, let due?): abs(expected - due) <= 60
      default: false
      }
    }
  }
}

extension ExpectedReading {
  /// Reads the labels of a development notice.
  init?(json: JSONValue) {
    guard let members = json.object else { return nil }
    let also = members["also_accept"]?.object ?? [:]
    func values(_ key: String) -> [JSONValue] { [members[key] ?? .null] + (also[key]?.array ?? []) }
    stages = Set(values("stage").compactMap(\.string))
    reasons = Set(values("reason").compactMap(\.string))
    rightKinds = Set(values("ip_type").map { $0.string ?? "" })
    asins = values("asins").map { ($0.array ?? []).compactMap(\.string) }
    deadlines = (members["deadlines"]?.array ?? []).compactMap(Deadline.init(json:))
    optionalDeadlines = (members["optional_deadlines"]?.array ?? []).compactMap(
      Deadline.init(json:))
    maxFailedAppeals = values("max_failed_appeals").map(\.integer)
    documents = values("documents").map { Set(($0.array ?? []).compactMap(\.string)) }
    invoiceMaxAges = values("invoice_max_age_days").map(\.integer)
    answers = values("answer_to").map(Answer.init(json:))
    rightsOwners = values("rights_owner").map(\.string)
    complaintIDs = values("complaint_ids").map { Set(($0.array ?? []).compactMap(\.string)) }
    fundsHeld = Set(values("funds_held").map { $0.bool ?? false })
    language = members["language"]?.string ?? ""
  }
}

extension ExpectedReading.Deadline {
  init?(json: JSONValue) {
    guard let members = json.object, let unit = members["unit"]?.string,
      let kind = members["kind"]?.string
    else { return nil }
    self.init(
      amount: members["amount"]?.integer, unit: unit,
      kinds: Set([kind] + (members["also_kind"]?.array ?? []).compactMap(\.string)),
      dues: ([members["due"] ?? .null] + (members["also_due"]?.array ?? [])).map {
        $0.string.flatMap { Moment(iso8601: $0) }
      })
  }
}
