/// The lines of a message that may part its bodies: those that begin with two hyphens
/// (RFC 2046, section 5.1), found once for all levels of parts.
struct Delimiters: Sendable {
  struct Line: Sendable {
    /// Behind the hyphens, without white space at the end.
    let name: Range<Int>

    /// The whole line, its line break included.
    let whole: Range<Int>
  }

  /// In order.
  private let lines: [Line]

  /// A message with more of them is parted no further.
  private static let limit = 100_000

  init(in bytes: ArraySlice<UInt8>) {
    var lines: [Line] = []
    for line in LineRanges(bytes) where lines.count < Self.limit {
      guard line.content.count > 2, line.content.count < 256,
        bytes[line.content.lowerBound] == ASCII.hyphen,
        bytes[line.content.lowerBound + 1] == ASCII.hyphen
      else { continue }
      var end = line.content.upperBound
      while bytes[end - 1].isBlank { end -= 1 }
      lines.append(
        Line(
          name: (line.content.lowerBound + 2)..<max(end, line.content.lowerBound + 2),
          whole: line.content.lowerBound..<line.end))
    }
    self.lines = lines
  }

  /// Those that begin within a stretch.
  func within(_ range: Range<Int>) -> ArraySlice<Line> {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].whole.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let first = low
    high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].whole.lowerBound < range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return lines[first..<low]
  }
}
