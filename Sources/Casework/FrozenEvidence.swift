import JSONText

/// A document as it was when a plan went out.
package struct FrozenEvidence: Hashable, Sendable {
  /// Counted within the case: `E2`.
  package var id: String

  /// Relative to the store.
  package var file: String?

  /// Of the file, in hexadecimal; `nil` where there was none.
  package var sha256: String?
  package var unknown: JSONObject = [:]

  package init(id: String, file: String?, sha256: String?) {
    self.id = id
    self.file = file
    self.sha256 = sha256
  }
}

extension FrozenEvidence {
  init(_ reader: inout RecordReader) throws(RecordError) {
    id = try reader.string("id")
    file = try reader.optionalString("file")
    sha256 = try reader.optionalString("sha256")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "id": .string(id), "file": .string(orNull: file), "sha256": .string(orNull: sha256),
    ]) { $1 }
  }
}
