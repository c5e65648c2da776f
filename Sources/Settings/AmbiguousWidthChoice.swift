/// How the terminal draws characters whose East Asian Width is Ambiguous (UAX #11).
package enum AmbiguousWidthChoice: String, CaseIterable, Hashable, Sendable {
  /// As the terminal says when it is asked.
  case auto

  /// One column wide, or two, whatever it would say.
  case narrow, wide
}
