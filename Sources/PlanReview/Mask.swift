import Casework
import JSONText
import Wording

/// Hides who a case is about: names, shops, ids, addresses and orders become words for
/// what they are, or as many signs where places in a text have to stay what they are.
package struct Mask: Sendable {
  private var words: [(kind: Leak.Kind, word: String)]

  /// Whether what identifies by its form is hidden too, whoever's it is.
  private(set) var hidesFacts = false
  let language: Language

  package init(_ dossier: Dossier, in language: Language) {
    self.init(dossier.sellerCase.client, in: language)
  }

  /// - Parameter client: Whose words are hidden; `nil` where nobody knows whom it is about.
  package init(_ client: Client?, in language: Language) {
    self.language = language
    guard let client else {
      words = []
      return
    }
    // A name of one letter would take that letter out of every word.
    var words = IdentityWord.all(of: client).filter { NameWeight($0.word) != .sign }
      .map { ($0.kind.leak, $0.word) }
    words += [(Leak.Kind.client, client.name), (.shop, client.shop)].filter { $0.1.count >= 2 }
    // A person's whole name is among the words; the family name alone is known too.
    words += client.contactLine.names.filter { $0.count >= 2 && $0 != client.name }
      .map { (Leak.Kind.person, $0) }
    // The longest first, so that a name is not taken out of the middle of another.
    self.words = words.sorted { $0.1.utf8.count > $1.1.utf8.count }
  }

  /// A mask for plans that others read: also of suppliers, rights owners, numbers, products and
  /// addresses.
  package init(forPlansOf dossier: Dossier, in language: Language) {
    let readings = dossier.notices.map(\.reading)
    let suppliers = dossier.sellerCase.evidence.compactMap(\.supplier)
    let numbers =
      readings.flatMap(\.complaintIDs) + dossier.sellerCase.evidence.compactMap(\.invoice)
    let persons = dossier.notices.compactMap(\.addressee)
    let owners = readings.compactMap(\.rightsOwner)
    var mask = Mask(dossier, in: language)
    mask = mask.adding(suppliers.flatMap(NameFact.forms), as: .supplier)
      .adding(owners.flatMap(NameFact.forms), as: .brand).adding(numbers, as: .number)
      .adding(persons, as: .client)
      .adding(dossier.asins + dossier.sellerCase.evidence.flatMap(\.asins), as: .asin)
    mask.hidesFacts = true
    self = mask
  }

  /// The same mask for one more name.
  func adding(_ name: String?) -> Mask { adding([name].compactMap(\.self), as: .client) }

  /// The same mask for more words.
  func adding(_ more: [String], as kind: Leak.Kind) -> Mask {
    var mask = self
    mask.words = more.filter { $0.count >= 2 }.map { (kind, $0) } + words
    return mask
  }

  /// What masks put in the place of words, in every language.
  static let labels = Set(
    Language.allCases.flatMap { language in Leak.Kind.allCases.map { label($0, language) } })

  /// What stands in place of a client's name.
  package static func name(in language: Language) -> String { label(.client, language) }

  private static func label(_ kind: Leak.Kind, _ language: Language) -> String {
    "〔\(language.say(kind))〕"
  }

  /// A text without what it hides.
  package func masked(_ text: String) -> String {
    replaced(text) { kind, _ in Array(Self.label(kind, language).utf8) }
  }

  /// The same with as many bytes as before, so that what points into the text still does.
  package func covered(_ text: String) -> String {
    replaced(text) { _, bytes in MaskSigns.covering(bytes) }
  }

  private func replaced(
    _ text: String, by replacement: (Leak.Kind, ArraySlice<UInt8>) -> [UInt8]
  ) -> String {
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var place = 0
    for (span, kind) in spans(in: text) where span.upperBound > place {
      // Of one that begins inside another the rest.
      let start = max(span.lowerBound, place)
      masked += bytes[place..<start] + replacement(kind, bytes[start..<span.upperBound])
      place = span.upperBound
    }
    return String(decoding: masked + bytes[place...], as: UTF8.self)
  }

  private func spans(in text: String) -> [(span: Range<Int>, kind: Leak.Kind)] {
    let folded = FoldedPlan(text)
    let facts = FactScanner(text: folded)
    let names = NameText(folded, bytes: Array(text.utf8))
    var spans: [(span: Range<Int>, kind: Leak.Kind)] = []
    for (kind, word) in words { spans += names.spans(of: word).map { ($0, kind) } }
    spans += facts.orders().map { ($0.span, Leak.Kind.order) }
    spans += facts.phones().map { ($0.span, Leak.Kind.address) }
    spans += Self.mails(in: folded).map { ($0, Leak.Kind.address) }
    if hidesFacts { spans += IdentifyingFacts(text: text, folded: folded).spans }
    return spans.sorted {
      ($0.span.lowerBound, -$0.span.count) < ($1.span.lowerBound, -$1.span.count)
    }
  }

  /// Mail addresses: what stands around an @ up to what cannot be part of one.
  ///
  /// The marketplace's own are nobody's secret.
  private static func mails(in text: FoldedPlan) -> [Range<Int>] {
    let signs: Set<UInt32> = [0x2E, 0x2D, 0x5F, 0x2B]
    func belongs(_ unit: UInt32) -> Bool { unit.isLatin || signs.contains(unit) }
    return text.units.indices.filter { text.units[$0] == 0x40 }.compactMap { place in
      let head = text.units[..<place].reversed().prefix(while: belongs).count
      let tail = text.units[(place + 1)...].prefix(while: belongs).count
      guard head > 0, tail > 0 else { return nil }
      let host = text.text(place + 1..<place + 1 + tail)
      let isTheirs = ["amazon.co.jp", "amazon.com"].contains {
        host == $0 || host.hasSuffix(".\($0)")
      }
      return isTheirs ? nil : text.bytes(place - head..<place + 1 + tail)
    }
  }
}

/// Signs that take the place of hidden words, byte for byte.
enum MaskSigns {
  /// One sign of the same width for each letter of one or three bytes; line ends stay.
  static func covering(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar == "\n" { return [0x0A] }
      let width = UTF8.width(scalar)
      return width == 3 ? Array("＊".utf8) : [UInt8](repeating: 0x2A, count: width)
    }
  }
}
