import CivilTime

/// Whose working days count.
package enum BusinessCalendar: CaseIterable, Sendable {
  case japan
  case unitedStates
}

extension BusinessCalendar {
  package func isBusinessDay(_ day: CalendarDay) -> Bool {
    reasonNotCounted(day) == nil
  }

  /// Why a day is no business day; `nil` for a business day.
  ///
  /// A holiday on a weekend is called by its name, which also explains the day
  /// off after it. The last days of December and 2 and 3 January are no holidays.
  package func reasonNotCounted(_ day: CalendarDay) -> SkippedDay.Why? {
    if let holiday = holiday(on: day) { return .holiday(holiday) }
    return switch day.weekday {
    case .saturday: .saturday
    case .sunday: .sunday
    default: nil
    }
  }

  /// The holiday that a day is; none outside the years for which holidays are known.
  package func holiday(on day: CalendarDay) -> Holiday? {
    switch self {
    case .japan: JapaneseHolidays.holiday(on: day)
    case .unitedStates: UnitedStatesHolidays.holiday(on: day)
    }
  }

  /// The day it is, at a moment, where this calendar hangs on the wall.
  func day(of moment: Moment) -> CalendarDay {
    switch self {
    case .japan: moment.inJapan.day
    case .unitedStates: PacificTime.show(moment).day
    }
  }

  /// 23:59:59 of a day there.
  func end(of day: CalendarDay) -> Moment {
    switch self {
    case .japan: .end(of: day)
    case .unitedStates: PacificTime.end(of: day)
    }
  }
}
