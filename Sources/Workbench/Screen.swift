import Wording

/// The screens that the digits open, in the order of the digits.
package enum Screen: Int, CaseIterable, Hashable, Sendable {
  case today = 1
  case inbox = 2
  case cases = 3
  case deadlines = 4
  case calendar = 5

  /// The key that opens it.
  package var digit: Int { rawValue }

  /// What stands in the title row, without the digit.
  package var tab: TabPhrase {
    switch self {
    case .today: .today
    case .inbox: .inbox
    case .cases: .cases
    case .deadlines: .deadlines
    case .calendar: .calendar
    }
  }

  var help: HelpPhrase {
    switch self {
    case .today: .showToday
    case .inbox: .showInbox
    case .cases: .showCases
    case .deadlines: .showDeadlines
    case .calendar: .showCalendar
    }
  }

  /// Where keys go when nothing lies over the screen.
  var focus: Focus {
    switch self {
    case .today: .today
    case .inbox: .inbox
    case .cases: .cases
    case .deadlines: .deadlines
    case .calendar: .calendar
    }
  }

  /// Whether it shows all open cases with all their deadlines.
  var needsDocket: Bool {
    switch self {
    case .today, .deadlines, .calendar: true
    case .inbox, .cases: false
    }
  }
}
