import Casework
import CivilTime
import PlanReview
import Wording

/// What the outside world tells the state.
package enum Answer: Sendable {
  /// The list of cases, and the files that could not be read.
  case cases(any CaseListing, damaged: [String])
  case inbox([InboxEntry])
  case dossier(Dossier)

  /// A draft was opened; `kept` is what a crash left that the store does not have.
  case draft(Dossier, RoundID, kept: DraftSnapshot?)

  /// The draft is safe outside the store.
  case kept(DraftSnapshot)

  /// The draft's text is in the store.
  case saved(DraftSnapshot, at: Moment)

  /// What the draft has in common with other cases.
  ///
  /// `isWhole` is false where not all cases have been looked at yet.
  case archive(ArchiveFindings, for: DraftSnapshot, isWhole: Bool)

  /// Answered plans of other cases with the same reason.
  case precedents(CaseID, [Precedent])

  /// The round was frozen.
  case submitted(RoundID)

  /// What the user's own editor gave back.
  case edited(String)

  /// A change was made; the words say which.
  case done(String)

  /// A case was made or a notice filed: the case is selected.
  case chosen(CaseID)

  /// Something could not be done; nothing was changed.
  case failed(String)
}

/// A notice that is not filed yet, with the case it probably belongs to.
package struct InboxEntry: Hashable, Sendable {
  package let id: ArrivalID
  package let notice: Notice
  package let match: CaseMatch?

  package init(id: ArrivalID, notice: Notice, match: CaseMatch?) {
    self.id = id
    self.notice = notice
    self.match = match
  }
}
