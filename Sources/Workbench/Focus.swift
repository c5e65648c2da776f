/// Where keys go.
package enum Focus: String, CaseIterable, Hashable, Sendable {
  /// The morning review, screen 1.
  case today

  /// The deadlines in lanes, screen 4.
  case deadlines

  /// The calendar, screen 5, and in it the list of a day.
  case calendar, calendarDay

  /// The list of cases, screen 3.
  case cases

  /// One case: its deadlines and its timeline.
  case detail

  /// The notices that are not filed yet, screen 2.
  case inbox

  /// Why a deadline is when it is.
  case why

  /// The documents of a case.
  case evidence

  /// What one needs for a call.
  case call

  /// A notice with what was read from it, line by line.
  case reading

  /// The text of a notice, in which words are marked.
  case marking

  /// A text to be read: a submitted round, why a conclusion was drawn.
  case reader

  /// The draft of a round.
  case draft

  /// What is looked for in the draft, and what takes its place.
  case search

  /// What changed between two rounds.
  case difference

  /// The two texts of a draft: one in the store and one on the screen.
  case versions

  /// What stands against submitting a draft.
  case gate

  /// A line of text is asked for.
  case prompt

  /// One of several things is to be chosen, by typing and moving.
  case picker
  case help
}

extension Focus {
  /// Whether a place in a text matters here, which the cursor shows.
  package var showsCaret: Bool { takesText || self == .marking }

  /// Whether what is shown here is drawn from every case.
  package var isOfAllCases: Bool {
    switch self {
    case .today, .deadlines, .calendar, .calendarDay, .cases: true
    default: false
    }
  }

  /// Whether letters are text here, and not commands.
  package var takesText: Bool {
    switch self {
    case .draft, .search, .prompt, .picker: true
    case .today, .deadlines, .calendar, .calendarDay, .cases, .detail, .why, .call, .evidence,
      .inbox, .reading, .marking, .reader, .help, .difference, .versions, .gate:
      false
    }
  }
}
