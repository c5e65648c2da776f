import CivilTime

/// A day that a count of business days passed over, and why.
package struct SkippedDay: Hashable, Sendable {
  package enum Why: Hashable, Sendable {
    case saturday
    case sunday
    case holiday(Holiday)
  }

  package let date: CalendarDay
  package let why: Why
}
