/// What became of a text: line by line, and within a line by words and characters.
///
/// Joined, the changes that are old are the old text, those that are new the new one.
package struct TextComparison: Sendable {
  package private(set) var lines: [ComparedLine] = []

  package init(_ old: String, _ new: String) {
    let (before, after) = (
      DraftText.lines(of: Array(old.utf8)), DraftText.lines(of: Array(new.utf8))
    )
    var matched = LineMatcher(before, after)
    matched.run()
    let moves = matched.moves()
    var (row, column) = (0, 0)
    for (first, second) in matched.pairs + [(before.count, after.count)] {
      for index in row..<first {
        lines.append(.gone(before, index, isMoved: moves.away.contains(index)))
      }
      for index in column..<second {
        lines.append(.new(after, index, isMoved: moves.here.contains(index)))
      }
      if first < before.count { lines.append(.kept(before, first, after, second)) }
      (row, column) = (first + 1, second + 1)
    }
  }

  /// The changes in order, each line ended by its line break.
  package var changes: [TextChange] { lines.flatMap(\.changes) }

  package var isSame: Bool { changes.allSatisfy { $0.operation == .same } }
}

/// One line of a comparison.
package struct ComparedLine: Hashable, Sendable {
  /// The numbers of the line in the old and the new text, counted from 0; `nil` where it
  /// is not in it.
  package let old: Int?
  package let new: Int?

  /// In order, with the line break at the end.
  package let changes: [TextChange]

  package var isSame: Bool { changes.allSatisfy { $0.operation == .same } }

  static func gone(_ lines: [[UInt8]], _ index: Int, isMoved: Bool) -> ComparedLine {
    ComparedLine(
      old: index, new: nil,
      changes: whole(isMoved ? .movedAway : .removed, lines, index))
  }

  static func new(_ lines: [[UInt8]], _ index: Int, isMoved: Bool) -> ComparedLine {
    ComparedLine(
      old: nil, new: index, changes: whole(isMoved ? .movedHere : .added, lines, index))
  }

  static func kept(
    _ before: [[UInt8]], _ first: Int, _ after: [[UInt8]], _ second: Int
  ) -> ComparedLine {
    var changes =
      before[first] == after[second]
      ? [TextChange(.same, String(decoding: before[first], as: UTF8.self))].filter {
        !$0.text.isEmpty
      }
      : LineComparison(before[first], after[second]).changes
    switch (first + 1 < before.count, second + 1 < after.count) {
    case (true, true): changes.append(TextChange(.same, "\n"))
    case (true, false): changes.append(TextChange(.removed, "\n"))
    case (false, true): changes.append(TextChange(.added, "\n"))
    case (false, false): break
    }
    return ComparedLine(old: first, new: second, changes: changes)
  }

  private static func whole(
    _ operation: TextChange.Operation, _ lines: [[UInt8]], _ index: Int
  ) -> [TextChange] {
    let text = String(decoding: lines[index], as: UTF8.self)
    let ended = index + 1 < lines.count ? text + "\n" : text
    return ended.isEmpty ? [] : [TextChange(operation, ended)]
  }
}
