import Casework

/// What a person has set that the screens follow.
package struct Preferences: Hashable, Sendable {
  /// The days on which nobody works, of which deadlines are warned.
  package var workCalendar: WorkCalendar

  /// One's own dates before a deadline.
  package var schedule: InternalSchedule

  /// Whether commas and full stops of a draft hang beyond its last column (ぶら下げ).
  package var hangsPunctuation: Bool

  package init(
    workCalendar: WorkCalendar = WorkCalendar(), schedule: InternalSchedule = .usual,
    hangsPunctuation: Bool = false
  ) {
    self.workCalendar = workCalendar
    self.schedule = schedule
    self.hangsPunctuation = hangsPunctuation
  }
}
