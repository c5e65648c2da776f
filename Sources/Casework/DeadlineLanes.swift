import CivilTime
import TextFolding

/// The deadlines of all open cases by what is left of them.
package struct DeadlineLanes: Sendable {
  private let lanes: [DeadlineLane: [DocketedDeadline]]

  /// - Parameter docket: What only opens a door or is expected is shown while it is ahead
  ///   and never as overdue.
  package init(_ docket: Docket, at now: Moment) {
    let shown = docket.deadlines.filter { $0.isLive || $0.due >= now }
    lanes = Dictionary(grouping: shown) { $0.lane(at: now) }.mapValues(Self.byClient)
  }

  /// What is due first stands first, and behind it whatever else its client has there.
  private static func byClient(_ deadlines: [DocketedDeadline]) -> [DocketedDeadline] {
    var order: [String] = []
    let groups = Dictionary(grouping: deadlines.sorted()) { deadline in
      let client = deadline.row.clientKey
      if !order.contains(client) { order.append(client) }
      return client
    }
    return order.flatMap { groups[$0] ?? [] }
  }

  package subscript(lane: DeadlineLane) -> [DocketedDeadline] { lanes[lane] ?? [] }

  /// The lanes that hold anything, from the nearest.
  package var filled: [DeadlineLane] { DeadlineLane.allCases.filter { !self[$0].isEmpty } }
}

extension DeadlineLane {
  /// The lanes that stand side by side; what is over stands before them, what is later
  /// after them.
  package static let sideBySide: [DeadlineLane] = [
    .within72Hours, .within7Days, .within17Days, .within90Days,
  ]

  /// The most that can be left in the lane, in seconds; a year for what is later.
  package var span: Int {
    switch self {
    case .overdue: 0
    case .within72Hours: 72 * 3600
    case .within7Days: 7 * 86_400
    case .within17Days: 17 * 86_400
    case .within90Days: 90 * 86_400
    case .later: 365 * 86_400
    }
  }
}

extension CaseSummary {
  /// What tells one client from another: the name, however it is written; the case, where
  /// nobody has named its client.
  package var clientKey: String {
    Client.isName(client) ? SearchFolding.fold(client) : id.rawValue
  }
}
