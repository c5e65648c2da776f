/// How each role looks.
package struct Theme: Hashable, Sendable {
  /// For which terminals the theme was made.
  package enum Background: String, CaseIterable, Hashable, Sendable { case dark, light, any }

  package struct Style: Hashable, Sendable {
    package var foreground: ThemeColor
    package var background: ThemeColor
    package var emphasis: Emphasis

    package init(
      foreground: ThemeColor = .terminalDefault, background: ThemeColor = .terminalDefault,
      emphasis: Emphasis = []
    ) {
      self.foreground = foreground
      self.background = background
      self.emphasis = emphasis
    }
  }

  package var name: String
  package var summary: String
  package var background: Background

  /// By raw value of the role.
  private var styles: [Style]

  /// A theme in which every role looks like plain text.
  package init(name: String, summary: String = "", background: Background = .any) {
    self.name = name
    self.summary = summary
    self.background = background
    styles = Array(repeating: Style(), count: StyleRole.allCases.count)
  }

  package subscript(role: StyleRole) -> Style {
    get { styles[Int(role.rawValue)] }
    set { styles[Int(role.rawValue)] = newValue }
  }
}

extension Theme {
  /// How a role looks on a terminal of `depth`: without colours, by attributes alone.
  package func style(of role: StyleRole, in depth: ColorDepth) -> Style {
    guard depth == .none else { return self[role] }
    return Style(emphasis: self[role].emphasis.union(Self.colorless(role)))
  }

  /// What stands in for the colour of a role.
  ///
  /// `dim` is left out of what must be read: some terminals draw it hardly visible.
  private static func colorless(_ role: StyleRole) -> Emphasis {
    switch role {
    case .plain, .within7d, .later, .message, .marketplace, .client, .me: []
    case .dim, .rule, .hint: .dim
    case .title, .heading, .hintKey, .within72h, .warning: .bold
    case .selection: .reverse
    case .overdue, .error: [.bold, .reverse]
    case .within24h, .required: [.bold, .underline]
    case .quoted, .known, .added: .underline
    case .placeholder: .reverse
    case .removed: .dim
    }
  }
}

extension Theme {
  /// Attributes only; what the program looks like when no theme can be read.
  package static let mono = Theme(name: "mono")
}
