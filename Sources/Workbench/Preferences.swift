import Casework

/// What a person has set that the screens follow.
package struct Preferences: Hashable, Sendable {
  /// The days on which nobody works, of which deadlines are warned.
  package var workCalendar: WorkCalendar

  /// One's own dates before a deadline.
  package var schedule: InternalSchedule

  /// One's own name, as changes and assigned cases bear it; empty where nobody said.
  package var user: String

  package init(
    workCalendar: WorkCalendar = WorkCalendar(), schedule: InternalSchedule = .usual,
    user: String = ""
  ) {
    self.workCalendar = workCalendar
    self.schedule = schedule
    self.user = user
  }
}
