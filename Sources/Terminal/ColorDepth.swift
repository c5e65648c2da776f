/// How many colours a terminal shows.
package enum ColorDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case palette = 256
  case direct = 16_777_216

  /// The depth of a terminal that says it has `count` colours.
  package init(colors count: Int) {
    self = Self.allCases.last { $0.rawValue <= count } ?? .none
  }

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// When to use colours.
package enum ColorMode: String, CaseIterable, Hashable, Sendable {
  /// Where the terminal has them and `NO_COLOR` is unset or empty (no-color.org).
  case automatic = "auto"

  /// Where the terminal has them, whatever `NO_COLOR` says.
  case always
  case never

  package func depth(colors count: Int, noColor: String?) -> ColorDepth {
    switch self {
    case .automatic: (noColor ?? "").isEmpty ? ColorDepth(colors: count) : .none
    case .always: ColorDepth(colors: count)
    case .never: .none
    }
  }
}
