import CivilTime

extension Dossier {
  /// How long before a deadline a hidden case comes back.
  package static let snoozeEndsBefore = 24 * 3600

  /// Until when the case is hidden from the lists; `nil` where it is not.
  ///
  /// Never up to its next deadline: it comes back 24 hours before the earliest moment at
  /// which something may be lost, and when something new arrives.
  package var snoozedUntil: Moment? {
    guard let wanted = sellerCase.snoozed, sellerCase.isOpen else { return nil }
    let earliest = standings.filter(\.isLive).compactMap(\.earliest).min()
    return earliest.map { min(wanted, $0 + -Self.snoozeEndsBefore) } ?? wanted
  }
}

extension Dossier {
  /// Whether nothing in it is over or due within a day.
  package func mayBeSnoozed(at now: Moment) -> Bool {
    let earliest = standings.filter(\.isLive).compactMap(\.earliest).min()
    return earliest.map { $0 - now > Self.snoozeEndsBefore } ?? true
  }
}
