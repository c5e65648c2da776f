import CivilTime
import JSONText

extension Reading {
  /// Reads the `reading` of a notice's record.
  package init(_ reader: inout RecordReader) throws(RecordError) {
    let leftOver = Self.leftOver(of: reader.remaining)
    self.init(language: try reader.word("language", of: NoticeLanguage.self))
    stage = try reader.word("stage", of: Stage.self)
    reason = try reader.word("reason", of: Reason.self)
    rightKind = try reader.optionalWord("ip_type", of: RightKind.self)
    asins = try reader.strings("asins")
    rightsOwner = try reader.optionalString("rights_owner")
    complaintIDs = try reader.strings("complaint_ids")
    fundsHeld = try reader.flag("funds_held")
    deadlines = try reader.records("deadlines", ReadDeadline.init)
    maxFailedAppeals = try reader.optionalCount("max_failed_appeals", upTo: 999_999_999)
    documents = try reader.optional("documents", .documentCodes, Self.documents) ?? []
    invoiceMaxAgeDays = try reader.optionalCount("invoice_max_age_days", upTo: 999_999_999)
    answerTo = try reader.optional(
      "answer_to", .answerChannel, AnswerChannel.init(json:))
    demands = try reader.records("demands", Demand.init)
    evidence = try reader.optional("evidence", .quotationsByField, Self.evidence) ?? [:]
    confidence = try reader.optional("confidence", .numbersByField, Self.confidence) ?? [:]
    grounds = try reader.optional("grounds", .rulesByField, Self.grounds) ?? [:]
    cautions = try reader.records("cautions", Caution.init)
    unknown = reader.remaining.merging(leftOver) { $1 }
  }

  /// What this version does not know inside of members it does know: the quotations
  /// and confidences of other fields, the codes of other documents.
  private static func leftOver(of members: JSONObject) -> JSONObject {
    var left: JSONObject = [:]
    for key in ["evidence", "confidence", "grounds"] {
      let others = members[key]?.object?.filter { ReadingField(rawValue: $0.key) == nil }
      if let others, !others.isEmpty { left[key] = .object(others) }
    }
    let codes = members["documents"]?.array?.filter {
      $0.string.flatMap(DocumentKind.init(rawValue:)) == nil
    }
    if let codes, !codes.isEmpty { left["documents"] = .array(codes) }
    return left
  }

  /// A member that this version knows, with what it does not know of it put back.
  private static func joined(_ unknown: JSONValue, _ known: JSONValue) -> JSONValue {
    switch (unknown, known) {
    case (.object(let others), .object(let members)): .object(others.merging(members) { $1 })
    case (.array(let others), .array(let elements)): .array(elements + others)
    default: known
    }
  }

  private static func documents(_ value: JSONValue) -> [DocumentKind]? {
    value.array.map { $0.compactMap { $0.string.flatMap(DocumentKind.init(rawValue:)) } }
  }

  private static func evidence(_ value: JSONValue) -> [ReadingField: [Quotation]]? {
    value.object.map { members in
      members.reduce(into: [:]) { result, member in
        guard let field = ReadingField(rawValue: member.key) else { return }
        result[field] = (member.value.array ?? []).compactMap { $0.object.flatMap(Quotation.init) }
      }
    }
  }

  private static func confidence(_ value: JSONValue) -> [ReadingField: Double]? {
    value.object.map { members in
      members.reduce(into: [:]) { result, member in
        if let field = ReadingField(rawValue: member.key) { result[field] = member.value.double }
      }
    }
  }

  private static func grounds(_ value: JSONValue) -> [ReadingField: Grounds]? {
    value.object.map { members in
      members.reduce(into: [:]) { result, member in
        guard let field = ReadingField(rawValue: member.key) else { return }
        result[field] = member.value.object.map { Grounds($0) }
      }
    }
  }

