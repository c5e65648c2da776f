/// Which case a notice belongs to, and why.
package struct CaseMatch: Hashable, Sendable {
  package let caseID: CaseID
  package let why: Why

  /// Whether the notice may be filed without asking: exactly one open case fits by thread,
  /// complaint id or the seller's id, or the client's own address sent it; never by a
  /// product or a name.
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
  /// The one open case that a notice fits; `nil` where none or several fit equally well.
  ///
  /// - Parameters:
  ///   - notice: As it was read.
  ///   - thread: Message ids that the message refers to, besides those the notice names.
  ///   - cases: The open cases.
  package static func find(
    _ notice: Notice, thread: [String] = [], among cases: [CaseIdentity]
  ) -> CaseMatch? {
    let thread = thread + notice.message.thread
    let surely = cases.filter { identity in
      Why.sure.contains { identity.fits(notice, thread: thread, by: $0) }
    }
    for why in Why.allCases {
      let fits = cases.filter { $0.fits(notice, thread: thread, by: why) }
      if let only = fits.first, fits.count == 1 {
        // Where the signs point at several cases, a person decides.
        let isCertain = Why.sure.contains(why) ? surely.count == 1 : why == .client
        return CaseMatch(caseID: only.id, why: why, isCertain: isCertain)
      }
      if fits.count > 1 { return nil }
    }
    return nil
  }
}

extension CaseIdentity {
  fileprivate func fits(_ notice: Notice, thread: [String], by why: CaseMatch.Why) -> Bool {
    switch why {
    case .thread: return thread.contains { messageIDs.contains($0) }
    case .complaintID: return notice.reading.complaintIDs.contains { complaintIDs.contains($0) }
    case .sellerID:
      return sellerID.map { notice.text.contains($0) || notice.message.subject.contains($0) }
        ?? false
    case .client:
      guard !addresses.isEmpty else { return false }
      let sender = notice.message.passedOnBy ?? notice.message.from
      return MailAddresses.all(in: sender).contains { addresses.contains($0) }
    case .asin: return notice.reading.asins.contains { asins.contains($0) }
    case .name: return names.contains { notice.text.contains($0) }
    }
  }
}

extension CaseIdentity {
  /// Whether the client's own address sent a mail.
  package func sent(_ notice: Notice) -> Bool { fits(notice, thread: [], by: .client) }
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
