import Casework
import Terminal
import TextEditing

/// A notice's text broken into rows, with what is to be seen in it marked: known sentences,
/// the words that conclusions rest on, terms that mislead.
package struct NoticePage: Sendable {
  /// One line of the text.
  package struct Line: Hashable, Sendable {
    /// Its place in the text, in bytes.
    package let start: Int
    package let bytes: [UInt8]

    /// In bytes of the line; where several overlap, the last one shows.
    package let marks: [Reader.Mark]

    /// Parts that no earlier notice had, in bytes of the line.
    package let new: [Range<Int>]
  }

  package struct Row: Hashable, Sendable {
    package let line: Int
    package let bytes: Range<Int>
  }

  package private(set) var lines: [Line] = []
  package private(set) var rows: [Row] = []

  /// - Parameters:
  ///   - columns: Of a row.
  ///   - limit: How many rows are wanted at the most.
  package init(
    _ notice: Notice, familiar: Familiarity? = nil, columns: Int, rows limit: Int = .max,
    width: ColumnCount
  ) {
    let spans = Self.spans(of: notice, familiar: familiar)
    let new = familiar.map { $0.tellsApart ? $0.new : [] } ?? []
    let text = Array(notice.text.utf8)
    for piece in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard rows.count < limit else { break }
      // Of a line without end only what can be shown is broken.
      let most = limit < Int.max / 1024 ? (limit + 1) * columns * 4 : Int.max
      add(Line(piece, marks: spans, new: new), most: most, columns: columns, width)
    }
    if rows.count > limit { rows.removeLast(rows.count - limit) }
    while rows.count > 1, let last = rows.last, last.bytes.isEmpty { rows.removeLast() }
  }

  private mutating func add(_ line: Line, most: Int, columns: Int, _ width: ColumnCount) {
    lines.append(line)
    let shown = line.bytes.count > most ? Array(line.bytes.prefix(most)) : line.bytes
    rows += LineWrap(shown, columns: max(4, columns), width: width).rows
      .map { Row(line: lines.count - 1, bytes: $0) }
  }

  private static func spans(of notice: Notice, familiar: Familiarity?) -> [Reader.Mark] {
    let known = familiar.map { $0.tellsApart ? $0.known : [] } ?? []
    let terms = notice.reading.cautions.compactMap(\.quote)
      .filter { $0.place == .text && !$0.span.isEmpty }.map(\.span)
    return known.map { Reader.Mark(span: $0, role: .dim) }
      + Quotation.spans(of: notice.reading).map { Reader.Mark(span: $0, role: .quoted) }
      + terms.map { Reader.Mark(span: $0, role: .warning) }
  }

  /// The first row in which a byte of the text stands.
  package func row(of byte: Int) -> Int? {
    rows.firstIndex { row in
      let line = lines[row.line]
      return line.start + row.bytes.lowerBound <= byte && byte < line.start + row.bytes.upperBound
    }
  }
}

extension NoticePage.Line {
  /// - Parameter piece: A slice of the whole text, with its indices.
  init(_ piece: ArraySlice<UInt8>, marks: [Reader.Mark], new: [Range<Int>]) {
    start = piece.startIndex
    bytes = Array(piece)
    let line = piece.startIndex..<piece.endIndex
    self.marks = marks.compactMap { mark in
      mark.span.within(line).map { Reader.Mark(span: $0, role: mark.role) }
    }
    self.new = new.compactMap { $0.within(line) }
  }
}

extension Range<Int> {
  /// The part that lies in a line, counted from the line's beginning.
  package func within(_ line: Range<Int>) -> Range<Int>? {
    guard overlaps(line) else { return nil }
    let inside = clamped(to: line)
    return inside.lowerBound - line.lowerBound..<inside.upperBound - line.lowerBound
  }
}
