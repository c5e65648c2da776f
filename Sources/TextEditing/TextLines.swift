/// The lines of a text, in pieces that copies of it share.
///
/// A text is copied before it is changed: what is kept safe, what was judged and what is on
/// the screen are copies. A change costs the piece it is in and a list of pieces, not a list
/// of all lines, and copies are compared piece by piece.
struct TextLines: Sendable {
  /// None is empty.
  private var pieces: [[[UInt8]]]

  /// The number of the first line of each piece; at last the number of lines.
  private var firsts: [Int]

  /// The bytes of each piece, one more a line for its line break.
  private var sizes: [Int]

  /// A piece that grows beyond this many lines is parted.
  private static let largestPiece = 128

  /// - Parameter lines: At least one.
  init(_ lines: [[UInt8]]) {
    pieces = Self.parted(lines)
    firsts = []
    sizes = pieces.map(Self.size)
    count(from: 0)
  }

  private static func parted(_ lines: [[UInt8]]) -> [[[UInt8]]] {
    guard lines.count > largestPiece else { return [lines] }
    return stride(from: 0, to: lines.count, by: largestPiece / 2).map {
      Array(lines[$0..<Swift.min($0 + largestPiece / 2, lines.count)])
    }
  }

  private static func size(_ lines: [[UInt8]]) -> Int { lines.reduce(0) { $0 + $1.count + 1 } }

  /// Counts the lines of pieces anew, from one on.
  private mutating func count(from piece: Int) {
    firsts.removeLast(Swift.max(0, firsts.count - piece))
    var first = firsts.last.map { $0 + pieces[piece - 1].count } ?? 0
    for lines in pieces[piece...] {
      firsts.append(first)
      first += lines.count
    }
    firsts.append(first)
  }

  private func piece(of line: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if firsts[middle] <= line { low = middle } else { high = middle }
    }
    return low
  }
}

extension TextLines: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { firsts[pieces.count] }

  subscript(line: Int) -> [UInt8] {
    get {
      let piece = piece(of: line)
      return pieces[piece][line - firsts[piece]]
    }
    _modify {
      let (piece, place) = (piece(of: line), line - firsts[piece(of: line)])
      sizes[piece] -= pieces[piece][place].count
      yield &pieces[piece][place]
      sizes[piece] += pieces[piece][place].count
    }
  }

  /// Puts lines, at least one, in the place of others.
  mutating func replace(_ old: ClosedRange<Int>, with lines: [[UInt8]]) {
    let (first, last) = (piece(of: old.lowerBound), piece(of: old.upperBound))
    let head = pieces[first][..<(old.lowerBound - firsts[first])]
    let tail = pieces[last][(old.upperBound + 1 - firsts[last])...]
    let parts = Self.parted(head + lines + tail)
    pieces.replaceSubrange(first...last, with: parts)
    sizes.replaceSubrange(first...last, with: parts.map(Self.size))
    count(from: first)
  }
}

extension TextLines {
  /// The bytes before a line, one more a line for its line break.
  func bytes(beforeLine line: Int) -> Int {
    let piece = piece(of: line)
    let before = sizes[..<piece].reduce(0, +)
    return pieces[piece][..<(line - firsts[piece])].reduce(before) { $0 + $1.count + 1 }
  }

  /// The line that a byte of the whole text is in, and the bytes before the line; line
  /// breaks belong to the lines they end.
  func line(atByte byte: Int) -> (line: Int, start: Int) {
    var (piece, start) = (0, 0)
    while piece < pieces.count - 1, start + sizes[piece] <= byte {
      start += sizes[piece]
      piece += 1
    }
    var line = firsts[piece]
    while line < count - 1, start + self[line].count + 1 <= byte {
      start += self[line].count + 1
      line += 1
    }
    return (line, start)
  }
}

extension TextLines: Hashable {
  static func == (left: TextLines, right: TextLines) -> Bool {
    left.count == right.count && left.firstDifference(from: right) == nil
  }

  func hash(into hasher: inout Hasher) {
    for line in self { hasher.combine(line) }
  }

  /// The first line that is not the same; nothing where one begins with the other.
  ///
  /// Pieces that two texts share are not looked into.
  func firstDifference(from other: TextLines) -> Int? {
    var piece = 0
    while piece < pieces.count, piece < other.pieces.count {
      let (mine, theirs) = (pieces[piece], other.pieces[piece])
      if !mine.isShared(with: theirs) {
        let shorter = Swift.min(mine.count, theirs.count)
        if let line = (0..<shorter).first(where: { mine[$0] != theirs[$0] }) {
          return firsts[piece] + line
        }
        if mine.count != theirs.count { break }
      }
      piece += 1
    }
    return (firsts[piece]..<Swift.min(count, other.count)).first { self[$0] != other[$0] }
  }

  /// How many lines at the end are the same, of so many at most.
  func commonEnd(with other: TextLines, atMost limit: Int) -> Int {
    var (piece, otherPiece, lines) = (pieces.count, other.pieces.count, 0)
    while piece > 0, otherPiece > 0,
      pieces[piece - 1].isShared(with: other.pieces[otherPiece - 1]),
      lines + pieces[piece - 1].count <= limit
    {
      (piece, otherPiece) = (piece - 1, otherPiece - 1)
      lines += pieces[piece].count
    }
    while lines < limit, self[count - 1 - lines] == other[other.count - 1 - lines] { lines += 1 }
    return lines
  }
}

extension Array {
  /// Whether two arrays are one in memory.
  fileprivate func isShared(with other: [Element]) -> Bool {
    withUnsafeBufferPointer { mine in
      other.withUnsafeBufferPointer { mine.baseAddress == $0.baseAddress && mine.count == $0.count }
    }
  }
}
