/// A window on a ``ScreenBuffer`` to draw in; what falls outside is not drawn.
///
/// Positions count from the window's own top left corner. What a row does to characters
/// that are torn is told by ``CellLine``.
package struct Canvas: ~Copyable {
  package internal(set) var screen: ScreenBuffer

  /// The window's place on the screen; it may reach beyond the screen.
  package internal(set) var frame: CellRect

  /// The part of ``frame`` that may be drawn on.
  var clip: CellRect

  /// A canvas over the whole of `screen`.
  package init(_ screen: ScreenBuffer) {
    frame = screen.area
    clip = screen.area
    self.screen = screen
  }
}

extension Canvas {
  /// The window seen from inside: at row 0, column 0.
  package var area: CellRect { CellRect(rows: frame.rows, columns: frame.columns) }

  package var ambiguousWidth: AmbiguousWidth { screen.ambiguousWidth }

  /// Draws in a smaller window, given in positions of this one.
  @discardableResult
  package mutating func window<Result, Failure: Error>(
    _ rect: CellRect, _ body: (inout Canvas) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = (frame, clip)
    defer { (frame, clip) = outer }
    frame = onScreen(rect)
    clip = clip.intersection(frame)
    return try body(&self)
  }

  /// Puts the terminal's cursor at a position of this window, or hides it where the
  /// position is outside.
  package mutating func placeCursor(at position: CellPosition) {
    let place = onScreen(position)
    screen.cursor = clip.contains(place) ? place : nil
  }

  func onScreen(_ position: CellPosition) -> CellPosition {
    CellPosition(row: frame.row + position.row, column: frame.column + position.column)
  }

  func onScreen(_ rect: CellRect) -> CellRect {
    CellRect(
      row: frame.row + rect.row, column: frame.column + rect.column, rows: rect.rows,
      columns: rect.columns)
  }
}
