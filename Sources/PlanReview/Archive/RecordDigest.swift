import Casework
import JSONText

/// What is kept of a record for comparing drafts with it: samples of a draft's stretches,
/// or the words by which a client is known.
package enum RecordDigest: Sendable {
  /// Of a draft, each once, in order.
  case draft([UInt32])

  /// Of a case.
  case client([IdentityWord])

  /// Of a notice.
  case notice([IdentityWord])

  /// Changes with the form of the digests, so that old ones are not misread.
  package static let form = "archive-5"
}

extension RecordDigest {
  package init(round bytes: [UInt8]) {
    let round = (try? JSONValue(parsing: bytes)).flatMap { try? Round(record: $0) }
    self = .draft(Set(Grams(round?.text ?? "").samples).sorted())
  }

  package init(sellerCase bytes: [UInt8]) {
    let known = (try? JSONValue(parsing: bytes)).flatMap { try? SellerCase(record: $0) }
    self = .client(
      known.map { IdentityWord.all(of: $0.client) + IdentityWord.suppliers(of: $0) } ?? [])
  }

  package init(notice bytes: [UInt8]) {
    let notice = (try? JSONValue(parsing: bytes)).flatMap { try? Notice(record: $0) }
    self = .notice(notice.map { IdentityWord.all(of: $0) } ?? [])
  }
}

// As bytes: the kind, then the hashes, or lines of a kind and a word.
extension RecordDigest {
  enum Form: UInt8 {
    case draft = 1
    case client, notice
  }

  package var bytes: [UInt8] {
    switch self {
    case .draft(let hashes):
      var bytes = [Form.draft.rawValue]
      for hash in hashes { withUnsafeBytes(of: hash.littleEndian) { bytes += $0 } }
      return bytes
    case .client(let words): return [Form.client.rawValue] + Self.lines(of: words)
    case .notice(let words): return [Form.notice.rawValue] + Self.lines(of: words)
    }
  }

  private static func lines(of words: [IdentityWord]) -> [UInt8] {
    words.flatMap { Array("\($0.kind.rawValue)\t\($0.word)\n".utf8) }
  }
}
