/// Finds which lines of two texts are the same line, changed or not, and which moved.
struct LineMatcher {
  private let before: [[UInt8]]
  private let after: [[UInt8]]

  /// In order, without crossing.
  private(set) var pairs: [(first: Int, second: Int)] = []

  init(_ before: [[UInt8]], _ after: [[UInt8]]) {
    self.before = before
    self.after = after
  }

  mutating func run() {
    let head = zip(before, after).prefix { $0 == $1 }.count
    let tail = min(
      zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count,
      min(before.count, after.count) - head)
    pairs = (0..<head).map { ($0, $0) }
    let (first, second) = (before.count - tail, after.count - tail)
    let equal = Alignment.pairs(first - head, second - head) { row, column in
      before[head + row] == after[head + column] ? Self.weight(of: before[head + row]) : 0
    }
    var (row, column) = (head, head)
    for (left, right) in equal.map({ ($0.first + head, $0.second + head) }) + [(first, second)] {
      pairUp(row..<left, column..<right)
      if left < first { pairs.append((left, right)) }
      (row, column) = (left + 1, right + 1)
    }
    pairs += (0..<tail).map { (first + $0, second + $0) }
  }

  /// Among lines that changed, those that are one line rewritten.
  private mutating func pairUp(_ old: Range<Int>, _ new: Range<Int>) {
    // A text that was put in as a whole has no lines of its own beside the old ones.
    guard old.count * new.count <= Self.mostPairs else { return }
    let left = old.map { Likeness(before[$0]) }
    let right = new.map { Likeness(after[$0]) }
    let close = Alignment.pairs(old.count, new.count) { row, column in
      let likeness = left[row].percent(to: right[column])
      return likeness >= Self.leastLikeness ? likeness : 0
    }
    pairs += close.map { (old.lowerBound + $0.first, new.lowerBound + $0.second) }
  }

  private static let mostPairs = 40_000

  /// Percent of what two lines say, from which on one is the other rewritten.
  private static let leastLikeness = 30

  /// Blank lines and short ones say little about which lines belong together.
  private static func weight(of line: [UInt8]) -> Int { line.isEmpty ? 1 : min(line.count, 60) + 4 }

  /// The lines that stand elsewhere now: paragraphs, not headings and numbers.
  func moves() -> (away: Set<Int>, here: Set<Int>) {
    let (old, new) = (Set(pairs.map(\.first)), Set(pairs.map(\.second)))
    let gone = before.indices.filter { !old.contains($0) && Self.isParagraph(before[$0]) }
    var come = after.indices.filter { !new.contains($0) && Self.isParagraph(after[$0]) }
    var (away, here): (Set<Int>, Set<Int>) = ([], [])
    for line in gone {
      guard let place = come.firstIndex(where: { before[line] == after[$0] }) else { continue }
      away.insert(line)
      here.insert(come.remove(at: place))
    }
    return (away, here)
  }

  private static func isParagraph(_ line: [UInt8]) -> Bool { line.count >= 24 }
}

/// What a line is made of, for telling how like another it is: its pairs of characters.
private struct Likeness {
  private var counts: [UInt64: Int] = [:]
  private var total = 0

  init(_ line: [UInt8]) {
    var last: UInt32?
    var index = 0
    while index < line.count {
      let (scalar, length) = line.scalar(at: index)
      index += length
      guard CharacterScript(scalar) != .space else { continue }
      if let last { counts[UInt64(last) << 32 | UInt64(scalar), default: 0] += 1 }
      if last != nil { total += 1 }
      last = scalar
    }
  }

  /// Dice's coefficient in percent.
  func percent(to other: Likeness) -> Int {
    guard total + other.total > 0 else { return 0 }
    let (few, many) = counts.count < other.counts.count ? (self, other) : (other, self)
    let shared = few.counts.reduce(0) { $0 + min($1.value, many.counts[$1.key] ?? 0) }
    return shared * 200 / (total + other.total)
  }
}
