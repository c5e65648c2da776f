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
  package static let form = "archive-2"
}

/// A word by which a client, or what belongs to one, is known.
package struct IdentityWord: Hashable, Sendable {
  let kind: Leak.Kind

  /// In folded form.
  let word: String
}

extension RecordDigest {
  package init(round bytes: [UInt8]) {
    let round = (try? JSONValue(parsing: bytes)).flatMap { try? Round(record: $0) }
    self = .draft(Set(Grams(round?.text ?? "").samples).sorted())
  }

  package init(sellerCase bytes: [UInt8]) {
    let known = (try? JSONValue(parsing: bytes)).flatMap { try? SellerCase(record: $0) }
    self = .client(known.map { IdentityWord.all(of: $0.client) } ?? [])
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

extension IdentityWord {
  /// The names of a client and its shop, as written and without the legal form, its seller
  /// id, its addresses.
  static func all(of client: Client) -> [IdentityWord] {
    let named = Client.isName(client.name) ? names(client.name) : []
    var words = named.compactMap { IdentityWord(.client, $0) }
    words += names(client.shop).compactMap { IdentityWord(.shop, $0) }
    words += [client.sellerID].compactMap { $0.flatMap { IdentityWord(.seller, $0) } }
    let contact = (client.contact ?? "").split { " \u{3000}<>(),;\n\t".contains($0) }.map(
      String.init)
    words += contact.filter { $0.contains("@") || $0.contains(where: \.isNumber) }
      .compactMap { IdentityWord(.address, $0) }
    let person = (client.contact ?? "").prefix { !"<(@0123456789".contains($0) }
    return words + [person.filter { !$0.isWhitespace }].compactMap { IdentityWord(.client, $0) }
  }

  /// The products, orders and the rights owner that a notice names.
  static func all(of notice: Notice) -> [IdentityWord] {
    var words = notice.reading.asins.compactMap { IdentityWord(.asin, $0) }
    words += (notice.reading.rightsOwner.map { names($0) } ?? []).compactMap {
      IdentityWord(.brand, $0)
    }
    let orders = FactScanner(text: FoldedPlan(notice.text)).orders().map(\.value)
    return words + Set(orders).sorted().compactMap { IdentityWord(.order, $0) }
  }

  private static func names(_ name: String) -> [String] {
    let trimmed = name.filter { $0 != "\n" && $0 != "\t" }
    let bare = NameFact.forms.reduce(trimmed) { $0.replacing($1, with: "") }
    return bare == trimmed ? [trimmed] : [trimmed, bare]
  }

  /// Returns `nil` for words too short to tell anybody by.
  private init?(_ kind: Leak.Kind, _ word: String) {
    let folded = FoldedPlan(word)
    let letters = folded.units.filter { $0.isLatin || $0.isKana || $0.isKanji }
    let isLatin = letters.allSatisfy(\.isLatin)
    guard letters.count >= (isLatin ? 5 : 3) else { return nil }
    self.init(kind: kind, word: folded.text(0..<folded.units.count))
  }
}
