import CivilTime
import JSONText

/// One account, or listing, to be reinstated for one client, from the first notice
/// to the outcome.
///
/// Holds what was decided. What was read stands in the notices, what was written
/// in the rounds; a ``Dossier`` joins the three.
package struct SellerCase: Hashable, Sendable {
  package let id: CaseID
  package var client: Client

  /// The marketplace's host: `amazon.co.jp`.
  package var marketplace: String
  package var stage: Stage
  package var reason: Reason
  package var rightKind: RightKind?

  /// Who has to move.
  package var turn: Turn

  /// Who works on it, in an office.
  package var assignee: String?
  package var tags: [String]
  package var opened: Moment
  package var closed: Moment?
  package var outcome: Outcome?

  /// In the order in which their notices were filed.
  package var deadlines: [KeptDeadline]
  package var evidence: [Evidence]
  package var timeline: [TimelineEntry]

  /// The count of refusals as the consultant sees it, where it differs from the
  /// notices'.
  package var rejectionsRecounted: Int?

  /// How far its notices were numbered when one was taken out from among them: behind the
  /// gap there are more.
  package var noticesNumberedTo: Int?

  /// The rules by which its drafts are not judged.
  package var silenced: [SilencedRule] = []

  /// Until when it is hidden from the lists; see ``Dossier/snoozedUntil``.
  package var snoozed: Moment?

  /// The day on which the next submission is planned, where the consultant has said so.
  package var planned: CalendarDay?

  /// Other cases that one of the two may drag along.
  package var related: [RelatedCase]

  /// What two people changed and nobody has decided.
  package var conflicts: [MergeConflict] = []
  package var unknown: JSONObject

  package init(
    id: CaseID, client: Client, marketplace: String = "amazon.co.jp", stage: Stage = .none,
    reason: Reason = .none, rightKind: RightKind? = nil, opened: Moment
  ) {
    self.id = id
    self.client = client
    self.marketplace = marketplace
    self.stage = stage
    self.reason = reason
    self.rightKind = rightKind
    self.opened = opened
    turn = .me
    assignee = nil
    tags = []
    closed = nil
    outcome = nil
    deadlines = []
    evidence = []
    timeline = []
    rejectionsRecounted = nil
    snoozed = nil
    related = []
    unknown = [:]
  }

  package var isOpen: Bool { closed == nil }
}

/// Who has to move next in a case.
package enum Turn: String, CaseIterable, Sendable {
  /// The consultant; in an office, the case's assignee.
  case me
  case client
  case marketplace
}

/// How a case ended.
package enum Outcome: String, CaseIterable, Sendable {
  case reinstated, closed, waived, withdrawn
}
