import CivilTime

/// The lines of a morning review as they stand on the screen: what is still to be looked
/// at, and below it what was.
package struct ReviewArrangement: Sendable {
  /// By section.
  package let ahead: [ReviewLine]
  package let done: [ReviewLine]
  private let seen: Set<String>

  package init(_ review: MorningReview, seen acknowledgements: [Acknowledgement]) {
    let seen = Set(acknowledgements.filter { $0.holds(at: review.now) }.map(\.code))
    ahead = review.lines.filter { $0.isBurning || !seen.contains($0.code) }
    done = review.lines.filter { !$0.isBurning && seen.contains($0.code) }
    self.seen = seen
  }

  package var lines: [ReviewLine] { ahead + done }

  package func isSeen(_ line: ReviewLine) -> Bool { seen.contains(line.code) }

  package var seenCount: Int { lines.count { isSeen($0) } }

  /// The first line from a place on that nobody has looked at, or else the first of all.
  package func nextUnseen(from index: Int) -> Int? {
    let unseen = lines.indices.filter { !isSeen(lines[$0]) }
    return unseen.first { $0 >= index } ?? unseen.first
  }
}