  /// The reading as it is stored: facts only, no moments.
  package var record: JSONObject {
    var members = fields
    members["deadlines"] = .array(deadlines.map { .object($0.record) })
    return unknown.merging(members, uniquingKeysWith: Self.joined)
  }

  /// The reading as `read --json` prints it: with the moments counted from the facts.
  package func printed(received: Moment, delivered: Moment?) -> JSONObject {
    var members = fields
    members["deadlines"] = .array(
      deadlines.map { .object($0.printed(received: received, delivered: delivered)) })
    return members
  }

  private var fields: JSONObject {
    var members = simpleFields
    guard !grounds.isEmpty else { return members }
    members["grounds"] = .object(
      grounds.reduce(into: [:]) { members, entry in
        members[entry.key.rawValue] = .object(entry.value.record)
      })
    return members
  }

  private var simpleFields: JSONObject {
    [
      "language": .string(language.rawValue),
      "stage": .string(stage.rawValue),
      "reason": .string(reason.rawValue),
      "ip_type": .string(orNull: rightKind?.rawValue),
      "asins": .strings(asins),
      "rights_owner": .string(orNull: rightsOwner),
      "complaint_ids": .strings(complaintIDs),
      "funds_held": .bool(fundsHeld),
      "max_failed_appeals": .integer(orNull: maxFailedAppeals),
      "documents": .strings(documents.map(\.rawValue)),
      "invoice_max_age_days": .integer(orNull: invoiceMaxAgeDays),
      "answer_to": answerTo?.json ?? .null,
      "demands": .array(demands.map { .object($0.record) }),
      "evidence": .object(
        evidence.reduce(into: [:]) { members, entry in
          members[entry.key.rawValue] = .array(entry.value.map { .object($0.record) })
        }),
      "confidence": .object(
        confidence.reduce(into: [:]) { members, entry in
          members[entry.key.rawValue] = .hundredths(entry.value)
        }),
      "cautions": .array(cautions.map { .object($0.record) }),
    ]
  }
}

extension JSONValue {
  /// A number from 0 to 1 with two decimals, so that equal readings are equal bytes.
  static func hundredths(_ value: Double) -> JSONValue {
    let count = Int((max(0, min(1, value)) * 100).rounded())
    return .number(count == 100 ? "1.00" : "0.\(padded(count, to: 2))")
  }
}

extension AnswerChannel {
  package var json: JSONValue {
    switch self {
    case .reply: .string("reply")
    case .sellerCentral: .string("seller_central")
    case .addresses(let addresses): .strings(addresses)
    }
  }

  package init?(json: JSONValue) {
    switch json {
    case .string("reply"): self = .reply
    case .string("seller_central"): self = .sellerCentral
    case .array(let elements): self = .addresses(elements.compactMap(\.string))
    default: return nil
    }
  }
}

extension Quotation {
  package init?(_ members: JSONObject) {
    guard
      let place = members["in"]?.string.flatMap(Place.init(rawValue:)),
      let words = members["text"]?.string, let start = members["start"]?.integer,
      let end = members["end"]?.integer, 0 <= start, start <= end
    else { return nil }
    self.init(in: place, words: words, span: start..<end)
    if members.count > 4 {
      unknown = members.filter { !["in", "text", "start", "end"].contains($0.key) }
    }
  }

  package var record: JSONObject {
    unknown.merging([
      "in": .string(place.rawValue), "text": .string(words),
      "start": .integer(span.lowerBound), "end": .integer(span.upperBound),
    ]) { $1 }
  }
}

extension RecordReader {
  mutating func quotation(_ key: String) throws(RecordError) -> Quotation {
    try required(key, .quotation) { $0.object.flatMap(Quotation.init) }
  }
}

extension Demand {
  init(_ reader: inout RecordReader) throws(RecordError) {
    self.init(text: try reader.string("text"), quote: try reader.quotation("quote"))
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging(["text": .string(text), "quote": .object(quote.record)]) { $1 }
  }
}
