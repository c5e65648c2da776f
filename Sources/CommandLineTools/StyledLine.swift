import Terminal
import TextEditing

/// One line for people, in pieces that look different.
struct StyledLine: Sendable {
  private(set) var pieces: [(text: String, role: StyleRole)] = []

  init(_ text: String = "", _ role: StyleRole = .plain) {
    if !text.isEmpty { pieces = [(text, role)] }
  }

  mutating func add(_ text: String, _ role: StyleRole = .plain) {
    if !text.isEmpty { pieces.append((text, role)) }
  }

  var columns: Int { pieces.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  func painted(by painter: TextPainter) -> String {
    pieces.map { painter.paint($0.text, $0.role) }.joined()
  }

  /// With another line beside it, from a column on.
  func beside(_ other: StyledLine?, from column: Int) -> StyledLine {
    guard let other, !other.pieces.isEmpty else { return self }
    var line = self
    line.add(String(repeating: " ", count: max(1, column - columns)))
    line.pieces += other.pieces
    return line
  }
}

extension StyledLine {
  /// A stretch of a line that looks different, in bytes.
  struct Mark: Sendable {
    let span: Range<Int>
    let role: StyleRole
  }

  /// A line of text broken into rows.
  ///
  /// - Parameters:
  ///   - indent: Blanks before each row but the first.
  ///   - marks: Where several overlap, the last one shows.
  static func rows(
    of bytes: [UInt8], columns: Int, indent: Int = 0, role: StyleRole = .plain,
    marks: [Mark] = []
  ) -> [StyledLine] {
    let wrap = LineWrap(
      bytes, columns: max(8, columns - indent), width: ColumnCount { DisplayWidth.of($0) })
    return wrap.rows.enumerated().map { number, row in
      var line = StyledLine(String(repeating: " ", count: number == 0 ? 0 : indent))
      let edges = marks.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
        .filter { row.contains($0) }
      let cuts = Set(edges + [row.lowerBound, row.upperBound]).sorted()
      for (start, end) in zip(cuts, cuts.dropFirst()) {
        let mark = marks.last { $0.span.contains(start) }
        line.add(String(decoding: bytes[start..<end], as: UTF8.self), mark?.role ?? role)
      }
      return line
    }
  }
}
