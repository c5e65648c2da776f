import JSONText

/// The lines of all journals, as one follows another: what is told twice, and what is
/// missing between two.
struct JournalChain {
  /// A line that stands in a file.
  struct Place: Hashable {
    let file: String
    let number: Int
  }

  private var seen: [String: Place] = [:]
  private var followers: [(place: Place, preceding: String)] = []

  /// A case was deleted for good, and lines with it: gaps say nothing then.
  private var isPurged = false

  /// - Returns: Where the same change was told before.
  mutating func add(_ entry: JournalEntry, _ line: JSONValue, at place: Place) -> Place? {
    if entry.what == .purge { isPurged = true }
    if let preceding = line.object?[Journal.precedingKey]?.string {
      followers.append((place, preceding))
    }
    let first = seen[entry.id]
    seen[entry.id] = first ?? place
    return first
  }

  /// The lines that follow one that is in no journal.
  var gaps: [Place] {
    isPurged ? [] : followers.filter { seen[$0.preceding] == nil }.map(\.place)
  }
}
