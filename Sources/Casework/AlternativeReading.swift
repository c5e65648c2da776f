import CivilTime

/// Another defensible way to count the same period, and the moment it leads to.
package struct AlternativeReading: Hashable, Sendable {
  /// The way, by its code in JSON.
  package enum Reading: String, CaseIterable, Sendable {
    /// Days as 24 hours each, from the second of the trigger.
    case exactHours = "exact_hours"

    /// Counted from the delivery of the mail.
    case delivered

    /// Business days of the United States, in Pacific time.
    case usCalendar = "us_calendar"

    /// Business days of Japan, where those of another country are counted.
    case japaneseCalendar = "jp_calendar"

    /// Days to the end of the last one in Pacific time.
    case pacificMidnight = "pacific_midnight"

    /// Business days taken as calendar days.
    case calendarDays = "calendar_days"

    /// The earlier of two days that the words may mean.
    case sooner
  }

  package let reading: Reading

  /// In +09:00.
  package let due: Moment

  package init(reading: Reading, due: Moment) {
    self.reading = reading
    self.due = due.inJapan
  }
}
