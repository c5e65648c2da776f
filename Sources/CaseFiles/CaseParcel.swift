import Casework
import CivilTime
import JSONText

/// Everything of one case in one JSON value, to be handed to another store.
package struct CaseParcel: Sendable {
  package let dossier: Dossier

  /// Messages as they came and documents, by their path in the store.
  package let files: [(path: String, bytes: [UInt8])]

  package init(dossier: Dossier, files: [(path: String, bytes: [UInt8])]) {
    self.dossier = dossier
    self.files = files
  }

  /// The value of `_format`, which stands first because keys are sorted.
  package static let format = "\(family)1"

  /// How the value begins whatever the version.
  package static let family = "fukkatsu-case-"

  package var json: JSONValue {
    .object([
      "_format": .string(Self.format),
      "case": dossier.sellerCase.record,
      "notices": .array(dossier.notices.map(\.record)),
      "rounds": .array(dossier.rounds.map(\.record)),
      "files": .array(
        files.map { file in
          .object([
            "path": .string(file.path), "sha256": .string(SHA256.hex(file.bytes)),
            "base64": .string(Base64.encode(file.bytes)),
          ])
        }),
    ])
  }

  /// Reads a parcel; what is not this case's own is refused.
  package init(json: JSONValue) throws(RecordError) {
    var reader = try RecordReader(json)
    guard try reader.string("_format") == Self.format else {
      throw RecordError(path: "_format", expected: .format, detail: Self.format)
    }
    let sellerCase = try SellerCase(
      record: try reader.required("case", .object) { $0.object.map { .object($0) } })
    let notices = try reader.required("notices", .array) { $0.array }
    let rounds = try reader.required("rounds", .array) { $0.array }
    var dossier = Dossier(sellerCase: sellerCase)
    for value in notices { dossier.notices.append(try Notice(record: value)) }
    for value in rounds { dossier.rounds.append(try Round(record: value)) }
    guard dossier.isOwn else {
      throw RecordError(path: "case.id", expected: .recordsOfOneCase)
    }
    files = try reader.records("files") { reader throws(RecordError) in
      try Self.file(&reader, of: sellerCase.id)
    }
    self.dossier = dossier
  }

  private static func file(
    _ reader: inout RecordReader, of id: CaseID
  ) throws(RecordError) -> (path: String, bytes: [UInt8]) {
    let path = try reader.string("path")
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "notices" || parts[0] == "evidence",
      parts[1].hasPrefix("\(id.rawValue)-"), !parts[1].hasSuffix(".json")
    else { throw RecordError(path: "files.path", expected: .fileOfCase, detail: id.rawValue) }
    let hash = try reader.string("sha256")
    let bytes = Base64.decode(try reader.string("base64"))
    guard SHA256.hex(bytes) == hash else {
      throw RecordError(path: "files.sha256", expected: .hashOfFile, detail: path)
    }
    return (path, bytes)
  }
}

extension Dossier {
  /// Whether all its records belong to it.
  fileprivate var isOwn: Bool {
    rounds.allSatisfy { $0.id.caseID == id }
      && notices.allSatisfy {
        if case .filed(let name) = $0.name { name.caseID == id } else { false }
      }
  }
}

/// Base64 (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let word = group[0] << 16 | group[1] << 8 | group[2]
      let digits = [18, 12, 6, 0].map { alphabet[word >> $0 & 0x3F] }
      let count = min(3, bytes.count - start) + 1
      text += digits.prefix(count) + [UInt8](repeating: UInt8(ascii: "="), count: 4 - count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What is not of the alphabet is passed over.
  static func decode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var (word, bits) = (0, 0)
    for byte in text.utf8 {
      guard let value = values[byte] else { continue }
      word = (word << 6 | value) & 0xFFFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: word >> bits))
      }
    }
    return bytes
  }

  private static let values = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, $0.offset) })
}
