import CivilTime

extension Counting {
  /// The other readings of a period, those that end at another moment than the rule's.
  ///
  /// - Parameters:
  ///   - sooner: The earlier end that the words themselves allow.
  ///   - delivered: When the mail reached the seller, where that is known
  ///     besides the trigger.
  /// - Returns: In the order in which ``AlternativeReading/Reading`` lists them; none
  ///   where the period itself cannot be counted.
  package static func alternatives(
    to window: ResponseWindow, from trigger: Moment, delivered: Moment? = nil,
    sooner: Moment? = nil, calendar: BusinessCalendar = .japan
  ) -> [AlternativeReading] {
    guard let adopted = count(window, from: trigger, calendar: calendar) else { return [] }
    return AlternativeReading.Reading.allCases.compactMap { reading in
      guard
        let due = reading == .sooner
          ? sooner
          : due(by: reading, of: window, from: trigger, delivered: delivered, calendar: calendar),
        due != adopted.due
      else { return nil }
      return AlternativeReading(reading: reading, due: due)
    }
  }

  /// `nil` where the reading makes no sense of such a period.
  private static func due(
    by reading: AlternativeReading.Reading, of window: ResponseWindow, from trigger: Moment,
    delivered: Moment?, calendar: BusinessCalendar
  ) -> Moment? {
    switch (reading, window) {
    case (.exactHours, .days(let amount)):
      count(.hours(amount * 24), from: trigger)?.due
    case (.delivered, .hours), (.delivered, .days), (.delivered, .businessDays):
      delivered.flatMap { count(window, from: $0, calendar: calendar)?.due }
    case (.usCalendar, .businessDays):
      count(window, from: trigger, calendar: .unitedStates)?.due
    case (.japaneseCalendar, .businessDays):
      count(window, from: trigger, calendar: .japan)?.due
    case (.pacificMidnight, .days(let amount)):
      PacificTime.end(of: PacificTime.show(trigger).day + amount)
    case (.calendarDays, .businessDays(let amount)):
      count(.days(amount), from: trigger)?.due
    default:
      nil
    }
  }
}
