import CNcursesw
import Glibc
import Terminal

extension CursesTerminal {
  /// Shows `screen`, sending only what differs from what stands there.
  package mutating func show(_ screen: ScreenBuffer) throws {
    curses_ambiguous_is_wide().pointee = screen.ambiguousWidth == .wide
    latest = screen
    if let shown, shown.area == screen.area, shown.ambiguousWidth == screen.ambiguousWidth {
      for (row, columns) in screen.differences(to: shown) {
        draw(screen.lines[row], row: row, columns: columns)
      }
    } else {
      werase(window)
      // What stands there is not known: a program before us, a shell, a resize.
      clearok(window, true)
      for row in 0..<min(screen.rows, area.rows) {
        draw(screen.lines[row], row: row, columns: 0..<screen.columns)
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
  /// Draws columns of a row, one run of equal style after the other.
  private func draw(_ line: CellLine, row: Int, columns: Range<Int>) {
    var start = columns.lowerBound
    while start < columns.upperBound {
      let end = line.endOfRun(from: start, before: columns.upperBound)
      draw(line.cells[start..<end], at: CellPosition(row: row, column: start))
      start = end
    }
  }

  private func draw(_ run: ArraySlice<Cell>, at position: CellPosition) {
    guard let first = run.first else { return }
    let rendition = palette.rendition(of: first.role, first.emphasis)
    if run.contains(where: { $0.marks.first != 0 }) {
      drawMarked(run, at: position, rendition)
      return
    }
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: run.count) { wide in
      var count = 0
      for cell in run where !cell.isContinuation {
        wide.initializeElement(at: count, to: wchar_t(bitPattern: cell.base))
        count += 1
      }
      curses_set_attributes(window, rendition.attributes, rendition.pair)
      // ERR at the last cell, where the cursor cannot go on; the cell is drawn.
      mvwaddnwstr(
        window, Int32(position.row), Int32(position.column), wide.baseAddress, Int32(count))
    }
  }

  /// Draws cells with combining marks, which waddnwstr() would join to the wrong cell in
  /// the last column.
  private func drawMarked(
    _ run: ArraySlice<Cell>, at position: CellPosition, _ rendition: CursesPalette.Rendition
  ) {
    let cells = run.filter { !$0.isContinuation }.map { cell in
      var wide = [cell.base, cell.marks.first, cell.marks.second, 0].map(wchar_t.init(bitPattern:))
      var complex = cchar_t()
      curses_set_cell(&complex, &wide, rendition.attributes, rendition.pair)
      return complex
    }
    mvwadd_wchnstr(
      window, Int32(position.row), Int32(position.column), cells, Int32(cells.count))
  }
}
