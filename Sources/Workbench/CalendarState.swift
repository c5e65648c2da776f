import Casework
import CivilTime

/// Where a person is in the calendar.
package struct CalendarState: Hashable, Sendable {
  /// `nil` for today, whatever day that is.
  package internal(set) var day: CalendarDay?

  /// Whether keys go to the list of the day.
  package internal(set) var isListOpen = false
  package internal(set) var listPosition = ListPosition()

  /// The period that is counted from the selected day, if one is.
  package internal(set) var period: ResponseWindow?

  /// What `u` takes back here before it takes back a change of the store.
  var daysOff = DayOffHistory()

  package init() {}

  package func selectedDay(at now: Moment) -> CalendarDay { day ?? now.inJapan.day }
}
