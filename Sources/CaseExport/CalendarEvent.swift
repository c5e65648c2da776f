import CivilTime

/// One event of a calendar feed.
package struct CalendarEvent: Hashable, Sendable {
  package enum Status: String, Sendable {
    case confirmed = "CONFIRMED"

    /// Its date may still be read otherwise, or is not counted just now.
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  package var uid: String
  package var sequence: Int

  /// When what it tells was changed last.
  package var changed: Moment
  package var at: Moment
  package var summary: String
  package var description: String
  package var status: Status

  /// Seconds before `at` at which a calendar program rings, the earliest first.
  package var alarms: [Int]

  package init(
    uid: String, sequence: Int, changed: Moment, at: Moment, summary: String,
    description: String, status: Status, alarms: [Int] = []
  ) {
    self.uid = uid
    self.sequence = sequence
    self.changed = changed
    self.at = at
    self.summary = summary
    self.description = description
    self.status = status
    self.alarms = alarms
  }
}
