import CivilTime
import JSONText

/// The lines of two states of one journal: every line of either, once.
///
/// A journal belongs to one clone, so that two differ only where one clone was copied.
struct JournalUnion {
  let bytes: [UInt8]

  init(_ ours: [UInt8], _ theirs: [UInt8]) {
    var seen: Set<[UInt8]> = []
    var lines: [(bytes: [UInt8], since: Moment)] = []
    for side in [Self.lines(ours), Self.lines(theirs)] {
      for (line, since) in zip(side, Self.times(side)) where seen.insert(line).inserted {
        lines.append((line, since))
      }
    }
    let sorted = lines.indices.sorted { (lines[$0].since, $0) < (lines[$1].since, $1) }
    bytes = sorted.flatMap { lines[$0].bytes + [0x0A] }
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A).map { Array($0) }
  }

  /// When each line was written, none before the one that it follows: the order of the
  /// lines is that of the changes, also where a clock was set back.
  private static func times(_ lines: [[UInt8]]) -> [Moment] {
    var last = Moment(seconds: 0)
    return lines.map { line in
      let members = (try? JSONValue(parsing: line))?.object
      if let at = members?["at"]?.string.flatMap({ Moment(iso8601: $0) }) { last = max(last, at) }
      return last
    }
  }
}
