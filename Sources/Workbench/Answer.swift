import Casework
import CivilTime
import PlanReview
import TextEditing
import Wording

/// What the outside world tells the state.
package enum Answer: Sendable {
  /// The list of cases, and the files that could not be read.
  case cases(any CaseListing, damaged: [String])
  case inbox([InboxEntry])

  /// How far work has come that is waited for; `nil` when there is none.
  case progress(WorkProgress?)
  case views([SavedView])
  case dossier(Dossier)

  /// Where sharing stands; `nil` for a store that is not shared.
  case sharing(Sharing?)

  /// Which sentences of a notice were seen before.
  case familiar(NoticeName, Familiarity)

  /// A message as it came.
  case original(NoticeName, [UInt8])

  /// What is different between two notices of a case.
  case compared(NoticeDifference)

  /// All open cases, and which lines of the morning review were seen.
  case docket(Docket, seen: [Acknowledgement])

  /// A draft was opened; `kept` is what a crash left that the store does not have.
  ///
  /// `others` are the texts of further windows that came to the same end.
  case draft(Dossier, RoundID, kept: DraftSnapshot?, others: [SetAsideDraft] = [])

  /// The days on which the user does not work have changed.
  case daysOff(OwnDaysOff, after: DayOffChange, DayOffChange.Step)

  /// The draft is safe outside the store.
  case kept(DraftSnapshot)

  /// What was typed since is kept too.
  case logged(LoggedChange)

  /// The draft's text is in the store.
  case saved(DraftSnapshot, at: Moment)

  /// The draft was not saved, because the store has another text than the one the typing
  /// began from.
  case changedMeanwhile(DraftSnapshot, stored: String)

  /// How many other windows have the draft of a round open.
  case otherWindows(Int, on: RoundID)

  /// What a text of a round has in common with other cases.
  case archive(ArchiveFindings, of: RoundID, for: DraftText)

  /// The documents of a case that lie in another client's case too.
  case twins(CaseID, [EvidenceTwin])

  /// How a typed path goes on, and what fits where several things do.
  case completed(String, to: String, fitting: [String])

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

/// How much of a piece of work is done.
package struct WorkProgress: Hashable, Sendable {
  package let done: Int
  package let total: Int

  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// From 0 to 100.
  package var percent: Int { total == 0 ? 0 : min(100, done * 100 / total) }
}

/// A notice to be looked at: not filed yet, with the case it probably belongs to, or filed
/// without asking.
package struct InboxEntry: Hashable, Sendable {
  package let notice: Notice
  package let match: CaseMatch?

  /// The closed case that it names, where no open one fits.
  package let former: CaseMatch?

  /// How many other copies of it came: pasted, forwarded, sent twice.
  package let copies: Int

  package init(
    _ notice: Notice, match: CaseMatch?, former: CaseMatch? = nil, copies: Int = 0
  ) {
    self.notice = notice
    self.match = match
    self.former = former
    self.copies = copies
  }

  package var id: NoticeName { notice.name }

  /// Whether it stands in its case already and only waits to be looked at.
  package var isFiled: Bool {
    if case .filed = notice.name { true } else { false }
  }
}
