import CivilTime

/// What a deadline is called outside of this program, for as long as it exists.
///
/// The name stays when a notice is filed, and when the deadline moves; the count of
/// changes grows with each.
package struct DeadlineIdentity: Hashable, Sendable {
  package let uid: String

  /// How often it was changed; never less than before.
  package let sequence: Int

  /// When it was changed last.
  package let changed: Moment
}

extension Dossier {
  /// The identity of one of the case's deadlines; `nil` where its notice is gone.
  package func identity(of standing: DeadlineStanding) -> DeadlineIdentity? {
    let history = standing.kept.history
    let changed = history.map(\.at).max() ?? sellerCase.opened
    if standing.kept.own != nil {
      return DeadlineIdentity(
        uid: "\(id.rawValue)-own-\(standing.kept.index)", sequence: history.count, changed: changed)
    }
    return notice(number: standing.notice.number).map {
      $0.identity(of: standing.kept.index, steps: history.count, changed: changed)
    }
  }
}

extension Notice {
  /// The identity of one of its deadlines, by its place.
  ///
  /// - Parameter steps: How often it was changed in its case; 0 in the inbox.
  package func identity(
    of slot: Int, steps: Int = 0, changed: Moment? = nil
  ) -> DeadlineIdentity {
    let mine = corrections.filter { $0.field == .deadlines }
    let moments = [imported, changed].compactMap(\.self) + mine.map(\.at)
    // The message's own hash, because the number is new in each case.
    return DeadlineIdentity(
      uid: "\(message.sha256.prefix(32))-\(slot)", sequence: steps + mine.count,
      changed: moments.reduce(imported, max))
  }
}
