import Casework
import PlanReview
import Terminal
import TextEditing
import Workbench

/// What one row of a draft shows; equal ones look the same.
struct DraftRow: Equatable {
  private let line: [UInt8]

  /// In bytes of the line, as all that follows.
  private let bytes: Range<Int>
  private let remarks: [RemarkMark]
  private let found: [Range<Int>]
  private let selected: Range<Int>?

  init(_ number: Int, of draft: DraftPane) {
    let row = draft.rows.row(number)
    line = draft.editor.text.bytes(ofLine: row.line)
    bytes = row.bytes
    remarks = draft.review?.marks(ofLine: row.line, in: draft.editor.text) ?? []
    found =
      draft.finding.isShown
      ? draft.finding.places.spans(ofLine: row.line, bytes: row.bytes) : []
    selected = draft.editor.selection?.bytes(ofLine: row.line, length: line.count)
  }

  /// What is marked, the last on top: remarks, what is still to be filled in, what was looked
  /// for, what is selected.
  private var marks: [TextMark] {
    let placeholders = Placeholder.spans(
      in: line[
        max(
          0, bytes.lowerBound - Self.longestPlaceholder)..<min(
            line.count, bytes.upperBound + Self.longestPlaceholder)])
    return remarks.map { TextMark(span: $0.span, role: $0.severity.role) }
      + placeholders.map { TextMark(span: $0, role: .placeholder) }
      + found.map { TextMark(span: $0, role: .quoted) }
      + (selected.map { [TextMark(span: $0, role: .selection)] } ?? [])
  }

  /// In bytes: a longer one is marked only near its start, because a line may be a megabyte
  /// long.
  private static let longestPlaceholder = 600

  /// Draws the row over what stands there.
  func draw(row: Int, on canvas: inout Canvas) {
    let end = canvas.draw(
      line, bytes, at: CellPosition(row: row, column: DraftPane.margin), role: .plain, marks: marks)
    Self.clear(row: row, from: end, on: &canvas)
  }

  /// Leaves nothing of what stood in a row.
  static func clear(row: Int, from column: Int = 0, on canvas: inout Canvas) {
    canvas.fill(
      CellRect(row: row, column: column, rows: 1, columns: canvas.area.columns - column))
  }
}
