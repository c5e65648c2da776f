import CivilTime

/// How long before a deadline one's own steps towards it have to be done.
package struct InternalSchedule: Hashable, Sendable {
  package var leads: [Step: TimeSpan]

  /// What has to be done before a submission, in the order of time.
  package enum Step: String, CaseIterable, Sendable {
    /// The client's documents are here.
    case documents

    /// A first draft is written.
    case draft

    /// The last check is made.
    case check
  }

  package init(documents: TimeSpan, draft: TimeSpan, check: TimeSpan) {
    leads = [.documents: documents, .draft: draft, .check: check]
  }

  package static let usual = InternalSchedule(
    documents: .hours(48), draft: .hours(24), check: .hours(10))
}

/// A date that nobody but oneself has set.
package struct InternalDate: Hashable, Sendable {
  package let step: InternalSchedule.Step
  package let at: Moment
}

extension InternalSchedule {
  /// The dates before a deadline, in the order of time.
  ///
  /// Where the whole period is short, all steps move together towards its end: at least
  /// a third of it stays before the first.
  package func dates(before due: Moment, from start: Moment) -> [InternalDate] {
    let longest = leads.values.map(\.seconds).max() ?? 0
    let room = max(0, due - start) * 2 / 3
    return Step.allCases.compactMap { step in
      guard let lead = leads[step]?.seconds, lead > 0 else { return nil }
      // Minutes, so that a date that was moved reads like one that somebody set.
      let before = longest <= room ? lead : lead * room / longest / 60 * 60
      return InternalDate(step: step, at: due.inJapan + -before)
    }.sorted { $0.at < $1.at }
  }
}

extension DeadlineStanding {
  /// One's own dates on the way to what can be missed, before the earliest moment at
  /// which it may be; none for what only opens a door, or is over.
  package func internalDates(by schedule: InternalSchedule) -> [InternalDate] {
    guard isLive, asksForAnswer || read.kind == .fbaDisposal || read.kind == .funds,
      let earliest, let start
    else { return [] }
    return schedule.dates(before: earliest, from: start)
  }
}
