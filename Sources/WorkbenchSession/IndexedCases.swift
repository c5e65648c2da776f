import CaseFiles
import Casework
import CivilTime
import Synchronization
import Workbench

/// The case list over the index of a store.
struct IndexedCases: CaseListing {
  private let index: CaseIndex
  private let rows: NarrowedCases
  private let usual: UsualAnswers

  /// The open ones.
  init(_ index: CaseIndex) {
    self.index = index
    rows = index.openCases
    usual = UsualAnswers(index)
  }

  private init(_ index: CaseIndex, rows: NarrowedCases, usual: UsualAnswers) {
    self.index = index
    self.usual = usual
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
    let named = index.cases(ofClient: row.client)
    let said = row.related.compactMap { index.index(of: $0.id) }.map { index.summary(at: $0) }
    let near = named.sorted { $0.burnsBefore($1) }.prefix(100)
    return SortedCases(said + near).related(to: row)
  }

  var answerTimes: AnswerTimes { usual.times }

  func narrowed(to query: CaseQuery, withClosed: Bool, at now: Moment) -> any CaseListing {
    IndexedCases(
      index, rows: index.narrowed(to: query, withClosed: withClosed, at: now), usual: usual)
  }
}

/// How long answers take by all cases of an index, found out once and when it is asked for.
private final class UsualAnswers: Sendable {
  private let index: CaseIndex
  private let found = Mutex<AnswerTimes?>(nil)

  init(_ index: CaseIndex) { self.index = index }

  var times: AnswerTimes {
    found.withLock { found in
      let times = found ?? index.answerTimes
      found = times
      return times
    }
  }
}
