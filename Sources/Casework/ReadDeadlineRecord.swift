import CivilTime
import JSONText

extension ReadDeadline {
  init(_ reader: inout RecordReader) throws(RecordError) {
    self.init(
      window: try ResponseWindow(&reader),
      kind: try reader.word("kind", of: DeadlineKind.self),
      effect: try reader.word("effect", of: DeadlineEffect.self),
      trigger: try reader.word("trigger", of: DeadlineTrigger.self),
      triggerMoment: try reader.optionalMoment("trigger_moment"),
      quote: try reader.quotation("quote"),
      rule: try reader.string("rule"))
    confidence = try reader.optional("confidence", .number) { $0.double }
    second = try reader.optional("second", .choice) { $0.object.flatMap(SecondChoice.init) }
    sooner = try reader.optionalMoment("sooner")
    unknown = reader.remaining
  }

  var record: JSONObject {
    var members: JSONObject = [
      "kind": .string(kind.rawValue),
      "effect": .string(effect.rawValue),
      "trigger": .string(trigger.rawValue),
      "trigger_moment": .moment(orNull: triggerMoment),
      "quote": .object(quote.record),
      "rule": .string(rule),
    ]
    if let confidence { members["confidence"] = .hundredths(confidence) }
    if let sooner { members["sooner"] = .moment(sooner) }
    if let second { members["second"] = .object(second.record) }
    return unknown.merging(members) { $1 }.merging(window.record) { $1 }
  }

  /// With the moments counted from the facts.
  func printed(received: Moment, delivered: Moment?) -> JSONObject {
    var members = record
    members["due"] = .moment(orNull: due(received: received)?.inJapan)
    members["alternatives"] = .array(
      alternatives(received: received, delivered: delivered).map(\.json))
    return members
  }
}

extension AlternativeReading {
  package var json: JSONValue {
    .object(["reading": .string(reading.rawValue), "due": .moment(due.inJapan)])
  }
}

extension ResponseWindow {
  /// Takes `amount`, `unit` and, for a named day, `date` out of a record.
  init(_ reader: inout RecordReader) throws(RecordError) {
    let unit = try reader.word("unit", of: WindowUnit.self)
    guard let window = Self(amount: try Self.amount(&reader, in: unit), unit: unit) else {
      self = try reader.required("date", .dayOrMoment, Self.date)
      return
    }
    self = window
  }

  /// A named day has no amount; what stands there is passed over.
  private static func amount(
    _ reader: inout RecordReader, in unit: WindowUnit
  ) throws(RecordError) -> Int {
    guard unit == .date else { return try reader.integer("amount") }
    return try reader.optionalInteger("amount") ?? 0
  }

  private static func date(_ value: JSONValue) -> ResponseWindow? {
    guard let text = value.string, let day = CalendarDay(iso8601: String(text.prefix(10))) else {
      return nil
    }
    if text.utf8.count == 10 { return .date(day, clock: nil) }
    return Moment(iso8601: text).map { .date(day, clock: $0) }
  }

  /// `amount`, `unit` and, for a named day, `date`.
  package var record: JSONObject {
    switch self {
    case .hours(let count): ["amount": .integer(count), "unit": .string("hours")]
    case .days(let count): ["amount": .integer(count), "unit": .string("days")]
    case .businessDays(let count): ["amount": .integer(count), "unit": .string("business_days")]
    case .date(let day, let clock):
      [
        "amount": .null, "unit": .string("date"),
        "date": .string(clock?.description ?? day.description),
      ]
    }
  }
}
