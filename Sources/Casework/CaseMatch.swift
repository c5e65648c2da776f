import TextFolding

/// Which case a notice belongs to, and why.
package struct CaseMatch: Hashable, Sendable {
  package let caseID: CaseID
  package let why: Why

  /// Whether the notice may be filed without asking: exactly one open case fits by thread,
  /// complaint id or the seller's id, or the client's own address sent it, and whoever sent
  /// it may speak of that case; never by a product or a name.
  package let isCertain: Bool

  /// What in the notice points at the case, the surest first.
  package enum Why: String, CaseIterable, Sendable {
    case thread
    case complaintID = "complaint_id"
    case sellerID = "seller_id"
    case client
    case asin
    case name

    /// Signs that the marketplace itself sets.
    fileprivate static let sure: [Why] = [.thread, .complaintID, .sellerID]
  }

  package init(caseID: CaseID, why: Why, isCertain: Bool) {
    self.caseID = caseID
    self.why = why
    self.isCertain = isCertain
  }
}

/// What a case is known by.
package struct CaseIdentity: Hashable, Sendable {
  package let id: CaseID
  package let sellerID: String?
  package let names: [String]
  package let asins: Set<String>
  package let complaintIDs: Set<String>
  package let messageIDs: Set<String>

  /// The client's mail addresses, in lower case.
  package let addresses: Set<String>

  package init(_ dossier: Dossier) {
    id = dossier.id
    let client = dossier.sellerCase.client
    sellerID = client.sellerID.flatMap { $0.isEmpty ? nil : $0 }
    names = [client.shop, client.name].filter { $0.count >= 2 }
    asins = Set(dossier.notices.flatMap(\.reading.asins))
    complaintIDs = Set(dossier.notices.flatMap(\.reading.complaintIDs))
    messageIDs = Set(dossier.notices.compactMap(\.message.messageID))
    addresses = Set(client.contact.map(MailAddresses.all) ?? [])
  }
}

extension CaseMatch {
  /// The one closed case that a notice names by a sign which the marketplace sets.
  ///
  /// It may begin again; nothing is filed there unasked.
  package static func former(_ notice: Notice, among cases: [CaseIdentity]) -> CaseMatch? {
    guard let match = find(notice, among: cases), Why.sure.contains(match.why) else { return nil }
    return CaseMatch(caseID: match.caseID, why: match.why, isCertain: false)
  }

  /// The one open case that a notice fits; `nil` where none or several fit equally well.
  ///
  /// - Parameters:
  ///   - notice: As it was read.
  ///   - thread: Message ids that the message refers to, besides those the notice names.
  ///   - newText: The bytes of the notice's text that are no history of it; all where `nil`.
  ///   - cases: The open cases.
  package static func find(
    _ notice: Notice, thread: [String] = [], within newText: Range<Int>? = nil,
    among cases: [CaseIdentity]
  ) -> CaseMatch? {
    let signs = CaseSigns(notice, thread: thread + notice.message.thread, newText: newText)
    let surely = cases.filter { identity in
      identity.fits(signs, by: .client) || Why.sure.contains { identity.fits(signs, by: $0) }
    }
    for why in Why.allCases {
      let fits = cases.filter { $0.fits(signs, by: why) }
      if let only = fits.first, fits.count == 1 {
        // Where the signs point at several cases, a person decides.
        let isCertain =
          surely.count == 1 && (why == .client || Why.sure.contains(why))
          && only.isSurely(meantBy: signs, because: why)
        return CaseMatch(caseID: only.id, why: why, isCertain: isCertain)
      }
      if fits.count > 1 { return nil }
    }
    return nil
  }
}

/// What in a notice may point at a case.
private struct CaseSigns {
  let notice: Notice
  let thread: [String]

  /// The words of its subject and of its text, history included.
  let words: Set<Substring>

  /// The words that are not history.
  let newWords: Set<Substring>

