import CivilTime
import JSONText

/// A document that supports a plan: what it is, what it proves, where its file lies.
package struct Evidence: Hashable, Sendable {
  /// Counted within the case: `E2`.
  package var id: String
  package var kind: DocumentKind?
  package var issued: CalendarDay?
  package var supplier: String?
  package var proves: String?

  /// Relative to the store: `evidence/C7K3QF-E2.pdf`.
  package var file: String?
  package var unknown: JSONObject = [:]

  package init(id: String, kind: DocumentKind?, issued: CalendarDay? = nil) {
    self.id = id
    self.kind = kind
    self.issued = issued
  }
}

extension Evidence {
  init(_ reader: inout RecordReader) throws(RecordError) {
    id = try reader.string("id")
    kind = try reader.optionalWord("kind", of: DocumentKind.self)
    issued = try reader.optional("issued", "a date as ISO 8601 writes it") {
      $0.string.flatMap { CalendarDay(iso8601: $0) }
    }
    supplier = try reader.optionalString("supplier")
    proves = try reader.optionalString("proves")
    file = try reader.optionalString("file")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "id": .string(id),
      "kind": .string(orNull: kind?.rawValue),
      "issued": .string(orNull: issued?.description),
      "supplier": .string(orNull: supplier),
      "proves": .string(orNull: proves),
      "file": .string(orNull: file),
    ]) { $1 }
  }
}
