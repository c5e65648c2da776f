import CivilTime

/// Where sharing with others stands.
package struct Sharing: Hashable, Sendable {
  /// When the store was synchronised last; `nil` where it never was.
  package let last: Moment?

  /// Whether something was changed here since.
  package let isBehind: Bool

  package init(last: Moment?, isBehind: Bool) {
    (self.last, self.isBehind) = (last, isBehind)
  }
}
