import CivilTime

/// One row of the case list: what a person needs to see which case burns.
package struct CaseSummary: Hashable, Sendable {
  package var id: CaseID
  package var client: String
  package var shop: String
  package var marketplace: String
  package var stage: Stage
  package var reason: Reason
  package var rightKind: RightKind?

  /// The number of the latest round; 0 before the first.
  package var round: Int
  package var roundState: Round.State?
  package var rejections: Int
  package var rejectionLimit: Int?
  package var sent: Int
  package var turn: Turn
  package var assignee: String?
  package var opened: Moment
  package var closed: Moment?
  package var tags: [String]

  /// The products that the notices name, each once.
  package var asins: [String]
  package var nextDeadline: NextDeadline?

  /// The earliest moment at which, by any reading nobody has ruled out, something is
  /// lost; what the list is ordered by.
  package var burnsFrom: Moment?

  /// Until when it is hidden from the lists.
  package var snoozedUntil: Moment?

  /// When the plan went out that nobody has answered.
  package var waitingSince: Moment?

  /// How long answers to plans took, in seconds.
  package var answerTimes: [Int]

  /// The cases that somebody has said belong to this one.
  package var related: [RelatedCase]

  /// How many places of its records two people changed and nobody has decided.
  package var conflicts = 0

  /// The earliest running deadline at whose end something is lost.
  package struct NextDeadline: Hashable, Sendable {
    package var kind: DeadlineKind
    package var effect: DeadlineEffect
    package var window: ResponseWindow
    package var due: Moment
    package var earliest: Moment
    package var confirmed: Bool

    package init(
      kind: DeadlineKind, effect: DeadlineEffect, window: ResponseWindow, due: Moment,
      earliest: Moment, confirmed: Bool
    ) {
      self.kind = kind
      self.effect = effect
      self.window = window
      self.due = due
      self.earliest = earliest
      self.confirmed = confirmed
    }
  }
}

extension CaseSummary {
  /// A case of which no more is known than who it is for and since when.
  package init(id: CaseID, client: String, opened: Moment) {
    self.id = id
    self.client = client
    self.opened = opened
    (shop, marketplace, stage, reason, turn) = ("", "", .none, .none, .me)
    (round, rejections, sent, tags, asins) = (0, 0, 0, [], [])
    (answerTimes, related) = ([], [])
  }

  package init(_ dossier: Dossier) {
    let sellerCase = dossier.sellerCase
    id = sellerCase.id
    client = sellerCase.client.name
    shop = sellerCase.client.shop
    marketplace = sellerCase.marketplace
    stage = sellerCase.stage
    reason = sellerCase.reason
    rightKind = sellerCase.rightKind
    round = dossier.rounds.last?.number ?? 0
    roundState = dossier.rounds.last?.state
    rejections = dossier.rejections
    rejectionLimit = dossier.rejectionLimit
    sent = dossier.sent
    turn = sellerCase.turn
    assignee = sellerCase.assignee
    opened = sellerCase.opened
    closed = sellerCase.closed
    tags = sellerCase.tags
    asins = dossier.notices.flatMap(\.reading.asins).reduce(into: []) { asins, asin in
      if !asins.contains(asin) { asins.append(asin) }
    }
    let live = sellerCase.isOpen ? dossier.standings.filter(\.isLive) : []
    nextDeadline = live.earliestDue.flatMap(NextDeadline.init)
    burnsFrom = live.compactMap(\.earliest).min()
    snoozedUntil = dossier.snoozedUntil
    waitingSince = dossier.waitingSince
    answerTimes = dossier.answerTimes
    related = sellerCase.related
    conflicts = dossier.conflicts.count
  }

  package var isOpen: Bool { closed == nil }

  package var rank: CaseRank {
    CaseRank(closed: closed, burnsFrom: burnsFrom, opened: opened, code: id.code)
  }

  /// Whether this case stands before another in the list.
  package func burnsBefore(_ other: CaseSummary) -> Bool { rank < other.rank }
}

extension CaseSummary.NextDeadline {
  init?(_ standing: DeadlineStanding) {
    guard let due = standing.due, let earliest = standing.earliest else { return nil }
    self.init(
      kind: standing.read.kind, effect: standing.read.effect, window: standing.read.window,
      due: due, earliest: earliest, confirmed: standing.kept.confirmed)
  }

  package func lane(at now: Moment) -> DeadlineLane { DeadlineLane(remaining: due - now) }
}
