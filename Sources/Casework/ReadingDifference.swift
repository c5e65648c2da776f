import JSONText

/// A field in which two readings of one notice differ.
package struct ReadingDifference: Hashable, Sendable {
  package let field: ReadingField

  /// The field's values without the words they rest on.
  package let before: JSONValue
  package let after: JSONValue
}

extension Reading {
  /// The fields in which another reading of the same notice says something else, in the
  /// order of the labels; where only the words differ that they rest on, nothing does.
  package func differences(to other: Reading) -> [ReadingDifference] {
    let (record, otherRecord) = (record, other.record)
    return ReadingField.allCases.compactMap { field in
      let before = value(of: field, in: record)
      let after = other.value(of: field, in: otherRecord)
      return before == after
        ? nil : ReadingDifference(field: field, before: before, after: after)
    }
  }

  /// - Parameter record: The reading's own record.
  private func value(of field: ReadingField, in record: JSONObject) -> JSONValue {
    switch field {
    case .deadlines: .array(deadlines.map { .object($0.terms) })
    case .demands: .strings(demands.map(\.text.onOneLine))
    case .asins: .strings(asins)
    case .documents: .strings(documents.map(\.rawValue).sorted())
    case .complaintIDs: .strings(complaintIDs.sorted())
    default: record[field.rawValue] ?? .null
    }
  }
}

extension ReadDeadline {
  /// What a deadline says, without the words, the rule and how sure it is.
  fileprivate var terms: JSONObject {
    record.filter { !Self.grounds.contains($0.key) }
  }

  private static let grounds: Set<String> = [
    "quote", "rule", "trigger_moment", "confidence", "second",
  ]
}
