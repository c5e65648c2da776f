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

  /// What the file was called where it came from.
  package var name: String?

  /// The notice it came with, by its number in the case.
  package var notice: Int?

  /// It came by itself, and nobody has said yet what it is.
  package var isCandidate = false
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
    name = try reader.optionalString("name")
    notice = try reader.optionalInteger("notice")
    isCandidate = try reader.flag("candidate")
    unknown = reader.remaining
  }

  var record: JSONObject {
    var known: JSONObject = [
      "id": .string(id),
      "kind": .string(orNull: kind?.rawValue),
      "issued": .string(orNull: issued?.description),
      "supplier": .string(orNull: supplier),
      "proves": .string(orNull: proves),
      "file": .string(orNull: file),
    ]
    if let name { known["name"] = .string(name) }
    if let notice { known["notice"] = .integer(notice) }
    if isCandidate { known["candidate"] = .bool(true) }
    return unknown.merging(known) { $1 }
  }
}
