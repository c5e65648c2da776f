import CivilTime
import JSONText

extension JSONValue {
  package static func moment(_ moment: Moment) -> JSONValue { .string(moment.description) }

  package static func moment(orNull moment: Moment?) -> JSONValue {
    moment.map(JSONValue.moment) ?? .null
  }
}

extension RecordReader {
  mutating func moment(_ key: String) throws(RecordError) -> Moment {
    try required(key, .moment, Self.moment)
  }

  mutating func optionalMoment(_ key: String) throws(RecordError) -> Moment? {
    try optional(key, .moment, Self.moment)
  }

  private static func moment(_ value: JSONValue) -> Moment? {
    value.string.flatMap { Moment(iso8601: $0) }
  }
}
