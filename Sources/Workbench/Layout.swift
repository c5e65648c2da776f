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

  /// The list of the inbox takes the upper third; the reading stands below it, in the
  /// full width, so that its words are seen.
  package var inboxList: CellRect { body.splitTop(inboxRows).top }

  package var inboxReading: CellRect {
    body.splitTop(inboxRows).rest.splitTop(1).rest
  }

  private var inboxRows: Int { max(3, body.rows / 4) }

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
