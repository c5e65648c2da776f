import Casework
import CivilTime

/// All cases of a store at a glance: those of an index file, with what was read since
/// over them.
///
/// A value: one that a screen shows stays as it is while the next is being made.
package struct CaseIndex: Sendable {
  let file: IndexFile?

  /// Cases read since the file was made, in the order of the list.
  private(set) var extra: [IndexedCase] = []

  /// Rows of the file that are not so any more.
  private(set) var hidden: Set<Int> = []

  /// Where the cases stand, in order; `nil` for the file's own order.
  private var order: [CasePlace]?
  package private(set) var openCount: Int

  init(_ file: IndexFile?) {
    self.file = file
    openCount = file?.openCount ?? 0
  }

  package var count: Int { order?.count ?? file?.count ?? 0 }

  /// How many cases were read since the file was made.
  var extraCount: Int { extra.count + hidden.count }
}

/// Where a case of an index stands: a row of the file, or one read since.
struct CasePlace: Hashable, Sendable {
  private let code: UInt32

  private static let mark: UInt32 = 1 << 31

  init(row: Int) { code = UInt32(truncatingIfNeeded: row) & ~Self.mark }
  init(extra: Int) { code = UInt32(truncatingIfNeeded: extra) | Self.mark }

  var row: Int? { code & Self.mark == 0 ? Int(code) : nil }
  var extra: Int { Int(code & ~Self.mark) }
}

// Rows.
extension CaseIndex {
  func place(_ index: Int) -> CasePlace { order?[index] ?? CasePlace(row: index) }

  func summary(at place: CasePlace) -> CaseSummary {
    guard let row = place.row else { return extra[place.extra].summary }
    return file?.row(row).summary ?? Self.nobody
  }

  func id(at place: CasePlace) -> CaseID {
    guard let row = place.row else { return extra[place.extra].summary.id }
    return file?.row(row).id ?? Self.nobody.id
  }

  /// In place of a row that there is not.
  private static let nobody = CaseSummary(
    id: CaseID(code: 0), client: "", opened: Moment(seconds: 0))

  /// - Precondition: `index` is below ``count``.
  package func summary(at index: Int) -> CaseSummary { summary(at: place(index)) }

  /// The files that a case was read from, as they were then.
  ///
  /// - Precondition: `index` is below ``count``.
  func stamps(at index: Int) -> [FileStamp] {
    let place = place(index)
    guard let row = place.row else { return extra[place.extra].stamps }
    return file?.row(row).stamps ?? []
  }

  /// Where the open cases begin that are not over yet: what burns next stands there.
  package func firstDue(at now: Moment) -> Int {
    partition(0..<openCount) { rank(at: place($0)).burnsAfter(now) }
  }

  /// Every case, in the order of the list.
  package var summaries: [CaseSummary] { (0..<count).map { summary(at: $0) } }

  /// The cases with something that two people changed and nobody has decided.
  package var conflicted: [CaseID] {
    (0..<count).map { place($0) }.filter { place in
      guard let row = place.row else { return extra[place.extra].summary.conflicts > 0 }
      return (file?.row(row).conflicts ?? 0) > 0
    }.map { id(at: $0) }
  }

  /// The place of a case in the order of the list; `nil` where there is no such case.
  package func index(of id: CaseID) -> Int? {
    guard order != nil else { return file?.index(of: id) }
    guard let rank = rank(of: id) else { return nil }
    let index = partition(0..<count) { self.rank(at: place($0)) >= rank }
    return index < count ? index : nil
  }

  private func rank(at place: CasePlace) -> CaseRank {
    guard let row = place.row else { return extra[place.extra].rank }
    return file?.row(row).rank ?? Self.nobody.rank
  }

  private func rank(of id: CaseID) -> CaseRank? {
    if let entry = extra.first(where: { $0.summary.id == id }) { return entry.rank }
    guard let file, let row = file.index(of: id), !hidden.contains(row) else { return nil }
    return file.row(row).rank
  }

  /// How many open cases stand in each lane.
  package func laneCounts(at now: Moment) -> [DeadlineLane: Int] {
    var counts: [DeadlineLane: Int] = [:]
    if let file {
      var before = 0
      for (number, lane) in DeadlineLane.allCases.enumerated() {
        let through = partition(before..<file.dueCount) {
          let next = DeadlineLane(remaining: Int(file.due($0)) - now.seconds)
          return (DeadlineLane.allCases.firstIndex(of: next) ?? 0) > number
        }
        if through > before { counts[lane] = through - before }
        before = through
      }
      for row in hidden {
        let row = file.row(row)
        if row.rank.isOpen, let due = row.due {
          counts[DeadlineLane(remaining: due - now), default: 0] -= 1
        }
      }
    }
    for entry in extra {
      if let next = entry.summary.nextDeadline { counts[next.lane(at: now), default: 0] += 1 }
    }
    return counts.filter { $0.value != 0 }
  }
}

