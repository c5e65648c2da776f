/// Where keys go.
package enum Focus: String, CaseIterable, Hashable, Sendable {
  /// The list of cases, screen 3.
  case cases

  /// One case: its deadlines and its timeline.
  case detail

  /// The notices that are not filed yet, screen 2.
  case inbox

  /// A notice or a submitted round, to be read.
  case reader

  /// The draft of a round.
  case draft

  /// What changed between two rounds.
  case difference

  /// What stands against submitting a draft.
  case gate

  /// A line of text is asked for.
  case prompt

  /// One of several things is to be chosen, by typing and moving.
  case picker
  case help
}

extension Focus {
  /// Whether letters are text here, and not commands.
  package var takesText: Bool {
    switch self {
    case .draft, .prompt, .picker: true
    case .cases, .detail, .inbox, .reader, .help, .difference, .gate: false
    }
  }
}
