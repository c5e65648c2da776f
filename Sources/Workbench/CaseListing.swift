import Casework
import CivilTime

/// The rows of the case list, in order, each made when it is asked for.
///
/// The screen asks for the rows it shows and for nothing else, so that a hundred
/// thousand cases cost as much as ten.
package protocol CaseListing: Sendable {
  /// How many rows there are.
  var count: Int { get }

  /// - Precondition: `index` is below ``count``.
  func row(at index: Int) -> CaseSummary

  /// - Precondition: `index` is below ``count``.
  func id(at index: Int) -> CaseID

  /// The place of a case; `nil` where it is not among the rows.
  func index(of id: CaseID) -> Int?

  /// How many open cases stand in each lane, whatever the rows are narrowed to.
  func laneCounts(at now: Moment) -> [DeadlineLane: Int]

  /// All open cases, in order, to choose one of them.
  var openRows: [CaseSummary] { get }

  /// The next moment at which a hidden case comes back; `nil` where none is hidden.
  func nextWake(after now: Moment) -> Moment?

  /// The cases, open and closed, that belong to one: what somebody has said, and those of
  /// the same client.
  func related(to row: CaseSummary) -> [Relation]

  /// How long the marketplace took to answer, in all cases.
  var answerTimes: AnswerTimes { get }

  /// Only the rows that a query fits; closed and hidden ones where it or `withClosed`
  /// wants them.
  func narrowed(to query: CaseQuery, withClosed: Bool, at now: Moment) -> any CaseListing
}

extension CaseListing {
  /// Cases that may belong to one although nobody has said so, open and closed.
  package func suggested(for dossier: Dossier, at now: Moment) -> [Relation] {
    dossier.suggestedRelations(besides: related(to: CaseSummary(dossier)).map(\.row.id)) { words in
      guard let query = try? CaseQuery("\"\(words)\"") else { return [] }
      let rows = narrowed(to: query, withClosed: true, at: now)
      return (0..<min(rows.count, 10)).map(rows.row(at:))
    }
  }

  package func id(at index: Int) -> CaseID { row(at: index).id }
}

/// A listing of rows that are all in memory.
package struct SortedCases: CaseListing {
  private let everything: [CaseSummary]
  private let rows: [CaseSummary]
  package let answerTimes: AnswerTimes

  /// - Parameter summaries: In any order; closed cases are kept for searching.
  package init(_ summaries: [CaseSummary]) {
    everything = summaries.sorted { $0.burnsBefore($1) }
    rows = everything.filter(\.isOpen)
    answerTimes = AnswerTimes(everything.flatMap(\.answerTimes))
  }

  private init(everything: [CaseSummary], rows: [CaseSummary], answerTimes: AnswerTimes) {
    self.everything = everything
    self.answerTimes = answerTimes
    self.rows = rows
  }

  package var count: Int { rows.count }

  package func row(at index: Int) -> CaseSummary { rows[index] }

  package func index(of id: CaseID) -> Int? { rows.firstIndex { $0.id == id } }

  package var openRows: [CaseSummary] { everything.filter(\.isOpen) }

  package func laneCounts(at now: Moment) -> [DeadlineLane: Int] {
    everything.reduce(into: [:]) { counts, row in
      if let next = row.nextDeadline { counts[next.lane(at: now), default: 0] += 1 }
    }
  }

  package func nextWake(after now: Moment) -> Moment? {
    everything.compactMap(\.snoozedUntil).filter { $0 > now }.min()
  }

  package func related(to row: CaseSummary) -> [Relation] {
    row.related(among: everything).compactMap { related in
      everything.first { $0.id == related.id }.map { Relation(row: $0, kind: related.kind) }
    }
  }

  package func narrowed(
    to query: CaseQuery, withClosed: Bool, at now: Moment
  ) -> any CaseListing {
    let takesClosed = withClosed || query.namesOpenness
    let takesHidden = withClosed || query.namesSnoozed
    let rows = everything.filter {
      (takesClosed || $0.isOpen) && (takesHidden || !$0.isSnoozed(at: now))
        && query.fits($0, at: now)
    }
    return SortedCases(everything: everything, rows: rows, answerTimes: answerTimes)
  }
}
