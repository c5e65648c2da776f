import CivilTime

/// Japan's holidays by the Act on National Holidays (国民の祝日に関する法律), 20 July 1948 to 2099.
///
/// Days before and after these years are never holidays here: only weekends are
/// then skipped in counting.
package enum JapaneseHolidays {
  /// The holidays of a year in the order of their dates; none outside the years known.
  package static func holidays(in year: Int) -> [Holiday] {
    guard (1948...lastYear).contains(year) else { return [] }
    return CalendarDay.days(of: year).compactMap(holiday)
  }

  /// The holiday that a day is, also on a Saturday or Sunday.
  package static func holiday(on day: CalendarDay) -> Holiday? {
    if let national = national.holiday(on: day) { return national }
    // Neither a holiday in lieu nor one between two falls on a Sunday.
    guard day.weekday != .sunday else { return nil }
    if isSubstitute(day) {
      return Holiday(date: day, name: "振替休日", nameInEnglish: "Substitute Holiday")
    }
    if isBetweenHolidays(day) {
      return Holiday(date: day, name: "国民の休日", nameInEnglish: "Citizens' Holiday")
    }
    return nil
  }
}

extension JapaneseHolidays {
  /// Article 3(2): a holiday on a Sunday is made up for by another day.
  ///
  /// That is the day after it, since Act No. 10 of 1973; since 2007 (Act No. 43 of
  /// 2005) the first day after it that is no national holiday.
  private static func isSubstitute(_ day: CalendarDay) -> Bool {
    guard day >= Effective.substitute else { return false }
    var previous = day + -1
    while previous >= Effective.substitute, national.holiday(on: previous) != nil {
      if previous.weekday == .sunday { return true }
      guard day >= Effective.chainedSubstitute else { return false }
      previous = previous + -1
    }
    return false
  }

  /// Article 3(3): a day with national holidays on both sides is a day off.
  ///
  /// Since Act No. 103 of 1985.
  private static func isBetweenHolidays(_ day: CalendarDay) -> Bool {
    day >= Effective.betweenHolidays && national.holiday(on: day + -1) != nil
      && national.holiday(on: day + 1) != nil
  }

  /// The days on which the rules of Article 3 came into force.
  private enum Effective {
    /// 12 April 1973.
    static let substitute = CalendarDay(number: 1197)

    /// 27 December 1985.
    static let betweenHolidays = CalendarDay(number: 5839)

    /// 1 January 2007.
    static let chainedSubstitute = CalendarDay(number: 13_514)
  }
}
