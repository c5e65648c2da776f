/// A line that was broken into rows and has changed in one place: the rows around that place
/// are broken anew, the others stay or move.
///
/// A line may be a megabyte long.
struct LineRewrap {
  private let old: LineWrap
  private let bytes: [UInt8]

  /// Breaks a part of the line from one of its bytes on; nothing where no character begins
  /// there.
  private let breaking: (_ part: [UInt8], _ start: Int) -> [Range<Int>]?

  /// How many bytes at the start and at the end are as they were, and how much longer the
  /// line has become.
  private let head: Int
  private let tail: Int
  private let growth: Int

  /// Rows of the old line before the place that are looked at too, because what stands
  /// before a character says whether a row may begin with it.
  private static let rowsBefore = 3

  /// Bytes behind the place to begin with, and at the end of what is looked at those that
  /// are not trusted: what follows may change where a row ends.
  private static let firstReach = 4096
  private static let distrusted = 1024

  init(
    _ bytes: [UInt8], after old: LineWrap, of oldBytes: [UInt8],
    breaking: @escaping (_ part: [UInt8], _ start: Int) -> [Range<Int>]?
  ) {
    (self.old, self.bytes, self.breaking) = (old, bytes, breaking)
    head = bytes.commonStart(with: oldBytes)
    tail = bytes.commonEnd(with: oldBytes, atMost: min(bytes.count, oldBytes.count) - head)
    growth = bytes.count - oldBytes.count
  }

  /// The rows of the line as it is now; nothing where breaking all of it is as well.
  func rows() -> [Range<Int>]? {
    let first = max(0, old.row(of: head) - Self.rowsBefore)
    let context = max(0, first - Self.rowsBefore)
    let (start, restart) = (old.rows[context].lowerBound, old.rows[first].lowerBound)
    // Behind nothing but blanks, what stands before them would have to be known.
    guard old.rows.count > 2 * Self.rowsBefore + 8, first == 0 || !bytes.isBlank(start..<restart)
    else { return nil }
    let kept = Array(old.rows[..<first])
    var reach = Self.firstReach
    while true {
      let end = min(bytes.count, max(head, bytes.count - tail) + reach)
      let part = Array(bytes[start..<bytes.scalarStart(atOrBefore: end)])
      let isWhole = end == bytes.count
      guard let broken = breaking(part, restart - start) else { return nil }
      let new = broken.map { $0.moved(by: start) }
      if let joined = joined(new) { return kept + joined }
      if isWhole { return kept + new }
      reach *= 8
    }
  }

  /// New rows up to two that are as they were, and the old ones behind these; nothing where
  /// there are no two.
  private func joined(_ new: [Range<Int>]) -> [Range<Int>]? {
    let trusted = (new.last?.upperBound ?? 0) - Self.distrusted
    var alike = 0
    for (index, row) in new.enumerated() where row.lowerBound >= bytes.count - tail {
      guard row.upperBound <= trusted else { return nil }
      let place = old.row(of: row.lowerBound - growth)
      let isAlike = old.rows[place].moved(by: growth) == row && !bytes.isBlank(row)
      alike = isAlike ? alike + 1 : 0
      if alike == 2 {
        return Array(new[...index]) + old.rows[(place + 1)...].map { $0.moved(by: growth) }
      }
    }
    return nil
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}

extension [UInt8] {
  /// How many bytes at the start are the same.
  func commonStart(with other: [UInt8]) -> Int {
    let limit = Swift.min(count, other.count)
    return withUnsafeBytes { mine in
      other.withUnsafeBytes { theirs in
        var index = 0
        while index + 8 <= limit,
          mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            == theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
          index += 8
        }
        while index < limit, mine[index] == theirs[index] { index += 1 }
        return index
      }
    }
  }

  /// How many bytes at the end are the same, of so many at most.
  func commonEnd(with other: [UInt8], atMost limit: Int) -> Int {
    withUnsafeBytes { mine in
      other.withUnsafeBytes { theirs in
        var length = 0
        while length + 8 <= limit,
          mine.loadUnaligned(fromByteOffset: mine.count - length - 8, as: UInt64.self)
            == theirs.loadUnaligned(fromByteOffset: theirs.count - length - 8, as: UInt64.self)
        {
          length += 8
        }
        while length < limit, mine[mine.count - 1 - length] == theirs[theirs.count - 1 - length] {
          length += 1
        }
        return length
      }
    }
  }

  fileprivate func isBlank(_ range: Range<Int>) -> Bool {
    indentationEnd(from: range.lowerBound) >= range.upperBound
  }
}
