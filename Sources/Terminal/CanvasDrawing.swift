extension Canvas {
  /// Draws `text` from a position to the right, over what stands there.
  ///
  /// - Returns: The column after the text, also where the text was cut at the edge.
  @discardableResult
  package mutating func draw(
    _ text: String, at position: CellPosition, role: StyleRole, emphasis: Emphasis = []
  ) -> Int {
    draw(text, at: position) { _ in (role, emphasis) }
  }

  /// Draws `text` from a position to the right, each character in its own style.
  ///
  /// - Parameter style: The style of the character that begins at a UTF-8 byte of the text.
  /// - Returns: The column after the text, also where the text was cut at the edge.
  @discardableResult
  @inline(__always)
  package mutating func draw(
    _ text: String, at position: CellPosition, style: (_ byte: Int) -> (StyleRole, Emphasis)
  ) -> Int {
    let row = frame.row + position.row
    var column = frame.column + position.column
    let visible = (clip.row..<clip.endRow).contains(row)
    var glyphs = DisplayText(text, ambiguousWidth: screen.ambiguousWidth).makeIterator()
    var byte = 0
    while let glyph = glyphs.next() {
      if visible {
        let (role, emphasis) = style(byte)
        put(glyph, row: row, column: column, role: role, emphasis: emphasis)
      }
      column += Int(glyph.width)
      byte = glyphs.consumed
    }
    return column - frame.column
  }

  /// Draws `text` in exactly `width` columns: cut with `~` at the end where it is
  /// longer, followed by blanks where it is shorter.
  ///
  /// - Returns: The column after the `width` columns.
  @discardableResult
  package mutating func draw(
    _ text: String, at position: CellPosition, width: Int, role: StyleRole, emphasis: Emphasis = []
  ) -> Int {
    guard width > 0 else { return position.column }
    let end = position.column + width
    let fitting = DisplayWidth.prefix(of: text, fitting: width, ambiguous: ambiguousWidth)
    var column: Int
    if fitting.endIndex == text.endIndex {
      column = draw(text, at: position, role: role, emphasis: emphasis)
    } else {
      let head = DisplayWidth.prefix(of: text, fitting: width - 1, ambiguous: ambiguousWidth)
      column = draw(String(head), at: position, role: role, emphasis: emphasis)
      let rest = CellPosition(row: position.row, column: column)
      column = draw("~", at: rest, role: role, emphasis: emphasis)
    }
    fill(
      CellRect(row: position.row, column: column, rows: 1, columns: end - column), role: role,
      emphasis: emphasis)
    return end
  }

  /// Fills `rect`, or the whole window, with one character of one column.
  package mutating func fill(
    _ rect: CellRect? = nil, with scalar: Unicode.Scalar = " ", role: StyleRole = .plain,
    emphasis: Emphasis = []
  ) {
    let glyph = DisplayGlyph(scalar, ambiguousWidth: screen.ambiguousWidth)
    let rect = rect ?? area
    let place = CellRect(
      row: frame.row + rect.row, column: frame.column + rect.column, rows: rect.rows,
      columns: rect.columns)
    let visible = place.intersection(clip)
    guard visible.columns > 0 else { return }
    let step = max(1, Int(glyph.width))
    for row in visible.row..<visible.endRow {
      guard step > 1 else {
        fill(row, of: visible, with: Cell(glyph, role: role, emphasis: emphasis))
        continue
      }
      for column in stride(from: visible.column, to: visible.endColumn, by: step) {
        let fits = column + step <= visible.endColumn
        put(fits ? glyph : .blank, row: row, column: column, role: role, emphasis: emphasis)
      }
    }
  }

  /// A row of a place on the screen, all in one cell of one column: only at its ends can wide
  /// characters be torn.
  private mutating func fill(_ row: Int, of place: CellRect, with cell: Cell) {
    let start = row * screen.columns + place.column
    blankTornHalves(at: start, width: place.columns, column: place.column)
    for index in start..<start + place.columns { screen.cells[index] = cell }
  }

  /// Moves what stands in some rows of the window down, or up where `distance` is negative;
  /// what is left behind stays until it is drawn over.
  package mutating func move(rows: Range<Int>, by distance: Int) {
    let place = CellRect(
      row: frame.row + rows.lowerBound, column: frame.column, rows: rows.count,
      columns: frame.columns
    ).intersection(clip)
    let sources = place.row..<place.endRow
    for row in distance > 0 ? sources.reversed() : Array(sources) {
      guard sources.contains(row + distance) else { continue }
      let (from, to) = (row * screen.columns, (row + distance) * screen.columns)
      for column in place.column..<place.endColumn {
        screen.cells[to + column] = screen.cells[from + column]
      }
    }
  }

  /// Gives the cells of `rect` another role and leaves their text.
  package mutating func restyle(_ rect: CellRect, role: StyleRole, emphasis: Emphasis = []) {
    let place = CellRect(
      row: frame.row + rect.row, column: frame.column + rect.column, rows: rect.rows,
      columns: rect.columns
    ).intersection(clip)
    for row in place.row..<place.endRow {
      for column in place.column..<place.endColumn {
        screen.cells[row * screen.columns + column].role = role
        screen.cells[row * screen.columns + column].emphasis = emphasis
      }
    }
  }
}

extension Canvas {
  /// Puts one glyph at a position of the screen that may lie outside the clip.
  private mutating func put(
    _ glyph: DisplayGlyph, row: Int, column: Int, role: StyleRole, emphasis: Emphasis
  ) {
    let end = column + Int(glyph.width)
    guard column < clip.endColumn, end > clip.column else { return }
    guard column >= clip.column, end <= clip.endColumn else {
      let inside = max(column, clip.column)
      return put(.blank, row: row, column: inside, role: role, emphasis: emphasis)
    }
    let at = row * screen.columns + column
    blankTornHalves(at: at, width: Int(glyph.width), column: column)
    screen.cells[at] = Cell(glyph, role: role, emphasis: emphasis)
    if glyph.width == 2 {
      screen.cells[at + 1] = .continuation(role, emphasis: emphasis)
    }
  }

  /// Blanks the halves that would be left of wide characters about to be drawn over.
  private mutating func blankTornHalves(at index: Int, width: Int, column: Int) {
    if screen.cells[index].isContinuation, column > 0 {
      let left = screen.cells[index - 1]
      screen.cells[index - 1] = .blank(left.role, emphasis: left.emphasis)
    }
    let last = index + width - 1
    if screen.cells[last].width == 2, column + width < screen.columns {
      let right = screen.cells[last + 1]
      screen.cells[last + 1] = .blank(right.role, emphasis: right.emphasis)
    }
  }
}
