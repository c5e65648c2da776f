/// How much of a history is as it was at some moment: how few steps there have been since.
struct HistoryMark: Hashable, Sendable {
  /// How many steps a list had, and the fewest that stayed as they were.
  struct List: Hashable, Sendable {
    private(set) var count = 0
    private(set) var untouched = 0

    mutating func fell(to count: Int) { untouched = min(untouched, count) }

    /// The steps that are gone or have changed.
    var dropped: Int { count - untouched }

    init(count: Int = 0) { (self.count, untouched) = (count, count) }
  }

  var done = List()
  var undone = List()
}

/// What has happened to a history since it was marked.
package struct HistoryChange: Hashable, Sendable {
  /// How many of the last steps are gone, or have changed and come again.
  let dropped: (done: Int, undone: Int)

  /// The steps in their place.
  let done: [EditStep]
  let undone: [EditStep]

  package static func == (left: HistoryChange, right: HistoryChange) -> Bool {
    left.dropped == right.dropped && left.done == right.done && left.undone == right.undone
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(dropped.done)
    hasher.combine(dropped.undone)
    hasher.combine(done)
    hasher.combine(undone)
  }
}
