import CivilTime
import JSONText

/// The lines of all journals, as one follows another: what is told twice, what is missing
/// between two, and what stands before its turn.
struct JournalChain {
  /// A line that stands in a file.
  struct Place: Hashable {
    let file: String
    let number: Int
  }

  private var seen: [String: Place] = [:]
  private var followers: [(place: Place, at: Moment, preceding: String)] = []

  /// When a case was deleted for good by a version that left its gaps open: those before say
  /// nothing.
  private var opened: Moment?

  /// Lines whose seal does not hold.
  private var broken: [(place: Place, at: Moment)] = []

  /// When a case was deleted for good by a version that knew no seals: it wrote lines before
  /// anew, and kept what it did not know.
  private var unsealed: Moment?

  /// - Returns: Where the same change was told before.
  mutating func add(_ entry: JournalEntry, _ line: JSONValue, at place: Place) -> Place? {
    let members = line.object ?? [:]
    if entry.what == .purge, members[Journal.closedKey] == nil {
      opened = max(opened ?? entry.at, entry.at)
    }
    if entry.what == .purge, members[JournalSeal.key] == nil {
      unsealed = max(unsealed ?? entry.at, entry.at)
    }
    if let preceding = members[Journal.precedingKey]?.string {
      followers.append((place, entry.at, preceding))
    }
    let first = seen[entry.id]
    seen[entry.id] = first ?? place
    return first
  }

  /// A line's seal does not hold.
  mutating func noteBroken(_ entry: JournalEntry, at place: Place) {
    broken.append((place, entry.at))
  }

  /// Whether a change is told anywhere.
  func holds(_ id: String) -> Bool { seen[id] != nil }

  /// The lines that stand before the one that they follow.
  var misplaced: [Place] {
    followers.filter { follower in
      guard let preceding = seen[follower.preceding] else { return false }
      return preceding.file == follower.place.file && preceding.number > follower.place.number
    }.map(\.place)
  }

  /// The lines that are not as they were written.
  var altered: [Place] {
    broken.filter { line in unsealed.map { line.at > $0 } ?? true }.map(\.place)
  }

  /// The lines that follow one that is in no journal.
  var gaps: [Place] {
    followers.filter { follower in
      seen[follower.preceding] == nil && opened.map { follower.at > $0 } ?? true
    }.map(\.place)
  }
}
