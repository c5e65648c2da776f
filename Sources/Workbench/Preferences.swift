import Casework

/// What a person has set that the screens follow.
package struct Preferences: Hashable, Sendable {
  /// The days on which nobody works, of which deadlines are warned.
  package var workCalendar: WorkCalendar

  /// One's own dates before a deadline.
  package var schedule: InternalSchedule

  /// Whether names are hidden from the first screen on.
  package var startsMasked: Bool

  package init(
    workCalendar: WorkCalendar = WorkCalendar(), schedule: InternalSchedule = .usual,
    startsMasked: Bool = false
  ) {
    self.startsMasked = startsMasked
    self.workCalendar = workCalendar
    self.schedule = schedule
  }
}
