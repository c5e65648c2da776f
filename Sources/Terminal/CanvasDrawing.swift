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
    let isInSight = clip.rowRange.contains(frame.row + position.row)
    var place = position
    var glyphs = DisplayText(text, ambiguousWidth: screen.ambiguousWidth).makeIterator()
    var byte = 0
    while let glyph = glyphs.next() {
      if isInSight {
        let (role, emphasis) = style(byte)
        put(glyph, at: place, role: role, emphasis: emphasis)
      }
      place.column += Int(glyph.width)
      byte = glyphs.consumed
    }
    return place.column
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
    let column = drawCut(text, at: position, before: end, role: role, emphasis: emphasis)
    fill(
      CellRect(row: position.row, column: column, rows: 1, columns: end - column), role: role,
      emphasis: emphasis)
    return end
  }

  /// Draws as much of `text` as has room before a column, with `~` for the rest.
  ///
  /// - Returns: The column after it.
  private mutating func drawCut(
    _ text: String, at position: CellPosition, before end: Int, role: StyleRole,
    emphasis: Emphasis
  ) -> Int {
    var place = position
    // Where the sign would stand if the text did not end in time.
    var cut = place
    for glyph in DisplayText(text, ambiguousWidth: screen.ambiguousWidth) {
      let next = place.column + Int(glyph.width)
      guard next <= end else {
        put(.cutSign, at: cut, role: role, emphasis: emphasis)
        return cut.column + 1
      }
      put(glyph, at: place, role: role, emphasis: emphasis)
      place.column = next
      if next < end { cut = place }
    }
    return place.column
  }

  /// Fills `rect`, or the whole window, with one character of one column.
  package mutating func fill(
    _ rect: CellRect? = nil, with scalar: Unicode.Scalar = " ", role: StyleRole = .plain,
    emphasis: Emphasis = []
  ) {
    let glyph = DisplayGlyph(scalar, ambiguousWidth: screen.ambiguousWidth)
    let visible = onScreen(rect ?? area).intersection(clip)
    guard visible.columns > 0 else { return }
    let step = max(1, Int(glyph.width))
    for row in visible.rowRange {
      guard step > 1 else {
        screen.lines[row].fill(
          visible.columnRange, with: Cell(glyph, role: role, emphasis: emphasis))
        continue
      }
      for column in stride(from: visible.column, to: visible.endColumn, by: step) {
        let fits = column + step <= visible.endColumn
        screen.lines[row].put(
          fits ? glyph : .blank, at: column, within: visible.columnRange, role: role,
          emphasis: emphasis)
      }
    }
  }

  /// Moves what stands in some rows of the window down, or up where `distance` is negative;
  /// what is left behind stays until it is drawn over.
  package mutating func move(rows: Range<Int>, by distance: Int) {
    let place = onScreen(
      CellRect(row: rows.lowerBound, rows: rows.count, columns: frame.columns)
    ).intersection(clip)
    let sources = place.rowRange
    for row in distance > 0 ? sources.reversed() : Array(sources) {
      guard sources.contains(row + distance) else { continue }
      screen.lines[row + distance].copy(place.columnRange, of: screen.lines[row])
    }
  }

  /// Gives the cells of `rect` another role and leaves their text.
  package mutating func restyle(_ rect: CellRect, role: StyleRole, emphasis: Emphasis = []) {
    let place = onScreen(rect).intersection(clip)
    for row in place.rowRange {
      screen.lines[row].restyle(place.columnRange, role: role, emphasis: emphasis)
    }
  }

  /// Puts one glyph at a position that may lie outside the clip.
  private mutating func put(
    _ glyph: DisplayGlyph, at position: CellPosition, role: StyleRole, emphasis: Emphasis
  ) {
    let place = onScreen(position)
    guard clip.rowRange.contains(place.row) else { return }
    screen.lines[place.row].put(
      glyph, at: place.column, within: clip.columnRange, role: role, emphasis: emphasis)
  }
}
