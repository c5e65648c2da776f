/// Which case a notice belongs to, and why.
package struct CaseMatch: Hashable, Sendable {
  package let caseID: CaseID
  package let why: Why

  /// What in the notice points at the case, the surest first.
  package enum Why: String, CaseIterable, Sendable {
    case thread
    case complaintID = "complaint_id"
    case sellerID = "seller_id"
    case asin
    case name
  }

  /// Whether the notice may be filed without asking: by its thread, a complaint id or
  /// the seller's id; never by a product or a name.
  package var isCertain: Bool {
    switch why {
    case .thread, .complaintID, .sellerID: true
    case .asin, .name: false
    }
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

  package init(_ dossier: Dossier) {
    id = dossier.id
    let client = dossier.sellerCase.client
    sellerID = client.sellerID.flatMap { $0.isEmpty ? nil : $0 }
    names = [client.shop, client.name].filter { $0.count >= 2 }
    asins = Set(dossier.notices.flatMap(\.reading.asins))
    complaintIDs = Set(dossier.notices.flatMap(\.reading.complaintIDs))
    messageIDs = Set(dossier.notices.compactMap(\.message.messageID))
  }
}

extension CaseMatch {
  /// The one open case that a notice fits; `nil` where none or several fit equally well.
  ///
  /// - Parameters:
  ///   - notice: As it was read.
  ///   - thread: The message ids that the message answers or refers to.
  ///   - cases: The open cases.
  package static func find(
    _ notice: Notice, thread: [String], among cases: [CaseIdentity]
  ) -> CaseMatch? {
    for why in Why.allCases {
      let fits = cases.filter { $0.fits(notice, thread: thread, by: why) }
      if let only = fits.first, fits.count == 1 { return CaseMatch(caseID: only.id, why: why) }
      if fits.count > 1 { return nil }
    }
    return nil
  }
}

extension CaseIdentity {
  fileprivate func fits(_ notice: Notice, thread: [String], by why: CaseMatch.Why) -> Bool {
    switch why {
    case .thread: thread.contains { messageIDs.contains($0) }
    case .complaintID: notice.reading.complaintIDs.contains { complaintIDs.contains($0) }
    case .sellerID:
      sellerID.map { notice.text.contains($0) || notice.message.subject.contains($0) } ?? false
    case .asin: notice.reading.asins.contains { asins.contains($0) }
    case .name: names.contains { notice.text.contains($0) }
    }
  }
}
