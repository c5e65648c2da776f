import CivilTime

/// A period counted from a moment by each calendar that makes sense of it.
package struct PeriodCalculation: Hashable, Sendable {
  package enum Way: String, CaseIterable, Sendable {
    case japan, unitedStates, calendarDays, hours
  }

  package struct Result: Hashable, Sendable {
    package let way: Way
    package let counted: Counted
  }

  package let window: ResponseWindow
  package let start: Moment

  /// The rule's own way first.
  package let results: [Result]

  package init(_ window: ResponseWindow, from start: Moment) {
    self.window = window
    self.start = start
    let ways: [(Way, ResponseWindow, BusinessCalendar)]
    switch window {
    case .businessDays(let amount):
      ways = [
        (.japan, window, .japan), (.unitedStates, window, .unitedStates),
        (.calendarDays, .days(amount), .japan),
      ]
    case .days(let amount):
      ways = [(.calendarDays, window, .japan), (.hours, .hours(amount * 24), .japan)]
    case .hours: ways = [(.hours, window, .japan)]
    case .date: ways = [(.calendarDays, window, .japan)]
    }
    results = ways.compactMap { way, window, calendar in
      Counting.count(window, from: start, calendar: calendar).map {
        Result(way: way, counted: $0)
      }
    }
  }

  /// The result that ends first: the one that is safe where nobody knows which is meant.
  package var earliest: Result? { results.min { $0.counted.due < $1.counted.due } }
}
