import Wording

/// The screens that the digits open, in the order of the digits.
package enum Screen: Int, CaseIterable, Hashable, Sendable {
  case inbox = 2
  case cases = 3

  /// The key that opens it.
  package var digit: Int { rawValue }

  /// What stands in the title row, without the digit.
  package var tab: TabPhrase {
    switch self {
    case .inbox: .inbox
    case .cases: .cases
    }
  }

  var help: HelpPhrase {
    switch self {
    case .inbox: .showInbox
    case .cases: .showCases
    }
  }

  /// Where keys go when nothing lies over the screen.
  var focus: Focus {
    switch self {
    case .inbox: .inbox
    case .cases: .cases
    }
  }
}
