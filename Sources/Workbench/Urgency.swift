import CivilTime
import Terminal

extension StyleRole {
  /// The role of a deadline by what is left; red is for what is over and for the last
  /// 24 hours only.
  package init(due: Moment, at now: Moment) {
    switch due - now {
    case ..<0: self = .overdue
    case ...(24 * 3600): self = .within24h
    case ...(72 * 3600): self = .within72h
    case ...(7 * 86_400): self = .within7d
    default: self = .later
    }
  }
}

/// The sign beside a row that says in black and white what the colour says.
package func urgencySign(due: Moment, at now: Moment) -> String {
  switch due - now {
  case ..<0: "!!"
  case ...(24 * 3600): "!"
  default: ""
  }
}
