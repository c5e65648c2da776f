import TextFolding

/// A document that lies in another client's case too: the same file, or one with the
/// same number of the same supplier.
///
/// One of two clients did not buy what it shows; both cases are told.
package struct EvidenceTwin: Hashable, Sendable {
  package enum Likeness: String, CaseIterable, Sendable {
    case file, invoice
  }

  /// The document of the case that is looked at.
  package let evidence: String
  package let likeness: Likeness

  /// The other case, and its document.
  package let owner: CaseID
  package let theirs: String

  package init(evidence: String, likeness: Likeness, owner: CaseID, theirs: String) {
    self.evidence = evidence
    self.likeness = likeness
    self.owner = owner
    self.theirs = theirs
  }
}

extension SellerCase {
  /// The documents that this case has in common with one of another client.
  package func twins(in other: SellerCase) -> [EvidenceTwin] {
    guard other.id != id, !client.isSame(as: other.client) else { return [] }
    return evidence.flatMap { own in
      other.evidence.compactMap { theirs in
        own.likeness(to: theirs).map {
          EvidenceTwin(evidence: own.id, likeness: $0, owner: other.id, theirs: theirs.id)
        }
      }
    }
  }
}

extension Evidence {
  fileprivate func likeness(to other: Evidence) -> EvidenceTwin.Likeness? {
    if let sha256, sha256 == other.sha256 { return .file }
    guard let invoice, let theirs = other.invoice,
      SearchFolding.fold(invoice) == SearchFolding.fold(theirs)
    else { return nil }
    // Two suppliers may count alike.
    guard let supplier, let their = other.supplier else { return .invoice }
    return SearchFolding.fold(supplier) == SearchFolding.fold(their) ? .invoice : nil
  }

  /// What to look for to find its twins: hashes and numbers, as they stand in records.
  package var marks: [String] { [sha256, invoice].compactMap(\.self).filter { !$0.isEmpty } }
}

extension Client {
  /// Whether two cases are of one client: by the seller's id, else by the whole name.
  package func isSame(as other: Client) -> Bool {
    if let sellerID, let theirs = other.sellerID, sellerID == theirs { return true }
    return !name.isEmpty && SearchFolding.fold(name) == SearchFolding.fold(other.name)
  }
}
