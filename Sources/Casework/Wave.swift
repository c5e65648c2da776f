import CivilTime

/// Many accounts stopped for one reason within a week: a campaign of the marketplace.
package struct Wave: Hashable, Sendable {
  package let reason: Reason

  /// New cases of the reason within the last seven days, and notices that are no case yet.
  package let count: Int

  /// How many a week were usual in the twelve weeks before, rounded up.
  package let usual: Int

  package init(reason: Reason, count: Int, usual: Int) {
    self.reason = reason
    self.count = count
    self.usual = usual
  }
}

extension Wave {
  /// The reasons that came more than twice as often as usual, three times at least.
  static func all(
    among rows: [CaseSummary], arrivals: [Notice], at now: Moment
  ) -> [Wave] {
    let week = now + -7 * 86_400
    let before = week + -84 * 86_400
    var (fresh, past): ([Reason: Int], [Reason: Int]) = ([:], [:])
    for row in rows where row.opened <= now && row.opened > before {
      if row.opened > week {
        fresh[row.reason, default: 0] += 1
      } else {
        past[row.reason, default: 0] += 1
      }
    }
    for notice in arrivals where notice.stopsSomething && notice.message.received > week {
      fresh[notice.reading.reason, default: 0] += 1
    }
    return Reason.allCases.compactMap { reason in
      let count = fresh[reason] ?? 0
      let usual = ((past[reason] ?? 0) + 11) / 12
      guard reason != .none, count >= 3, count > 2 * usual else { return nil }
      return Wave(reason: reason, count: count, usual: usual)
    }.sorted { $0.count > $1.count }
  }
}

extension Notice {
  /// Whether it is the first of a course, and not an answer within one.
  fileprivate var stopsSomething: Bool {
    [.listingInquiry, .accountInvestigation, .policyWarning, .suspension].contains(reading.stage)
  }
}
