import CivilTime

/// The open cases side by side: what the morning review, the lanes of deadlines and the
/// calendar are made of.
package struct Docket: Sendable {
  /// The open cases, what burns first.
  package let cases: [Dossier]

  /// Every deadline of theirs that is ahead of somebody, by its moment.
  package let deadlines: [DocketedDeadline]

  /// Rows of all cases, also of closed ones, for what is counted over them.
  package let rows: [CaseSummary]

  /// The notices that are not filed yet.
  package let arrivals: [Notice]

  /// How long the marketplace took to answer, in all cases.
  package let answerTimes: AnswerTimes

  /// Closed cases that are kept for longer than somebody has said they should be, the
  /// oldest first; no more than are looked at in a morning.
  package var longClosed: [CaseSummary] = []

  private let summaries: [CaseID: CaseSummary]

  /// - Parameters:
  ///   - dossiers: The open cases, in any order.
  ///   - rows: All cases that are known, in any order.
  package init(_ dossiers: [Dossier], rows: [CaseSummary], arrivals: [Notice] = []) {
    let summaries = Dictionary(
      dossiers.map { ($0.id, CaseSummary($0)) }, uniquingKeysWith: { first, _ in first })
    cases = dossiers.sorted { left, right in
      guard let first = summaries[left.id], let second = summaries[right.id] else { return false }
      return first.burnsBefore(second)
    }
    deadlines = cases.flatMap { dossier in
      summaries[dossier.id].map { DocketedDeadline.all(of: dossier, $0) } ?? []
    }.sorted()
    answerTimes = AnswerTimes(rows.flatMap(\.answerTimes))
    self.rows = rows
    self.arrivals = arrivals
    self.summaries = summaries
  }

  /// The row of an open case.
  package func summary(of id: CaseID) -> CaseSummary? { summaries[id] }

  package func dossier(of id: CaseID) -> Dossier? { cases.first { $0.id == id } }
}

/// A deadline of an open case, with the row of its case.
package struct DocketedDeadline: Hashable, Sendable {
  package let row: CaseSummary
  package let standing: DeadlineStanding
  package let due: Moment

  /// Those that are running and whose moment is known.
  static func all(of dossier: Dossier, _ row: CaseSummary) -> [DocketedDeadline] {
    dossier.standings.compactMap { standing in
      guard standing.kept.state == .running, let due = standing.due else { return nil }
      return DocketedDeadline(row: row, standing: standing, due: due)
    }
  }

  /// Whether something is lost at its end; the others are dates to come.
  package var isLive: Bool { standing.isLive }

  package func lane(at now: Moment) -> DeadlineLane { DeadlineLane(remaining: due - now) }
}

extension DocketedDeadline: Comparable {
  package static func < (left: DocketedDeadline, right: DocketedDeadline) -> Bool {
    left.rank < right.rank
  }

  private var rank: (Int, String, Int, Int) {
    (due.seconds, row.id.rawValue, standing.notice.number, standing.kept.index)
  }
}
