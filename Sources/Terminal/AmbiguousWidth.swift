/// How wide a terminal draws characters whose East Asian Width is Ambiguous
/// (UAX #11): `①`, `※`, `→` and line-drawing characters.
///
/// Terminals draw them one column wide unless told otherwise; those set up for
/// old Japanese programs draw two.
package enum AmbiguousWidth: String, CaseIterable, Hashable, Sendable {
  case narrow, wide
}
