import JSONText

/// A place of a record that two people changed, each to something else, and that nobody
/// has decided yet: one value stands in the record, the other is kept here.
package struct MergeConflict: Hashable, Sendable {
  /// The keys that lead to it: `client`, `name`; in an array, the id of the item.
  package var at: [String]

  /// What it was before; `nil` where it was not there.
  package var base: JSONValue?

  /// What stands in the record; of a text, only the paragraphs that clash.
  package var kept: JSONValue

  /// What the other side wrote.
  package var other: JSONValue
  package var unknown: JSONObject = [:]

  package init(at: [String], base: JSONValue?, kept: JSONValue, other: JSONValue) {
    self.at = at
    // Null is nothing, as in the records.
    self.base = base == .null ? nil : base
    self.kept = kept
    self.other = other
  }

  /// Whether it is about paragraphs of a text.
  package var isOfText: Bool { at == ["text"] }
}

extension MergeConflict {
  package init(_ reader: inout RecordReader) throws(RecordError) {
    at = try reader.strings("at")
    base = try reader.optional("base", .value) { $0 }
    kept = try reader.required("kept", .value) { $0 }
    other = try reader.required("other", .value) { $0 }
    unknown = reader.remaining
  }

  package var record: JSONObject {
    var known: JSONObject = ["at": .strings(at), "kept": kept, "other": other]
    if let base { known["base"] = base }
    return unknown.merging(known) { $1 }
  }
}
