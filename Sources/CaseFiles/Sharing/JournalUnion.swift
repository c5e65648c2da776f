import CivilTime
import JSONText

/// The lines of two states of one journal: every line of either, once.
///
/// A journal belongs to one clone, so that two differ only where one clone was copied.
struct JournalUnion {
  let bytes: [UInt8]

  init(_ ours: [UInt8], _ theirs: [UInt8]) {
    var places: [Identity: Int] = [:]
    var lines: [Line] = []
    for side in [Self.lines(ours), Self.lines(theirs)] {
      for line in side {
        guard let place = places[line.identity] else {
          places[line.identity] = lines.count
          lines.append(line)
          continue
        }
        // Of what one side has deleted for good nothing comes back.
        if line.files < lines[place].files { lines[place] = line }
      }
    }
    let sorted = lines.indices.sorted { (lines[$0].since, $0) < (lines[$1].since, $1) }
    bytes = sorted.flatMap { lines[$0].bytes + [0x0A] }
  }

  /// What makes two lines the same: the entry they tell of, or all they say.
  private enum Identity: Hashable {
    case entry(String)
    case text([UInt8])
  }

  private struct Line {
    let bytes: [UInt8]
    let identity: Identity

    /// How many files it tells of.
    let files: Int

    /// When it was written, never before the line that it follows: the order of the lines is
    /// that of the changes, also where a clock was set back.
    let since: Moment

    init(_ bytes: [UInt8], after last: Moment) {
      let members = (try? JSONValue(parsing: bytes))?.object ?? [:]
      self.bytes = bytes
      identity = members["id"]?.string.map { .entry($0) } ?? .text(bytes)
      files = members["files"]?.array?.count ?? 0
      since = max(last, members["at"]?.string.flatMap { Moment(iso8601: $0) } ?? last)
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [Line] {
    var last = Moment(seconds: 0)
    return bytes.split(separator: 0x0A).map { text in
      let line = Line(Array(text), after: last)
      last = line.since
      return line
    }
  }
}
