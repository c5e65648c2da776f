import CaseFiles
import Casework
import CivilTime
import Workbench

/// The case list over the index of a store.
struct IndexedCases: CaseListing {
  private let index: CaseIndex
  private let rows: NarrowedCases

  /// The open ones.
  init(_ index: CaseIndex) {
    self.index = index
    rows = index.openCases
  }

  private init(_ index: CaseIndex, rows: NarrowedCases) {
    self.index = index
    self.rows = rows
  }

  var count: Int { rows.count }

  func row(at index: Int) -> CaseSummary { rows.summary(at: index) }

  func id(at index: Int) -> CaseID { rows.id(at: index) }

  func index(of id: CaseID) -> Int? { rows.index(of: id) }

  func laneCounts(at now: Moment) -> [DeadlineLane: Int] { index.laneCounts(at: now) }

  var openRows: [CaseSummary] { (0..<index.openCount).map { index.summary(at: $0) } }

  func nextWake(after now: Moment) -> Moment? { index.nextWake(after: now) }

  func related(to row: CaseSummary) -> [Relation] {
    let named = (try? CaseQuery("client:\"\(row.client)\"")).map {
      index.narrowed(to: $0, withClosed: true, at: row.opened)
    }
    let said = row.related.compactMap { index.index(of: $0.id) }.map { index.summary(at: $0) }
    let near = (0..<min(named?.count ?? 0, 100)).compactMap { named?.summary(at: $0) }
    return SortedCases(said + near).related(to: row)
  }

  var answerTimes: AnswerTimes { AnswerTimes(index.recent.flatMap(\.answerTimes)) }

  func narrowed(to query: CaseQuery, withClosed: Bool, at now: Moment) -> any CaseListing {
    IndexedCases(index, rows: index.narrowed(to: query, withClosed: withClosed, at: now))
  }
}
