import Casework
import CivilTime

/// Where a person is among the lanes of deadlines.
package struct LanesState: Hashable, Sendable {
  /// The deadline selected, by its notice and its place in the reading.
  package internal(set) var selected: String?

  /// Where it stood, for when it is gone or has moved to another lane.
  package internal(set) var lane: DeadlineLane?
  package internal(set) var index = 0

  package init() {}
}

/// A place among the lanes.
package struct LanePlace: Hashable, Sendable {
  package let lane: DeadlineLane
  package let index: Int

  package init(lane: DeadlineLane, index: Int) {
    self.lane = lane
    self.index = index
  }
}

extension DocketedDeadline {
  /// What a selection remembers.
  package var code: String { "\(standing.notice.rawValue)-\(standing.kept.index)" }
}
