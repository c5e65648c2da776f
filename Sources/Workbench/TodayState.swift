import Casework

/// Where a person is in the morning review, and what they have seen of it.
package struct TodayState: Hashable, Sendable {
  /// The line selected, by its code, so that it stays selected when lines move.
  package internal(set) var selected: String?

  /// Where it stood, for when it is gone.
  package internal(set) var index = 0

  package internal(set) var seen: [Acknowledgement] = []

  /// What was seen since the store was last changed, the last at the end; `u` takes it
  /// back first.
  var takeBack: [String] = []

  package init() {}
}
