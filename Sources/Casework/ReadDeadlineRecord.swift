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
  }

  var record: JSONObject {
    let members: JSONObject = [
      "kind": .string(kind.rawValue),
      "effect": .string(effect.rawValue),
      "trigger": .string(trigger.rawValue),
      "trigger_moment": .moment(orNull: triggerMoment),
      "quote": .object(quote.record),
      "rule": .string(rule),
    ]
    return members.merging(window.record) { $1 }
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
    let unit = try reader.string("unit")
    if unit == "date" {
      _ = try reader.optionalInteger("amount")
      let text = try reader.string("date")
      guard let day = CalendarDay(iso8601: text.prefix(10)) else {
        throw RecordError(path: "date", expected: "a date as ISO 8601 writes it")
      }
      self = .date(day, clock: text.utf8.count > 10 ? Moment(iso8601: text) : nil)
      return
    }
    let amount = try reader.integer("amount")
    switch unit {
    case "hours": self = .hours(amount)
    case "days": self = .days(amount)
    case "business_days": self = .businessDays(amount)
    default:
      throw RecordError(path: "unit", expected: "one of hours, days, business_days, date")
    }
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
