import Casework
import CivilTime

/// What a person may choose; every value has a default.
///
/// A new setting is a property here and a line in ``SettingEntry/all``: the reader, its
/// warnings and the list of what is in force know no other place.
package struct Settings: Hashable, Sendable {
  /// Which reading of a period is followed until a person adopts one.
  package var defaultReading = ReadingChoice.rule

  /// The dates before a deadline that one sets oneself.
  package var internalSchedule = InternalSchedule.usual

  /// How long before a deadline `remind` tells of it.
  package var remindersBefore: [TimeSpan] = [.hours(72), .hours(24), .hours(2)]

  /// When `remind` is silent, except for what is due in these hours.
  package var quietHours: DailyHours?

  /// How long work takes, and when it is done.
  package var pace = WorkPace.usual

  /// How long before a deadline a calendar program rings.
  package var calendarAlarms: [TimeSpan] = [.hours(24), .hours(2)]

  /// Whether a notice that certainly belongs to a case is filed without asking.
  package var filesCertainNotices = true

  /// Whether the terminal's title tells what burns.
  package var setsTitle = true

  /// Whether the terminal's bell rings when something comes due.
  package var ringsBell = false

  /// How the terminal draws characters whose width is ambiguous.
  package var ambiguousWidth = AmbiguousWidthChoice.auto

  /// Whether commas and full stops of a draft hang beyond its last column (ぶら下げ).
  package var hangsPunctuation = false

  /// Whether the mouse selects in the draft.
  package var usesMouse = true

  /// Whether what is copied goes into the terminal's clipboard too.
  package var sharesClipboard = true

  /// How many characters the fields of the marketplace's form take.
  package var lengthLimits = LengthLimits()

  /// From how much on a draft counts as taken from another case's.
  package var reuse = ReuseThresholds()

  /// One's name in an office: the `by` of every change; `nil` for the system's user.
  package var userName: String?

  /// What opens a document: a command line, which is given the path.
  package var documentProgram = "xdg-open"

  /// How many days a closed case is kept before it is named for deletion; `nil` for as
  /// long as one likes.
  package var keepsClosedDays: Int? = 1095

  package init() {}
}

/// How much of a plan, and of one of its sentences, may stand in another case's draft, in
/// percent.
package struct ReuseThresholds: Hashable, Sendable {
  package var plan = 35
  package var sentence = 80
}

/// How many characters a plan and its parts may have; nothing where nobody knows.
package struct LengthLimits: Hashable, Sendable {
  package var whole: Int?
  package var rootCause: Int?
  package var correctiveActions: Int?
  package var preventiveMeasures: Int?
}
