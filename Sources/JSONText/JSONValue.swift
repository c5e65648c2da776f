/// A JSON value (RFC 8259), as it stands in a file.
///
/// Numbers keep the text they were written with, so that a record passes
/// through this program without losing a digit of a key it does not know.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)

  /// The literal of the number: `72`, `0.97`, `1e400`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object; written in the order of their keys.
package typealias JSONObject = [String: JSONValue]

extension JSONValue {
  package static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// `null` where there is no value.
  package static func string(orNull value: String?) -> JSONValue {
    value.map(JSONValue.string) ?? .null
  }

  package static func integer(orNull value: Int?) -> JSONValue {
    value.map(JSONValue.integer) ?? .null
  }

  package static func strings(_ values: [String]) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var integer: Int? {
    if case .number(let literal) = self { Int(literal) } else { nil }
  }

  package var double: Double? {
    if case .number(let literal) = self { Double(literal) } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// What the value is, in the word JSON has for it.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
