import CivilTime

/// A row that was selected when it vanished from its list: git, and some editors, remove a file
/// before they write it anew, and what comes back is what the person was at.
struct VanishedRow<ID: Hashable & Sendable>: Hashable, Sendable {
  let id: ID

  /// What is selected in its place; `nil` where no row is left.
  let successor: ID?
  let since: Moment

  /// Whether the selection is to go back to it: it is gone for a moment only, or until a list
  /// that was empty is there again, and nobody has selected anything else meanwhile.
  func isAwaited(by selected: ID?, at now: Moment) -> Bool {
    selected == successor && (successor == nil || now - since <= Self.longest)
  }

  /// In seconds: later a person may be about to do something with the row selected now.
  private static var longest: Int { 3 }
}

extension VanishedRow {
  /// What is to be known of a selection after its list has changed.
  ///
  /// - Parameters:
  ///   - known: What was known before.
  ///   - selected: The row that was selected before, and the one that is now.
  ///   - isListed: Whether the list has a row now.
  static func after(
    _ known: VanishedRow?, selected: (before: ID?, now: ID?), at now: Moment,
    _ isListed: (ID) -> Bool
  ) -> VanishedRow? {
    let awaited = known.flatMap { $0.isAwaited(by: selected.before, at: now) ? $0 : nil }
    guard let id = awaited?.id ?? selected.before, !isListed(id) else { return nil }
    return VanishedRow(id: id, successor: selected.now, since: awaited?.since ?? now)
  }
}
