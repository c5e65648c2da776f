/// The lane a deadline is shown in, by the seconds that are left.
///
/// The lanes are disjoint; each upper bound belongs to its lane.
package enum DeadlineLane: String, CaseIterable, Sendable {
  case overdue
  case within72Hours = "72h"
  case within7Days = "7d"
  case within17Days = "17d"
  case within90Days = "90d"
  case later

  package init(remaining seconds: Int) {
    switch seconds {
    case ..<0: self = .overdue
    case ...(72 * 3600): self = .within72Hours
    case ...(7 * 86_400): self = .within7Days
    case ...(17 * 86_400): self = .within17Days
    case ...(90 * 86_400): self = .within90Days
    default: self = .later
    }
  }
}
