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

  /// The products it speaks of, and how many pieces of them.
  package var asins: [String] = []
  package var quantity: Int?

  /// The supplier's own number of it.
  package var invoice: String?

  /// Relative to the store: `evidence/C7K3QF-E2.pdf`.
  package var file: String?

  /// Of the file as it was attached, in hexadecimal; `nil` where nobody has kept it.
  package var sha256: String?

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
    issued = try reader.optional("issued", .day) {
      $0.string.flatMap { CalendarDay(iso8601: $0) }
    }
    supplier = try reader.optionalString("supplier")
    proves = try reader.optionalString("proves")
    asins = try reader.strings("asins")
    quantity = try reader.optionalCount("quantity", upTo: 999_999_999)
    invoice = try reader.optionalString("invoice")
    file = try reader.optionalString("file")
    sha256 = try reader.optionalString("sha256")
    name = try reader.optionalString("name")
    notice = try reader.optionalInteger("notice")
    isCandidate = try reader.flag("candidate")
    unknown = reader.remaining
  }

  package var record: JSONObject {
    var known: JSONObject = [
      "id": .string(id),
      "kind": .string(orNull: kind?.rawValue),
      "issued": .string(orNull: issued?.description),
      "supplier": .string(orNull: supplier),
      "proves": .string(orNull: proves),
      "file": .string(orNull: file),
    ]
    if !asins.isEmpty { known["asins"] = .strings(asins) }
    if let quantity { known["quantity"] = .integer(quantity) }
    if let invoice { known["invoice"] = .string(invoice) }
    if let sha256 { known["sha256"] = .string(sha256) }
    if let name { known["name"] = .string(name) }
    if let notice { known["notice"] = .integer(notice) }
    if isCandidate { known["candidate"] = .bool(true) }
    return unknown.merging(known) { $1 }
  }
}

extension Evidence {
  /// The folder of the store that its file lies in.
  package static let folder = "evidence"

  /// The name of its file in that folder; `nil` where it has none, or one that would lie
  /// anywhere else.
  package var fileName: String? {
    guard let file, StorePath.isInside(file) else { return nil }
    let parts = file.split(separator: "/")
    return parts.count == 2 && parts[0] == Self.folder ? String(parts[1]) : nil
  }

  /// The number in its id.
  package var number: Int? { id.hasPrefix("E") ? Int(id.dropFirst()) : nil }

  /// Whether it shows that goods were bought: only the age of such a document is limited.
  package var isProofOfPurchase: Bool { kind == .invoice || kind == .receipt }
}

extension SellerCase {
  /// The documents that count: without what came by itself and nobody has accepted.
  package var acceptedEvidence: [Evidence] { evidence.filter { !$0.isCandidate } }
}
