import CivilTime
import JSONText

/// A field of a reading that a person set to another value.
///
/// What was read stays as it is; a correction lies over it, and over every later
/// reading of the same notice.
package struct Correction: Hashable, Sendable {
  package var field: ReadingField

  /// Which deadline, where the field is ``ReadingField/deadlines``: its place among those
  /// read, or behind them for one added by hand.
  package var slot: Int?

  /// As it stands in a reading's JSON; for a deadline one element, null strikes it out.
  package var value: JSONValue

  /// The words it rests on, where the person marked some.
  package var quote: Quotation?
  package var at: Moment
  package var by: String
  package var unknown: JSONObject = [:]

  package init(
    _ field: ReadingField, slot: Int? = nil, to value: JSONValue, quote: Quotation? = nil,
    at moment: Moment, by: String
  ) {
    self.field = field
    self.slot = slot
    self.value = value
    self.quote = quote
    self.at = moment
    self.by = by
  }

  /// The rule's name of a deadline that no rule found.
  package static let byHand = "by_hand"
}

extension Correction {
  init(_ reader: inout RecordReader) throws(RecordError) {
    field = try reader.word("field", of: ReadingField.self)
    slot = try reader.optionalInteger("slot")
    value = try reader.optional("value", .value) { $0 } ?? .null
    quote = try reader.optional("quote", .quotation) { $0.object.flatMap(Quotation.init) }
    at = try reader.moment("at")
    by = try reader.string("by")
    unknown = reader.remaining
  }

  package var record: JSONObject {
    unknown.merging([
      "field": .string(field.rawValue),
      "slot": .integer(orNull: slot),
      "value": value,
      "quote": quote.map { .object($0.record) } ?? .null,
      "at": .moment(at),
      "by": .string(by),
    ]) { $1 }
  }
}
