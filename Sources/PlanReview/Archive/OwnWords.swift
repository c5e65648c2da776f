import Casework

/// What a case may say of itself: its client's words, its suppliers' names and everything in its
/// notices.
struct OwnWords: Sendable {
  private let client: [IdentityWord]
  private let text: NameText

  /// Whole names, as they are compared.
  private let facts: Set<String>

  /// Stretches of its notices.
  private let said: Set<UInt32>

  init(_ dossier: Dossier) {
    let client = dossier.sellerCase.client
    self.client = IdentityWord.all(of: client)
    let facts = [client.name, client.shop, client.sellerID, client.contact].compactMap(\.self)
    let suppliers = dossier.sellerCase.evidence.compactMap(\.supplier)
    let notices = dossier.notices.flatMap { [$0.message.subject, $0.text] }
    text = NameText((facts + suppliers + notices).joined(separator: "\n"))
    self.facts = Set(
      self.client.map(\.word) + (facts + suppliers).map { NameText.compared($0) })
    said = Set(Grams(notices.joined(separator: "\n")).hashes)
  }

  /// Whether a word of another client's may stand in this case too; a short one that is only
  /// a part of other words does not.
  func has(_ word: String) -> Bool {
    facts.contains(word)
      || !(NameWeight(word) == .full ? text.spans(of: word) : text.tellingSpans(of: word)).isEmpty
  }

  /// Whether the notices say so much of a sentence.
  func says(_ sentence: Grams, share: Double) -> Bool { sentence.share(in: said) ?? 0 >= share }
}

extension OwnWords {
  /// Whether the words of another case show it to be of the same client: its seller id, or
  /// its whole name or an address where nothing speaks against it.
  ///
  /// Persons and shops may have namesakes, firms may differ in their legal form alone, and an
  /// agent's address may be that of many: it tells nothing of two with different names, and with
  /// two different seller ids name and address have to agree.
  func isSameClient(_ words: [IdentityWord]) -> Bool {
    func agree(_ kind: IdentityWord.Kind) -> Bool? {
      let (own, other) = (client.filter { $0.kind == kind }, words.filter { $0.kind == kind })
      return own.isEmpty || other.isEmpty ? nil : own.contains(where: other.contains)
    }
    let (seller, name, address) = (agree(.seller), agree(.client), agree(.address))
    switch seller {
    case true?: return true
    case false?: return name == true && address == true
    case nil:
      if address == true { return name ?? true || isShortOf(words) }
      return name == true && (isFirm || address == nil)
    }
  }

  /// Whether one name is the other without its legal form.
  private func isShortOf(_ words: [IdentityWord]) -> Bool {
    func names(_ words: [IdentityWord], _ kind: IdentityWord.Kind) -> Set<String> {
      Set(words.filter { $0.kind == kind }.map(\.word))
    }
    return !names(client, .bareClient).isDisjoint(with: names(words, .client))
      || !names(client, .client).isDisjoint(with: names(words, .bareClient))
  }

  /// Whether the name has a legal form, so that two cannot bear it by chance.
  private var isFirm: Bool { client.contains { $0.kind == .bareClient } }
}
