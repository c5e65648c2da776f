import CivilTime
import JSONText

/// The lines of two states of one journal: every line of either, once.
///
/// A journal belongs to one clone, so that two differ only where one clone was copied.
struct JournalUnion {
  let bytes: [UInt8]

  init(_ ours: [UInt8], _ theirs: [UInt8]) {
    var seen: Set<[UInt8]> = []
    var lines: [[UInt8]] = []
    for line in Self.lines(ours) + Self.lines(theirs) where seen.insert(line).inserted {
      lines.append(line)
    }
    let order = Self.times(lines)
    let sorted = lines.indices.sorted { (order[$0], $0) < (order[$1], $1) }
    bytes = sorted.flatMap { lines[$0] + [0x0A] }
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A).map { Array($0) }
  }

  /// When each line was written; one without a time stands with the change that it ends.
  private static func times(_ lines: [[UInt8]]) -> [Moment] {
    var last = Moment(seconds: 0)
    var byID: [String: Moment] = [:]
    return lines.map { line in
      let members = (try? JSONValue(parsing: line))?.object
      if let at = members?["at"]?.string.flatMap({ Moment(iso8601: $0) }) {
        members?["id"]?.string.map { byID[$0] = at }
        last = at
      } else if let done = members?["done"]?.string.flatMap({ byID[$0] }) {
        last = done
      }
      return last
    }
  }
}
