import Casework

/// What a person has set that the screens follow.
package struct Preferences: Hashable, Sendable {
  /// The days on which nobody works, of which deadlines are warned.
  package var workCalendar: WorkCalendar

  /// One's own dates before a deadline.
  package var schedule: InternalSchedule

  /// Where the deadlines are written for other calendars.
  package var calendarFile = "~/fukkatsu.ics"

  package init(
    workCalendar: WorkCalendar = WorkCalendar(), schedule: InternalSchedule = .usual
  ) {
    self.workCalendar = workCalendar
    self.schedule = schedule
  }
}
