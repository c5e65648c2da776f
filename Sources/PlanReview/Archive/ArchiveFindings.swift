import Casework

/// What a draft has in common with the other cases of the store.
///
/// Findings name words, not places, so that they hold while the draft is being typed.
package struct ArchiveFindings: Hashable, Sendable {
  package var leaks: [Leak]

  /// Sentences that stand in another case's drafts too.
  package var shared: [SharedSentence]

  /// What share of the draft stands in one other case's drafts, the largest first.
  package var likeness: [Likeness]

  /// Documents that lie in another client's case too.
  package var twins: [EvidenceTwin] = []

  /// Whether all drafts have been compared; reading many for the first time takes a while.
  package var isWhole = true

  package init(leaks: [Leak] = [], shared: [SharedSentence] = [], likeness: [Likeness] = []) {
    self.leaks = leaks
    self.shared = shared
    self.likeness = likeness
  }

  package static let none = ArchiveFindings()
}

/// Something that belongs to another client.
package struct Leak: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case client, person, shop, seller, asin, order, brand, address, supplier, number
  }

  package let kind: Kind
  package let words: String
  package let owner: CaseID

  /// Whether so short a name may stand there by chance.
  package let isDoubtful: Bool

  package init(kind: Kind, words: String, owner: CaseID, isDoubtful: Bool = false) {
    self.kind = kind
    self.words = words
    self.owner = owner
    self.isDoubtful = isDoubtful
  }
}

package struct SharedSentence: Hashable, Sendable {
  /// As it stands in the draft.
  package let words: String
  package let owner: RoundID

  package init(words: String, owner: RoundID) {
    self.words = words
    self.owner = owner
  }
}

package struct Likeness: Hashable, Sendable {
  package let owner: CaseID

  /// From 0 to 1.
  package let share: Double

  package init(owner: CaseID, share: Double) {
    self.owner = owner
    self.share = share
  }
}
