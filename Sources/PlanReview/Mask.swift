import Casework
import Wording

/// Hides who a case is about: names, shops, ids, addresses and orders become words for
/// what they are.
package struct Mask: Sendable {
  private let words: [(kind: Leak.Kind, word: String)]
  private let language: Language

  package init(_ dossier: Dossier, in language: Language) {
    self.language = language
    let client = dossier.sellerCase.client
    var words = IdentityWord.all(of: client).map { ($0.kind, $0.word) }
    // A person's name as it is written, with its blank, and the family name alone.
    let person = (client.contact ?? "").prefix { !"<(@0123456789".contains($0) }
    let names = person.split(whereSeparator: \.isWhitespace).map(String.init)
    words += ([String(person).trimmingBlanks] + names).filter { $0.count >= 2 }
      .map { (Leak.Kind.client, $0) }
    // The longest first, so that a name is not taken out of the middle of another.
    self.words = words.sorted { $0.1.utf8.count > $1.1.utf8.count }
  }

  /// A text without what it hides.
  package func masked(_ text: String) -> String {
    let folded = FoldedPlan(text)
    let facts = FactScanner(text: folded)
    var spans: [(span: Range<Int>, kind: Leak.Kind)] = []
    for (kind, word) in words { spans += folded.spans(of: word).map { ($0, kind) } }
    spans += facts.orders().map { ($0.span, Leak.Kind.order) }
    spans += facts.phones().map { ($0.span, Leak.Kind.address) }
    spans += Self.mails(in: folded).map { ($0, Leak.Kind.address) }
    return replaced(spans, in: Array(text.utf8))
  }

  private func replaced(
    _ spans: [(span: Range<Int>, kind: Leak.Kind)], in bytes: [UInt8]
  ) -> String {
    let ordered = spans.sorted {
      ($0.span.lowerBound, -$0.span.count) < ($1.span.lowerBound, -$1.span.count)
    }
    var masked: [UInt8] = []
    var place = 0
    for (span, kind) in ordered where span.lowerBound >= place {
      masked += bytes[place..<span.lowerBound]
      masked += Array("〔\(language.say(kind))〕".utf8)
      place = span.upperBound
    }
    return String(decoding: masked + bytes[place...], as: UTF8.self)
  }

  /// Mail addresses: what stands around an @ up to what cannot be part of one.
  private static func mails(in text: FoldedPlan) -> [Range<Int>] {
    let signs: Set<UInt32> = [0x2E, 0x2D, 0x5F, 0x2B]
    func belongs(_ unit: UInt32) -> Bool { unit.isLatin || signs.contains(unit) }
    return text.units.indices.filter { text.units[$0] == 0x40 }.compactMap { place in
      let head = text.units[..<place].reversed().prefix(while: belongs).count
      let tail = text.units[(place + 1)...].prefix(while: belongs).count
      return head > 0 && tail > 0 ? text.bytes(place - head..<place + 1 + tail) : nil
    }
  }
}

extension Mask {
  /// A case as it may be shown to others.
  package func masked(_ dossier: Dossier) -> Dossier {
    var shown = dossier
    let name = "〔\(language.say(Leak.Kind.client))〕"
    shown.sellerCase.client = Client(name: name)
    shown.sellerCase.evidence = dossier.sellerCase.evidence.map { evidence in
      var masked = evidence
      masked.supplier = evidence.supplier.map(self.masked)
      masked.proves = evidence.proves.map(self.masked)
      return masked
    }
    shown.sellerCase.timeline = dossier.sellerCase.timeline.map { entry in
      var masked = entry
      masked.text = self.masked(entry.text)
      return masked
    }
    shown.rounds = dossier.rounds.map { round in
      var masked = round
      masked.text = self.masked(round.text)
      return masked
    }
    return shown
  }
}
