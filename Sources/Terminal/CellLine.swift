/// One row of a screen: its cells from left to right.
///
/// Half of a wide character never stands alone: drawing over one half blanks the other, and a
/// wide character that does not fit at an edge becomes a blank. A copy is the same storage until
/// either is drawn on; so screens that are alike but for two rows keep the others once, and
/// are compared without a look at them.
package struct CellLine: Hashable, Sendable {
  package private(set) var cells: [Cell]

  init(columns: Int) {
    cells = Array(repeating: .blank(), count: columns)
  }
}

extension CellLine {
  /// The columns in which two lines differ, widened to whole characters of both; `nil` where
  /// they are alike.
  ///
  /// - Precondition: They are equally long.
  package func difference(to old: CellLine) -> Range<Int>? {
    precondition(cells.count == old.cells.count, "lines of two screens")
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { old in
        guard new.baseAddress != old.baseAddress,
          var lower = new.indices.first(where: { new[$0] != old[$0] })
        else { return nil }
        var upper = new.count
        while new[upper - 1] == old[upper - 1] { upper -= 1 }
        while lower > 0, new[lower].isContinuation || old[lower].isContinuation { lower -= 1 }
        while upper < new.count, new[upper].isContinuation || old[upper].isContinuation {
          upper += 1
        }
        return lower..<upper
      }
    }
  }

  /// The end of the cells from a column on that have its style, the right halves of wide
  /// characters among them.
  package func endOfRun(from start: Int, before limit: Int) -> Int {
    let first = cells[start]
    return cells[start..<limit].firstIndex { cell in
      !cell.isContinuation && (cell.role != first.role || cell.emphasis != first.emphasis)
    } ?? limit
  }
}

extension CellLine {
  /// Puts one glyph at a column, which may lie outside the clip.
  mutating func put(
    _ glyph: DisplayGlyph, at column: Int, within clip: Range<Int>, role: StyleRole,
    emphasis: Emphasis
  ) {
    let end = column + Int(glyph.width)
    guard column < clip.upperBound, end > clip.lowerBound else { return }
    guard column >= clip.lowerBound, end <= clip.upperBound else {
      let inside = max(column, clip.lowerBound)
      return put(.blank, at: inside, within: clip, role: role, emphasis: emphasis)
    }
    blankTornHalves(around: column..<end)
    cells[column] = Cell(glyph, role: role, emphasis: emphasis)
    if glyph.width == 2 { cells[column + 1] = .continuation(role, emphasis: emphasis) }
  }

  /// Fills columns with one cell of one column: only at their ends can wide characters be torn.
  mutating func fill(_ columns: Range<Int>, with cell: Cell) {
    guard !columns.isEmpty else { return }
    blankTornHalves(around: columns)
    cells.withUnsafeMutableBufferPointer { $0[columns].update(repeating: cell) }
  }

  /// Takes over what stands in columns of another line.
  mutating func copy(_ columns: Range<Int>, of other: CellLine) {
    cells.replaceSubrange(columns, with: other.cells[columns])
  }

  /// Gives columns another style and leaves their text.
  mutating func restyle(_ columns: Range<Int>, role: StyleRole, emphasis: Emphasis) {
    for column in columns {
      cells[column].role = role
      cells[column].emphasis = emphasis
    }
  }

  /// Blanks the halves that would be left of wide characters about to be drawn over.
  private mutating func blankTornHalves(around columns: Range<Int>) {
    let (first, last) = (columns.lowerBound, columns.upperBound - 1)
    if cells[first].isContinuation, first > 0 {
      let left = cells[first - 1]
      cells[first - 1] = .blank(left.role, emphasis: left.emphasis)
    }
    if cells[last].width == 2, last + 1 < cells.count {
      let right = cells[last + 1]
      cells[last + 1] = .blank(right.role, emphasis: right.emphasis)
    }
  }
}
