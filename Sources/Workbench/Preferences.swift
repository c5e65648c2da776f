import Casework
import PlanReview

/// What a person has set that the screens follow.
package struct Preferences: Hashable, Sendable {
  /// The days on which nobody works, of which deadlines are warned.
  package var workCalendar: WorkCalendar

  /// One's own dates before a deadline.
  package var schedule: InternalSchedule

  /// How long work takes, for the plan of the day.
  package var pace = WorkPace.usual

  /// Whether commas and full stops of a draft hang beyond its last column (ぶら下げ).
  package var hangsPunctuation: Bool

  /// Whether the mouse selects in the draft; without it the terminal's own selection does.
  package var usesMouse = true

  /// Whether what is copied goes into the terminal's clipboard too.
  package var sharesClipboard = true

  /// The characters that the fields of the marketplace's form take, and the whole plan.
  package var lengthLimits: [PlanSection.Kind: Int] = [:]
  package var wholeLengthLimit: Int?

  /// Where the deadlines are written for other calendars.
  package var calendarFile = "~/fukkatsu.ics"

  /// One's own name, as changes and assigned cases bear it; empty where nobody said.
  package var user: String

  /// Whether names are hidden from the first screen on.
  package var startsMasked: Bool

  package init(
    workCalendar: WorkCalendar = WorkCalendar(), schedule: InternalSchedule = .usual,
    user: String = "", startsMasked: Bool = false, hangsPunctuation: Bool = false
  ) {
    self.startsMasked = startsMasked
    self.workCalendar = workCalendar
    self.schedule = schedule
    self.user = user
    self.hangsPunctuation = hangsPunctuation
  }
}
