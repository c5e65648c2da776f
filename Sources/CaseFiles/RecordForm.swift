import CivilTime
import JSONText

/// What of a record the program would write otherwise than it stands in the file.
///
/// A record is read leniently, so that one that a person has touched is of use; what was
/// passed over then is found by writing what was read.
struct RecordForm {
  /// The places that were understood and are not written as the format says.
  ///
  /// A time without its offset, `null` for a list without items: `timeline[0].at`.
  private(set) var unusual: [String] = []

  /// The places that were not understood: writing the record would lose them.
  private(set) var misread: [String] = []

  /// The record with the unusual places written as the format says.
  private(set) var corrected: JSONValue = .null

  /// - Parameters:
  ///   - value: What the file holds.
  ///   - written: What the program writes of the record that it read from it.
  init(of value: JSONValue, written: JSONValue) {
    corrected = compare(value, written, at: "")
  }

  private mutating func compare(
    _ value: JSONValue, _ written: JSONValue, at place: String
  ) -> JSONValue {
    switch (value, written) {
    case (.object(let old), .object(let new)): return .object(compare(old, new, at: place))
    case (.array(let old), .array(let new)): return .array(compare(old, new, at: place))
    case (.string(let old), .string(let new)):
      if old == new { return value }
      guard let moment = Moment(iso8601: old), moment == Moment(iso8601: new) else { break }
      unusual.append("\(place) (\(old))")
      return written
    case (.number, .number):
      if let old = value.double, let new = written.double, abs(old - new) <= Self.rounding {
        return value
      }
    case (.null, _) where written.isNothing:
      if written == .null { return value }
      unusual.append(place)
      return written
    default: if value == written { return value }
    }
    misread.append(place)
    return value
  }

  /// Shares are kept with two decimals.
  private static let rounding = 0.005

  private mutating func compare(
    _ old: JSONObject, _ new: JSONObject, at place: String
  ) -> JSONObject {
    var result = old
    for (key, value) in old.sorted(by: { $0.key < $1.key }) {
      let inner = place.isEmpty ? key : "\(place).\(key)"
      if let written = new[key] {
        result[key] = compare(value, written, at: inner)
      } else if !value.isNothing {
        misread.append(inner)
      }
    }
    return result
  }

  private mutating func compare(
    _ old: [JSONValue], _ new: [JSONValue], at place: String
  ) -> [JSONValue] {
    // Words of a newer program are kept behind the known ones.
    if old.count == new.count, Set(old) == Set(new) { return old }
    guard old.count == new.count else {
      misread.append(place)
      return old
    }
    return old.indices.map { compare(old[$0], new[$0], at: "\(place)[\($0)]") }
  }
}

extension JSONValue {
  /// Whether it says no more than that there is nothing.
  fileprivate var isNothing: Bool {
    switch self {
    case .null, .bool(false), .string(""): true
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: false
    }
  }
}
