import CivilTime

/// The end of a period, and the days that led to it.
package struct Counted: Hashable, Sendable {
  /// The last moment of the period: in +09:00, or on a Pacific clock where United
  /// States business days were counted.
  package let due: Moment

  /// The days that were counted, in order; none where hours were, or a date was given.
  package let counted: [CalendarDay]

  /// The days passed over, in order; only business days pass over any.
  package let skipped: [SkippedDay]

  init(due: Moment, counted: [CalendarDay] = [], skipped: [SkippedDay] = []) {
    self.due = due
    self.counted = counted
    self.skipped = skipped
  }
}
