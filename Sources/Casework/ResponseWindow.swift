import CivilTime

/// The time that a notice gives, in the unit in which it gives it.
///
/// ISO 8601 and RFC 5545 know the same split: a day is not 24 hours.
package enum ResponseWindow: Hashable, Sendable {
  /// Counted by the clock, from the second of the trigger.
  case hours(Int)

  /// Calendar days; the day of the trigger is not counted, the last counts to its end.
  case days(Int)

  /// As ``days(_:)``, without weekends and holidays.
  case businessDays(Int)

  /// The end of a day that the notice names, or the time of day it names with it.
  case date(CalendarDay, clock: Moment?)
}

extension ResponseWindow {
  /// `nil` for ``WindowUnit/date``, which has no amount.
  package init?(amount: Int, unit: WindowUnit) {
    switch unit {
    case .hours: self = .hours(amount)
    case .days: self = .days(amount)
    case .businessDays: self = .businessDays(amount)
    case .date: return nil
    }
  }

  package var unit: WindowUnit {
    switch self {
    case .hours: .hours
    case .days: .days
    case .businessDays: .businessDays
    case .date: .date
    }
  }

  /// How many of the unit; `nil` where the notice names the day itself.
  package var amount: Int? {
    switch self {
    case .hours(let amount), .days(let amount), .businessDays(let amount): amount
    case .date: nil
    }
  }
}
