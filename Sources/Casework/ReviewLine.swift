import CivilTime

/// One thing to look at in the morning.
package struct ReviewLine: Hashable, Sendable {
  /// Why it is looked at, in the order of the screen.
  package enum Section: String, CaseIterable, Sendable {
    case overdue
    case within24Hours = "within_24h"

    /// By the rule's reading there is more time, by another reading nobody has ruled out
    /// there is not.
    case otherReading = "other_reading"
    case overHolidays = "over_holidays"
    case waitingForClient = "waiting_for_client"
    case unanswered
    case staleEvidence = "stale_evidence"

    /// Documents that lie in another client's open case too.
    case twinEvidence = "twin_evidence"

    /// Cases that ended so long ago that they might be put away, or deleted.
    case keptLong = "kept_long"
    case waves
  }

  package enum Matter: Hashable, Sendable {
    /// A deadline, and whether work on it was begun.
    case deadline(DocketedDeadline, isBegun: Bool)

    /// A deadline of a notice that is not filed yet.
    case arrival(ArrivedDeadline)

    /// A case that waits for its client, and when something last happened in it.
    case waiting(CaseSummary, lastContact: Moment)
    /// A case that nobody has answered since a moment.
    case silence(CaseSummary, since: Moment)
    case evidence(CaseSummary, StaleEvidence)
    case twin(CaseSummary, EvidenceTwin)
    case wave(Wave)
    case kept(CaseSummary, closed: Moment)
  }

  package let section: Section
  package let matter: Matter

  /// What an acknowledgement remembers: the section and the thing, so that a deadline
  /// that was seen within its last day is looked at again once it is over.
  package var code: String {
    let thing =
      switch matter {
      case .deadline(let deadline, _):
        "\(deadline.standing.notice.rawValue)-\(deadline.standing.kept.index)"
      case .arrival(let deadline): "\(deadline.notice.name.rawValue)-\(deadline.slot)"
      case .waiting(let row, _), .silence(let row, _), .kept(let row, _): row.id.rawValue
      case .evidence(let row, let stale): "\(row.id.rawValue)-\(stale.evidence.id)"
      case .twin(let row, let twin):
        "\(row.id.rawValue)-\(twin.evidence) \(twin.owner.rawValue)-\(twin.theirs)"
      case .wave(let wave): wave.reason.rawValue
      }
    return "\(section.rawValue) \(thing)"
  }

  package var caseID: CaseID? {
    switch matter {
    case .deadline(let deadline, _): deadline.row.id
    case .waiting(let row, _), .silence(let row, _), .evidence(let row, _), .twin(let row, _),
      .kept(let row, _):
      row.id
    case .arrival, .wave: nil
    }
  }

  /// Whether it stays where it is, acknowledged or not, because something is lost within
  /// a day and nobody has begun to work on it.
  package var isBurning: Bool {
    guard section.isUrgent else { return false }
    if case .deadline(_, isBegun: true) = matter { return false }
    return true
  }
}

/// That somebody has seen a line of the morning review.
package struct Acknowledgement: Hashable, Sendable {
  package let code: String
  package let at: Moment

  package init(code: String, at: Moment) {
    self.code = code
    self.at = at
  }

  /// What was seen in the morning comes back in the evening, and what was seen in the
  /// evening the next morning: at 17:00 and at 5:00.
  package func holds(at now: Moment) -> Bool {
    at <= now && Self.turn(of: at) == Self.turn(of: now)
  }

  private static func turn(of moment: Moment) -> Int {
    let seconds = moment.seconds + Moment.japan - 5 * 3600
    return seconds >= 0 ? seconds / 43_200 : (seconds - 43_199) / 43_200
  }
}

extension ReviewLine.Section {
  /// Something is lost within a day, or was.
  package var isUrgent: Bool { [.overdue, .within24Hours, .otherReading].contains(self) }
}
