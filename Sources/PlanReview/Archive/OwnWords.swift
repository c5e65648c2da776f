import Casework

/// What a case may say of itself: its client's words and everything in its notices.
struct OwnWords: Sendable {
  private let client: [IdentityWord]
  private let text: NameText

  /// Stretches of its notices.
  private let said: Set<UInt32>

  init(_ dossier: Dossier) {
    let client = dossier.sellerCase.client
    self.client = IdentityWord.all(of: client)
    let facts = [client.name, client.shop, client.sellerID, client.contact].compactMap(\.self)
    let evidence = dossier.sellerCase.evidence.flatMap { [$0.supplier, $0.proves] }
      .compactMap(\.self)
    let notices = dossier.notices.flatMap { [$0.message.subject, $0.text] }
    text = NameText((facts + evidence + notices).joined(separator: "\n"))
    said = Set(Grams(notices.joined(separator: "\n")).hashes)
  }

  func has(_ word: String) -> Bool { !text.spans(of: word).isEmpty }

  /// Whether the notices say so much of a sentence.
  func says(_ sentence: Grams, share: Double) -> Bool { sentence.share(in: said) ?? 0 >= share }
}

extension OwnWords {
  /// Whether the words of another case show it to be of the same client: its seller id, or
  /// its whole name or an address where nothing speaks against it.
  ///
  /// Persons and shops may have namesakes, firms may differ in their legal form alone, and an
  /// agent's address may be that of many: with two different seller ids both have to agree.
  func isSameClient(_ words: [IdentityWord]) -> Bool {
    func agree(_ kind: IdentityWord.Kind) -> Bool? {
      let (own, other) = (client.filter { $0.kind == kind }, words.filter { $0.kind == kind })
      return own.isEmpty || other.isEmpty ? nil : own.contains(where: other.contains)
    }
    let (seller, name, address) = (agree(.seller), agree(.client), agree(.address))
    switch seller {
    case true?: return true
    case false?: return name == true && address == true
    case nil: return address == true || name == true && (isFirm || address == nil)
    }
  }

  /// Whether the name has a legal form, so that two cannot bear it by chance.
  private var isFirm: Bool { client.contains { $0.kind == .bareClient } }
}
