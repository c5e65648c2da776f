import CNcursesw
import Glibc
import Terminal

extension CursesTerminal {
  /// Shows `screen`, sending only what differs from what stands there.
  package mutating func show(_ screen: ScreenBuffer) throws {
    curses_ambiguous_is_wide().pointee = screen.ambiguousWidth == .wide
    latest = screen
    if let shown, shown.area == screen.area, shown.ambiguousWidth == screen.ambiguousWidth {
      for row in 0..<screen.rows { drawDifference(of: screen, to: shown, row: row) }
    } else {
      werase(window)
      // What stands there is not known: a program before us, a shell, a resize.
      clearok(window, true)
      for row in 0..<min(screen.rows, area.rows) {
        draw(screen, row: row, columns: 0..<screen.columns)
      }
    }
    shown = screen
    showCursor(screen.cursor)
    doupdate()
  }

  package mutating func redraw() {
    shown = nil
    askForWidth()
  }

  private mutating func showCursor(_ position: CellPosition?) {
    let isVisible = position.map(area.contains) ?? false
    if isVisible, let position {
      wmove(window, Int32(position.row), Int32(position.column))
    }
    // Hidden, it may stay where drawing leaves it: no bytes to bring it back.
    leaveok(window, !isVisible)
    if isVisible != cursorIsVisible {
      curs_set(isVisible ? 1 : 0)
      cursorIsVisible = isVisible
    }
  }
}

extension CursesTerminal {
  private func drawDifference(of screen: ScreenBuffer, to old: ScreenBuffer, row: Int) {
    let start = row * screen.columns
    let range = start..<(start + screen.columns)
    guard !Self.areAlike(screen.cells, old.cells, range) else { return }
    guard let first = range.first(where: { screen.cells[$0] != old.cells[$0] }) else { return }
    var lower = first
    var upper = first + 1
    for index in range.reversed() where screen.cells[index] != old.cells[index] {
      upper = index + 1
      break
    }
    // Whole characters, of the new screen and of the one drawn over.
    while lower > start, screen.cells[lower].isContinuation || old.cells[lower].isContinuation {
      lower -= 1
    }
    while upper < range.upperBound,
      screen.cells[upper].isContinuation || old.cells[upper].isContinuation
    {
      upper += 1
    }
    draw(screen, row: row, columns: (lower - start)..<(upper - start))
  }

  /// Whether cells are the same byte for byte, as most are from one screen to the next.
  private static func areAlike(_ new: [Cell], _ old: [Cell], _ range: Range<Int>) -> Bool {
    new.withUnsafeBytes { new in
      old.withUnsafeBytes { old in
        let size = MemoryLayout<Cell>.stride
        guard let new = new.baseAddress, let old = old.baseAddress else { return true }
        let start = range.lowerBound * size
        return memcmp(new + start, old + start, range.count * size) == 0
      }
    }
  }

  /// Draws columns of a row, one run of equal style after the other.
  private func draw(_ screen: ScreenBuffer, row: Int, columns: Range<Int>) {
    var column = columns.lowerBound
    var run: [Cell] = []
    run.reserveCapacity(columns.count)
    for index in columns {
      let cell = screen.cells[row * screen.columns + index]
      if let first = run.first, !cell.isContinuation,
        first.role != cell.role || first.emphasis != cell.emphasis
      {
        draw(run, at: CellPosition(row: row, column: column))
        run.removeAll(keepingCapacity: true)
      }
      if run.isEmpty { column = index }
      if !cell.isContinuation { run.append(cell) }
    }
    draw(run, at: CellPosition(row: row, column: column))
  }

  private func draw(_ run: [Cell], at position: CellPosition) {
    guard let first = run.first else { return }
    let rendition = palette.rendition(of: first.role, first.emphasis)
    if run.contains(where: { $0.marks.first != 0 }) {
      drawMarked(run, at: position, rendition)
      return
    }
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: run.count) { wide in
      for (index, cell) in run.enumerated() {
        wide.initializeElement(at: index, to: wchar_t(bitPattern: cell.base))
      }
      curses_set_attributes(window, rendition.attributes, rendition.pair)
      // ERR at the last cell, where the cursor cannot go on; the cell is drawn.
      mvwaddnwstr(
        window, Int32(position.row), Int32(position.column), wide.baseAddress, Int32(run.count))
    }
  }

  /// Draws cells with combining marks, which waddnwstr() would join to the wrong cell in
  /// the last column.
  private func drawMarked(
    _ run: [Cell], at position: CellPosition, _ rendition: CursesPalette.Rendition
  ) {
    let cells = run.map { cell in
      var wide = [cell.base, cell.marks.first, cell.marks.second, 0].map(wchar_t.init(bitPattern:))
      var complex = cchar_t()
      curses_set_cell(&complex, &wide, rendition.attributes, rendition.pair)
      return complex
    }
    mvwadd_wchnstr(
      window, Int32(position.row), Int32(position.column), cells, Int32(cells.count))
  }
}
