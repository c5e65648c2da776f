import Casework
import CivilTime

extension WorkbenchState {
  /// All deadlines by what is left of them; `nil` until the open cases were read.
  package func deadlineLanes(at now: Moment) -> DeadlineLanes? {
    docket.map { DeadlineLanes($0, at: now) }
  }

  /// Where the selection stands: on the deadline that was selected, or where that stood.
  package func selectedPlace(in all: DeadlineLanes) -> LanePlace? {
    for lane in all.filled {
      if let index = all[lane].firstIndex(where: { $0.code == lanes.selected }) {
        return LanePlace(lane: lane, index: index)
      }
    }
    let lane = lanes.lane.flatMap { all[$0].isEmpty ? nil : $0 } ?? all.filled.first
    return lane.map {
      LanePlace(lane: $0, index: max(0, min(lanes.index, all[$0].count - 1)))
    }
  }

  package func selectedDeadline(at now: Moment) -> DocketedDeadline? {
    deadlineLanes(at: now).flatMap { all in selectedPlace(in: all).map { all[$0.lane][$0.index] } }
  }

  mutating func performInLanes(_ command: Command, at now: Moment) -> [Effect] {
    guard let all = deadlineLanes(at: now), let place = selectedPlace(in: all) else {
      return performOnScreen(command)
    }
    if let target = all.place(from: place, by: command, isStacked: layout.stacksLanes) {
      (lanes.lane, lanes.index) = (target.lane, target.index)
      lanes.selected = all[target.lane][target.index].code
      return []
    }
    let deadline = all[place.lane][place.index]
    switch command {
    case .open: openCase(deadline.row.id, at: now, on: deadline.standing)
    case .why: explain(deadline, at: now)
    case .snooze: snooze(deadline.row.id, at: now)
    case .call: openCall(deadline.row.id, at: now)
    default: return performOnScreen(command)
    }
    return []
  }
}

extension DeadlineLanes {
  /// Where a command that moves leads to; `nil` for one that does not move.
  func place(from place: LanePlace, by command: Command, isStacked: Bool) -> LanePlace? {
    let last = self[place.lane].count - 1
    switch command {
    case .down where place.index == last: return below(place, isStacked: isStacked)
    case .up where place.index == 0: return above(place, isStacked: isStacked)
    case .left: return beside(place, by: -1)
    case .right, .switchPane: return beside(place, by: 1)
    default: break
    }
    var position = ListPosition()
    position.select(place.index, count: last + 1, visible: last + 1)
    guard position.move(command, count: last + 1, visible: 8) else { return nil }
    return LanePlace(lane: place.lane, index: position.selection)
  }

  /// The lane to the left or right that holds anything, from the nearest to the farthest;
  /// the last one leads to the first.
  private func beside(_ place: LanePlace, by step: Int) -> LanePlace {
    let filled = filled
    guard let here = filled.firstIndex(of: place.lane) else { return place }
    let lane = filled[(here + step + filled.count) % filled.count]
    return LanePlace(lane: lane, index: min(place.index, self[lane].count - 1))
  }

  /// Below the lanes side by side stands what is later; on a narrow screen all lanes stand
  /// below each other.
  private func below(_ place: LanePlace, isStacked: Bool) -> LanePlace {
    let next = filled.drop { $0 != place.lane }.dropFirst().first { lane in
      isStacked || place.lane == .overdue || lane == .later
    }
    return next.map { LanePlace(lane: $0, index: 0) } ?? place
  }

  private func above(_ place: LanePlace, isStacked: Bool) -> LanePlace {
    let before = filled.prefix { $0 != place.lane }.last { lane in
      isStacked || place.lane == .later || lane == .overdue
    }
    return before.map { LanePlace(lane: $0, index: self[$0].count - 1) } ?? place
  }
}