  init(_ notice: Notice, thread: [String], newText: Range<Int>?) {
    self.notice = notice
    self.thread = thread
    let subject = notice.message.subject.identifierWords
    let all = subject.union(notice.text.identifierWords)
    words = all
    newWords =
      newText.map { subject.union(notice.text.part($0).identifierWords) } ?? all
  }

  /// Whose address vouches for it: of who passed it on, else of who sent it; empty for a
  /// text that somebody copied by hand.
  var senders: [String] {
    MailAddresses.all(in: notice.message.passedOnBy ?? notice.message.from)
  }
}

extension CaseIdentity {
  fileprivate func fits(_ signs: CaseSigns, by why: CaseMatch.Why) -> Bool {
    let notice = signs.notice
    switch why {
    case .thread: return signs.thread.contains { messageIDs.contains($0) }
    case .complaintID: return notice.reading.complaintIDs.contains { complaintIDs.contains($0) }
    case .sellerID: return sellerID.map { signs.words.contains($0[...]) } ?? false
    case .client: return signs.senders.contains { addresses.contains($0) }
    case .asin: return notice.reading.asins.contains { asins.contains($0) }
    case .name: return names.contains { notice.text.contains($0) }
    }
  }

  /// Whether a notice that fits is of this case beyond doubt: it can be read, it comes from
  /// the marketplace, the client or one's own hand, and it does not name the seller's id as
  /// that of another account or in what it only quotes.
  fileprivate func isSurely(meantBy signs: CaseSigns, because why: CaseMatch.Why) -> Bool {
    guard signs.notice.isReadable else { return false }
    let isFromClient = fits(signs, by: .client)
    guard isFromClient || signs.notice.isVouchedFor else { return false }
    guard why == .sellerID, !isFromClient else { return true }
    let isOfAnother = [.linkedAccount, .multipleAccounts].contains(signs.notice.reading.reason)
    return !isOfAnother && sellerID.map { signs.newWords.contains($0[...]) } ?? false
  }

  /// Whether the client's own address sent a mail.
  package func sent(_ notice: Notice) -> Bool {
    fits(CaseSigns(notice, thread: [], newText: 0..<0), by: .client)
  }
}

extension Notice {
  /// The words of it that may be a seller's id, as the marketplace writes them:
  /// `A1B2C3D4E5F6G7`.
  package var sellerIDs: [String] {
    let words = message.subject.identifierWords.union(text.identifierWords)
    return words.filter { word in
      word.first == "A" && (10...16).contains(word.count)
        && word.allSatisfy { $0.isNumber || $0.isUppercase } && word.contains(where: \.isNumber)
    }.map(String.init).sorted()
  }

  /// Whether there is anything to read in it.
  fileprivate var isReadable: Bool {
    text.contains { $0.isLetter || $0.isNumber }
      && !reading.cautions.contains { $0.code == Caution.unreadable }
  }

  /// Whether the marketplace's own address sent it, or somebody copied it by hand and says
  /// of no other that they sent it.
  fileprivate var isVouchedFor: Bool {
    guard message.passedOnBy == nil else { return false }
    if message.from.isEmpty { return isPasted }
    let addresses = MailAddresses.all(in: message.from)
    return addresses.isEmpty ? isPasted : addresses.allSatisfy(MarketplaceAddress.isOne)
  }

  /// Whether it is a text that somebody copied, no mail.
  package var isPasted: Bool { original.hasSuffix(".txt") }
}

extension String {
  /// Its words of ASCII letters and digits, as ids are written.
  fileprivate var identifierWords: Set<Substring> {
    Set(split { !($0.isASCII && ($0.isLetter || $0.isNumber)) })
  }

  /// The part that lies in a range of its bytes.
  fileprivate func part(_ bytes: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }
}

/// Mail addresses in what a person wrote.
enum MailAddresses {
  /// In lower case.
  static func all(in text: String) -> [String] {
    text.split { $0.isWhitespace || "<>()[],;:\"、，；：（）「」".contains($0) }
      .filter { word in
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      }.map { $0.lowercased() }
  }
}
