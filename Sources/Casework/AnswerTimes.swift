import CivilTime

/// How long answers took, in seconds.
package struct AnswerTimes: Hashable, Sendable {
  /// From the shortest.
  package let seconds: [Int]

  package init(_ times: [Int]) {
    seconds = times.sorted()
  }

  package var count: Int { seconds.count }

  /// Half of the answers came within this time; `nil` where none came.
  package var median: Int? { time(ofShare: 50) }

  /// Nine of ten answers came within this time; `nil` where there are too few to say.
  package var usualLongest: Int? { count < 5 ? seconds.last : time(ofShare: 90) }

  /// The shortest time within which so many of a hundred answers came.
  private func time(ofShare percent: Int) -> Int? {
    guard !seconds.isEmpty else { return nil }
    return seconds[max(0, (count * percent + 99) / 100 - 1)]
  }
}

extension AnswerTimes {
  /// Whether a silence of so many seconds is so long that no answer may come any more:
  /// more than twice what answers took at the longest, and two weeks at least.
  ///
  /// - Parameter own: The answer times of the case itself.
  package func isLong(_ silence: Int, own: AnswerTimes) -> Bool {
    let usual = max(own.usualLongest ?? 0, usualLongest ?? 0)
    return silence > max(2 * usual, 14 * 86_400)
  }
}

extension QueriedCase {
  /// Whether nobody has answered for more than two weeks.
  package func isUnanswered(at now: Moment) -> Bool {
    guard closed == nil, let waitingSince else { return false }
    return AnswerTimes([]).isLong(now - waitingSince, own: AnswerTimes([]))
  }
}
