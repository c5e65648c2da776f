/// A place among the rows of a wrapped text.
package struct RowSpot: Hashable, Sendable {
  /// Counted from 0 at the first row of the text.
  package let row: Int

  /// Counted from 0.
  ///
  /// It is the number of columns of a row, and so beyond its last column, at the end of a line
  /// that fills its row, and beside a space that hangs; after a full stop that hangs it is more.
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// One row of a wrapped text.
package struct WrappedRow: Hashable, Sendable {
  /// The line it is part of, counted from 0.
  package let line: Int

  /// The part of the line's bytes that it shows.
  package let bytes: Range<Int>

  /// The row of the text in which the line begins.
  package let firstOfLine: Int

  /// The row of the text in which the line ends.
  package let lastOfLine: Int
}

/// A text broken into rows, which is broken anew only where it has changed.
///
/// It holds a copy of the text it was made for: `update(to:)` finds what is different.
package struct WrappedText: Sendable {
  /// How wide a row is.
  package let columns: Int

  /// The text the rows are of.
  package private(set) var text: DraftText

  /// Whether commas and full stops hang beyond the last column.
  private let hangs: Bool
  private let width: ColumnCount
  private var wraps: [LineWrap]

  /// The row in which each line begins; at last the number of rows.
  private var firstRows: [Int]

  /// Breaks every line of a text.
  ///
  /// - Parameters:
  ///   - columns: The columns of a row, at least 1.
  ///   - hangs: Whether commas and full stops hang beyond the last column, which takes
  ///     ``hangingColumns`` more.
  ///   - width: The columns the terminal gives characters.
  package init(_ text: DraftText, columns: Int, hangs: Bool = false, width: ColumnCount) {
    self.columns = max(columns, 1)
    self.text = text
    self.hangs = hangs
    self.width = width
    wraps = []
    firstRows = [0]
    wrap(lines: 0..<text.lineCount, inPlaceOf: 0..<0)
  }

  /// Breaks the lines that are different in another text, and takes that one for its own.
  ///
  /// - Complexity: O(*n*) in the length of the lines that differ, besides comparing storage
  ///   and adding up a number a line.
  package mutating func update(to other: DraftText) {
    let (old, new) = (text.lineBytes, other.lineBytes)
    let shorter = min(old.count, new.count)
    let head = old.firstDifference(from: new) ?? shorter
    let tail = old.commonEnd(with: new, atMost: shorter - head)
    text = other
    if head == old.count, head == new.count { return }
    if head + tail + 1 == new.count, old.count == new.count {
      rewrap(line: head, before: old[head])
    } else {
      wrap(lines: head..<new.count - tail, inPlaceOf: head..<old.count - tail)
    }
  }

  /// Breaks a line in which something has changed.
  private mutating func rewrap(line: Int, before: [UInt8]) {
    let rows = wraps[line].rows.count
    wraps[line] = LineWrap(
      text.lineBytes[line], after: wraps[line], of: before, columns: columns, hangs: hangs,
      width: width)
    let growth = wraps[line].rows.count - rows
    if growth == 0 { return }
    for index in line + 1..<firstRows.count { firstRows[index] += growth }
  }

  private mutating func wrap(lines: Range<Int>, inPlaceOf old: Range<Int>) {
    let broken = lines.map {
      LineWrap(text.lineBytes[$0], columns: columns, hangs: hangs, width: width)
    }
    wraps.replaceSubrange(old, with: broken)
    firstRows.removeLast(firstRows.count - lines.lowerBound - 1)
    firstRows.reserveCapacity(wraps.count + 1)
    var row = firstRows[lines.lowerBound]
    for index in lines.lowerBound..<wraps.count {
      row += wraps[index].rows.count
      firstRows.append(row)
    }
  }
}

extension WrappedText {
  /// How many rows the text takes, at least 1.
  package var rowCount: Int { firstRows[wraps.count] }

  /// A row by its number; numbers beyond the text mean its first and last rows.
  package func row(_ number: Int) -> WrappedRow {
    let row = min(max(number, 0), rowCount - 1)
    let line = line(ofRow: row)
    return WrappedRow(
      line: line, bytes: wraps[line].rows[row - firstRows[line]], firstOfLine: firstRows[line],
      lastOfLine: firstRows[line + 1] - 1)
  }

  /// The text that a row shows.
  package func string(ofRow number: Int) -> String {
    let row = row(number)
    return String(decoding: text.lineBytes[row.line][row.bytes], as: UTF8.self)
  }

  /// How far a comma or a full stop hangs out of its row at most.
  package static let hangingColumns = 2

  /// The row and column of a position.
  package func spot(of position: TextPosition) -> RowSpot {
    let position = text.position(nearest: position)
    let wrap = wraps[position.line]
    let bytes = text.lineBytes[position.line]
    let column = wrap.column(of: position.byte, in: bytes, width: width)
    return RowSpot(
      row: firstRows[position.line] + wrap.row(of: position.byte),
      column: min(column, columns + (hangs ? Self.hangingColumns : 0)))
  }

  /// The position at a row and column, as of a click; it is before the character clicked on.
  package func position(atRow number: Int, column: Int) -> TextPosition {
    let row = row(number)
    let byte = wraps[row.line].byte(
      atRow: min(max(number, 0), rowCount - 1) - row.firstOfLine, column: column,
      in: text.lineBytes[row.line], width: width)
    return TextPosition(line: row.line, byte: byte)
  }

  private func line(ofRow row: Int) -> Int {
    var (low, high) = (0, wraps.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstRows[middle] <= row { low = middle } else { high = middle }
    }
    return low
  }
}
