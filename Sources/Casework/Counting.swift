import CivilTime

/// From a period and the moment it runs from to the moment it ends.
///
/// The day of the trigger is not counted (Civil Code of Japan, Article 140) and
/// the last day counts to its end (Article 141).
package enum Counting {
  /// The longest periods that are counted: a hundred years, and 3,660 business days.
  package static let longestInDays = 36_600
  package static let longestInBusinessDays = 3_660

  /// - Parameters:
  ///   - window: The period. Its days are Japan's.
  ///   - trigger: The moment from which it runs.
  ///   - calendar: Whose business days count, and in whose time; concerns them only.
  /// - Returns: `nil` for an amount below zero or beyond the longest, and for
  ///   moments outside the years 1 to 9999. After 2099 no holidays are known, and
  ///   only weekends are skipped.
  package static func count(
    _ window: ResponseWindow, from trigger: Moment, calendar: BusinessCalendar = .japan
  ) -> Counted? {
    guard instants.contains(trigger.seconds) else { return nil }
    switch window {
    case .hours(let amount):
      return hours(amount, from: trigger)
    case .days(let amount):
      return days(amount, after: trigger.inJapan.day)
    case .businessDays(let amount):
      return businessDays(amount, after: calendar.day(of: trigger), by: calendar)
    case .date(let day, let clock):
      return named(day, clock: clock)
    }
  }
}

extension Counting {
  /// Days of the years 1 to 9999, those that ISO 8601 writes with four digits.
  private static let calendarDays = -719_162...2_932_896

  /// Their seconds, give or take the day that zones differ by.
  private static let instants =
    (calendarDays.lowerBound - 1) * 86_400...(calendarDays.upperBound + 2) * 86_400

  private static func hours(_ amount: Int, from trigger: Moment) -> Counted? {
    guard (0...longestInDays * 24).contains(amount) else { return nil }
    return Counted(due: trigger.inJapan + amount * 3600)
  }

  private static func days(_ amount: Int, after day: CalendarDay) -> Counted? {
    guard (0...longestInDays).contains(amount) else { return nil }
    return Counted(
      due: .end(of: day + amount), counted: (0..<amount).map { day + ($0 + 1) })
  }

  private static func businessDays(
    _ amount: Int, after start: CalendarDay, by calendar: BusinessCalendar
  ) -> Counted? {
    guard (0...longestInBusinessDays).contains(amount) else { return nil }
    var (counted, skipped): ([CalendarDay], [SkippedDay]) = ([], [])
    var day = start
    while counted.count < amount {
      day = day + 1
      if let why = calendar.reasonNotCounted(day) {
        skipped.append(SkippedDay(date: day, why: why))
      } else {
        counted.append(day)
      }
    }
    return Counted(due: calendar.end(of: day), counted: counted, skipped: skipped)
  }

  private static func named(_ day: CalendarDay, clock: Moment?) -> Counted? {
    if let clock {
      return instants.contains(clock.seconds) ? Counted(due: clock.inJapan) : nil
    }
    return calendarDays.contains(day.number) ? Counted(due: .end(of: day)) : nil
  }
}
