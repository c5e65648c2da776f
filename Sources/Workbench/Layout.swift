import Terminal

/// How the screen is divided; the same numbers serve drawing and paging.
package struct Layout: Hashable, Sendable {
  package let area: CellRect

  package init(_ area: CellRect) {
    self.area = area
  }

  /// Below this a screen says only that it is too small.
  package var isTooSmall: Bool { area.rows < 10 || area.columns < 40 }

  /// From 100 columns on, list and detail stand side by side.
  package var isWide: Bool { area.columns >= 100 }

  /// Below 60 columns lists have one column.
  package var isNarrow: Bool { area.columns < 60 }

  /// The rows between the rule below the title and the rule above the feet.
  package var body: CellRect {
    CellRect(row: 2, column: 0, rows: area.rows - 5, columns: area.columns)
  }

  /// The row of the message or of the words of the selected deadline.
  package var messageRow: Int { area.rows - 2 }
  package var hintRow: Int { area.rows - 1 }

  /// The list of a screen, and the pane beside it on wide screens.
  package var list: CellRect {
    isWide ? body.splitLeft(area.columns - sideColumns - 1).left : body
  }

  package var side: CellRect {
    isWide
      ? CellRect(
        row: body.row, column: area.columns - sideColumns, rows: body.rows, columns: sideColumns)
      : body
  }

  private var sideColumns: Int { min(64, area.columns * 42 / 100) }

  /// The morning review, and beside it on wide screens what lies ahead.
  package var todayList: CellRect {
    isWide ? body.splitLeft(area.columns - todaySideColumns - 1).left : body
  }

  package var todaySide: CellRect {
    CellRect(
      row: body.row, column: area.columns - todaySideColumns, rows: body.rows,
      columns: todaySideColumns)
  }

  private var todaySideColumns: Int { 38 }

  /// Whether the lanes of deadlines stand below each other: side by side their bars would
  /// say nothing.
  package var stacksLanes: Bool { area.columns < 76 }

  /// Whether lanes side by side have room for names and for no ids before them.
  package var hasNarrowLanes: Bool { !stacksLanes && area.columns / 4 <= Self.roomyLane }

  /// The columns from which on a lane shows the id and the kind beside a name.
  package static let roomyLane = 27

  /// The weeks of the calendar: two rows each where there is room for the list of a day
  /// too, which stands below them, or on wide screens beside them.
  package var calendarWeekRows: Int { body.rows >= 16 ? 2 : 1 }

  ///
  /// Where the list stands below, a month of five weeks leaves the rows of a sixth to it.
  package func calendarGrid(weeks: Int) -> CellRect {
    let columns = isWide ? area.columns - 40 : area.columns
    let rows = 1 + (isWide ? 6 : weeks) * calendarWeekRows
    return CellRect(row: body.row, column: 0, rows: min(body.rows, rows), columns: columns)
  }

  /// The list of the selected day, and the days after it.
  package func calendarList(weeks: Int) -> CellRect {
    guard isWide else { return body.splitTop(calendarGrid(weeks: weeks).rows + 1).rest }
    return CellRect(
      row: body.row, column: area.columns - 39, rows: body.rows, columns: 39)
  }

  /// What is left below the grid on wide screens: the calculator.
  package func calendarCalculator(weeks: Int) -> CellRect {
    guard isWide else { return calendarList(weeks: weeks) }
    let grid = calendarGrid(weeks: weeks)
    return CellRect(
      row: grid.endRow + 1, column: 0, rows: body.endRow - grid.endRow - 1, columns: grid.columns)
  }

  /// The list of the inbox takes the upper part; the reading stands below it, in the
  /// full width, so that its words are seen.
  package var inboxList: CellRect { body.splitTop(inboxRows).top }

  package var inboxReading: CellRect {
    body.splitTop(inboxRows).rest.splitTop(1).rest
  }

  private var inboxRows: Int { max(3, body.rows * 3 / 10) }

  /// The text of the draft.
  package var draft: CellRect {
    if isWide {
      return body.splitLeft(area.columns - panelColumns - 1).left.splitTop(
        body.rows - comparisonRows
      ).top
    }
    return body.splitTop(body.rows - stripRows).top
  }

  /// What stands against the draft, beside the text on wide screens.
  package var draftPanel: CellRect? {
    isWide
      ? CellRect(
        row: body.row, column: area.columns - panelColumns, rows: body.rows, columns: panelColumns)
      : nil
  }

  /// The same in a few rows below the text, on screens that have them.
  package var draftStrip: CellRect? {
    stripRows > 0 ? body.splitTop(body.rows - stripRows).rest : nil
  }

  /// What changed since the round before, below the text on large screens; with a rule
  /// above it.
  package var draftComparison: CellRect? {
    isWide && comparisonRows > 0
      ? body.splitLeft(area.columns - panelColumns - 1).left
        .splitTop(body.rows - comparisonRows).rest : nil
  }

  private var panelColumns: Int { min(48, area.columns * 38 / 100) }

  /// With the rule above them.
  private var stripRows: Int { !isWide && !isNarrow && area.rows >= 18 ? 5 : 0 }
  private var comparisonRows: Int { area.rows >= 32 ? 11 : 0 }
}
