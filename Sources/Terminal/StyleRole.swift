/// What a piece of the screen is, from which a ``Theme`` makes colours.
///
/// Panes name roles, never colours. The raw values index tables.
package enum StyleRole: UInt8, CaseIterable, Hashable, Sendable {
  case plain, dim, title, heading, rule, selection

  /// How near a deadline is; ``later`` is more than seven days away.
  case overdue, within24h, within72h, within7d, later

  /// The row of keys at the bottom: the words, and the keys themselves.
  case hint, hintKey
  case message, warning, error

  /// What a draft has to mend before it goes out.
  case required

  /// Words of a notice that a conclusion rests on.
  case quoted

  /// What the writer still has to fill in, such as 〔要確認〕.
  case placeholder

  /// A word of a draft that agrees with the facts of the case.
  case known

  /// The two sides of a comparison.
  case added, removed

  /// Who acted: the marketplace, the client, the consultant.
  case marketplace, client, me
}

extension StyleRole {
  /// The name of the role in a theme file: `within24h`.
  package var name: String { Self.names[Int(rawValue)] }

  /// Returns `nil` for a name that no role has.
  package init?(name: some StringProtocol) {
    guard let index = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// By raw value.
  ///
  /// Each start reads a theme, and names found by reflection would bring a part of the standard
  /// library into memory that nothing else needs.
  private static let names = [
    "plain", "dim", "title", "heading", "rule", "selection",
    "overdue", "within24h", "within72h", "within7d", "later",
    "hint", "hintKey", "message", "warning", "error",
    "required", "quoted", "placeholder", "known", "added", "removed",
    "marketplace", "client", "me",
  ]
}
