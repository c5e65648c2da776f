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
    var place = onScreen(position)
    let clip = clip
    var glyphs = DisplayText(text, ambiguousWidth: screen.ambiguousWidth).makeIterator()
    var byte = 0
    while let glyph = glyphs.next() {
      let (role, emphasis) = style(byte)
      put(glyph, at: place, within: clip, role, emphasis)
      place.column += Int(glyph.width)
      byte = glyphs.consumed
    }
    return place.column - frame.column
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
    var place = onScreen(position)
    let (clip, endOnScreen) = (clip, place.column + width)
    // Where the sign would stand if the text did not end in time.
    var cut = place
    for glyph in DisplayText(text, ambiguousWidth: screen.ambiguousWidth) {
      let next = place.column + Int(glyph.width)
      guard next <= endOnScreen else {
        put(.cutSign, at: cut, within: clip, role, emphasis)
        place.column = cut.column + 1
        break
      }
      put(glyph, at: place, within: clip, role, emphasis)
      place.column = next
      if next < endOnScreen { cut = place }
    }
    let column = place.column - frame.column
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
        screen.lines[row].fill(
          visible.columnRange, with: Cell(glyph, role: role, emphasis: emphasis))
        continue
      }
      for column in stride(from: visible.column, to: visible.endColumn, by: step) {
        let fits = column + step <= visible.endColumn
        put(
          fits ? glyph : .blank, at: CellPosition(row: row, column: column), within: clip, role,
          emphasis)
      }
    }
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
      screen.lines[row + distance].copy(place.columnRange, of: screen.lines[row])
    }
  }

  /// Gives the cells of `rect` another role and leaves their text.
  package mutating func restyle(_ rect: CellRect, role: StyleRole, emphasis: Emphasis = []) {
    let place = CellRect(
      row: frame.row + rect.row, column: frame.column + rect.column, rows: rect.rows,
      columns: rect.columns
    ).intersection(clip)
    for row in place.row..<place.endRow {
      screen.lines[row].restyle(place.columnRange, role: role, emphasis: emphasis)
    }
  }

  /// Puts one glyph at a position of the screen that may lie outside the clip.
  @inline(__always)
  private mutating func put(
    _ glyph: DisplayGlyph, at place: CellPosition, within clip: CellRect, _ role: StyleRole,
    _ emphasis: Emphasis
  ) {
    guard place.row >= clip.row, place.row < clip.endRow else { return }
    screen.lines[place.row].put(
      glyph, at: place.column, within: clip.columnRange, role: role, emphasis: emphasis)
  }
}