// Changing.
extension CaseIndex {
  /// Puts cases in place of what was known of them, and takes cases out.
  mutating func replace(_ entries: [IndexedCase], removing gone: [CaseID] = []) {
    let ids = Set(entries.map(\.summary.id) + gone)
    guard !ids.isEmpty else { return }
    extra.removeAll { ids.contains($0.summary.id) }
    extra += entries
    extra.sort { $0.rank < $1.rank }
    for id in ids { file?.index(of: id).map { _ = hidden.insert($0) } }
    reorder()
  }

  /// Weaves what was read since into the order of the file.
  private mutating func reorder() {
    let rows = file?.count ?? 0
    var order: [CasePlace] = []
    order.reserveCapacity(rows + extra.count)
    let gaps = hidden.sorted()
    var (row, gap) = (0, 0)
    func take(through end: Int) {
      while row < end {
        let stop = gap < gaps.count ? min(gaps[gap], end) : end
        order.append(contentsOf: (row..<stop).lazy.map { CasePlace(row: $0) })
        row = stop
        // Over the one that is not so any more.
        if stop < end { (row, gap) = (stop + 1, gap + 1) }
      }
    }
    for (number, entry) in extra.enumerated() {
      let rank = entry.rank
      if let file { take(through: partition(row..<rows) { file.row($0).rank > rank }) }
      order.append(CasePlace(extra: number))
    }
    take(through: rows)
    self.order = order
    openCount = partition(0..<order.count) { !self.rank(at: order[$0]).isOpen }
  }
}

// Searching.
extension CaseIndex {
  package var openCases: NarrowedCases { NarrowedCases(self, prefix: openCount) }

  /// The cases that a query fits, in the order of the list.
  ///
  /// - Parameter withClosed: Whether closed and hidden cases are looked at; a query that
  ///   says itself which it wants overrules it.
  package func narrowed(
    to query: CaseQuery, withClosed: Bool, at now: Moment
  ) -> NarrowedCases {
    let takesClosed = withClosed || query.namesOpenness
    let limit = takesClosed ? count : openCount(dueUntil: query.latestDue(at: now))
    let hiding = !withClosed && !query.namesSnoozed && hides(at: now)
    guard !query.terms.isEmpty || hiding else { return NarrowedCases(self, prefix: limit) }
    var terms = query.terms
    let mentions = takeSearch(from: &terms, takesClosed: takesClosed)
    let places = (0..<limit).lazy.map { place($0) }.filter { place in
      guard let row = place.row else {
        return query.fits(extra[place.extra], at: now)
          && !(hiding && extra[place.extra].isSnoozed(at: now))
      }
      guard let file, mentions.map({ $0[row] }) ?? true else { return false }
      let facts = file.row(row)
      if hiding, facts.isSnoozed(at: now) { return false }
      return terms.allSatisfy { $0.holds(of: facts, at: now) }
    }
    return NarrowedCases(self, places: Array(places))
  }

  /// How many open cases stand before those that nothing burns of until a moment.
  private func openCount(dueUntil moment: Moment?) -> Int {
    guard let moment else { return openCount }
    return partition(0..<openCount) { rank(at: place($0)).burnsAfter(moment) }
  }

  /// Whether any case is hidden at a moment.
  private func hides(at now: Moment) -> Bool { nextWake(after: now) != nil }

  /// The next moment at which a hidden case comes back; `nil` where none is hidden.
  package func nextWake(after now: Moment) -> Moment? {
    let kept = file?.sleeping.filter { !hidden.contains($0.row) }.map(\.until) ?? []
    return (kept + extra.compactMap(\.summary.snoozedUntil)).filter { $0 > now }.min()
  }

  /// The longest words asked for are looked for in one go through the whole text; all else
  /// is asked of the cases that are left.
  private func takeSearch(from terms: inout [CaseQuery.Term], takesClosed: Bool) -> [Bool]? {
    let searches = terms.enumerated().compactMap { index, term -> (Int, FoldedWords)? in
      guard !term.isNegated, case .words(let words) = term.test, !words.bytes.isEmpty else {
        return nil
      }
      return (index, words)
    }
    guard let file, let longest = searches.max(by: { $0.1.bytes.count < $1.1.bytes.count }) else {
      return nil
    }
    terms.remove(at: longest.0)
    return file.rows(mentioning: longest.1, in: 0..<(takesClosed ? file.count : file.openCount))
  }
}

extension IndexedCase: QueriedCase {
  var id: CaseID { summary.id }
  var client: String { summary.client }
  var shop: String { summary.shop }
  var assignee: String? { summary.assignee }
  var tags: [String] { summary.tags }
  var asins: [String] { summary.asins }
  var stage: Stage { summary.stage }
  var reason: Reason { summary.reason }
  var rightKind: RightKind? { summary.rightKind }
  var turn: Turn { summary.turn }
  var round: Int { summary.round }
  var rejections: Int { summary.rejections }
  var opened: Moment { summary.opened }
  var closed: Moment? { summary.closed }
  var snoozedUntil: Moment? { summary.snoozedUntil }
  var waitingSince: Moment? { summary.waitingSince }
  var due: Moment? { summary.due }

  func mentions(_ words: FoldedWords) -> Bool {
    self.words.withUnsafeBytes { words.isFound(in: $0) }
  }
}
