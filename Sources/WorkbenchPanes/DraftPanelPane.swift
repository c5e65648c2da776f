import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording
import Workbench

/// The draft, with what stands against it beside or below the text.
func drawDraftScreen(
  _ draft: DraftPane, _ state: WorkbenchState, on canvas: inout Canvas
) {
  let layout = state.layout
  canvas.window(layout.draft) { drawDraft(draft, on: &$0) }
  guard let review = draft.review else { return }
  let panel = DraftPanel(
    draft: review, isCurrent: draft.isReviewed, archive: draft.archive, language: state.language)
  if let place = layout.draftPanel {
    canvas.fill(
      CellRect(row: place.row, column: place.column - 1, rows: place.rows, columns: 1), with: "|",
      role: .rule)
    canvas.window(place) { draw(panel.rows(fitting: place.rows, columns: place.columns), on: &$0) }
  }
  if let place = layout.draftComparison {
    canvas.window(place) { drawComparison(draft, review, state.language, on: &$0) }
  }
  if let place = layout.draftStrip { canvas.window(place) { drawStrip(panel, on: &$0) } }
}

private func draw(_ rows: [DraftPanel.Row], on canvas: inout Canvas) {
  for (index, row) in rows.prefix(canvas.area.rows).enumerated() {
    if row.isHeading {
      drawHeading(row.text, row: index, on: &canvas)
    } else {
      canvas.draw(
        row.text, at: CellPosition(row: index, column: 0), width: canvas.area.columns,
        role: row.role)
    }
  }
}

/// Four rows: what is demanded, the facts, what stands against it, what it is like.
private func drawStrip(_ panel: DraftPanel, on canvas: inout Canvas) {
  drawRule(row: 0, on: &canvas)
  let open = panel.draft.review.demands.first { !$0.isMet }
  let evidence = panel.draft.review.evidence.prefix(2).map { panel.words(for: $0) }
  let rows: [(RoundPhrase, String, StyleRole)] = [
    (
      .demandsLabel, panel.tally + (open.map { "  \($0.sign) \($0.demand.text.onOneLine)" } ?? ""),
      open == nil ? .plain : .warning
    ),
    (.factsLabel, (panel.facts.dropFirst().map(\.text) + evidence).joined(separator: " "), .plain),
    (
      .remarksLabel, panel.remarksSummary,
      panel.draft.review.remarks.first?.severity.role ?? .plain
    ),
    (
      .likenessLabel, panel.likeness.dropFirst().map(\.text).joined(separator: " "),
      panel.archive.leaks.isEmpty ? .plain : .error
    ),
  ]
  for (index, row) in rows.enumerated() {
    let column = canvas.draw(
      panel.language.say(row.0), at: CellPosition(row: index + 1, column: 0), role: .heading)
    canvas.draw(
      row.1, at: CellPosition(row: index + 1, column: column + 1),
      width: canvas.area.columns - column - 1, role: row.2)
  }
}

extension DraftPanel {
  /// The counts, and the gravest remark.
  fileprivate var remarksSummary: String {
    guard let first = draft.review.remarks.first else {
      return language.say(RoundPhrase.nothingAgainst)
    }
    return "\(counts)  \(line(of: first))"
  }
}

/// What changed since the round before in the part that is being written.
private func drawComparison(
  _ draft: DraftPane, _ review: DraftReview, _ language: Language, on canvas: inout Canvas
) {
  guard let difference = review.difference else {
    drawHeading(language.say(RoundPhrase.noRoundBefore), row: 0, on: &canvas)
    return
  }
  let part = draft.part ?? .opening
  let title = language.say(
    RoundPhrase.comparisonHeading, String(difference.old.number), language.say(part))
  let standing = difference.standing(of: part, in: language).map { "  \($0)" } ?? ""
  drawHeading(title + standing, row: 0, on: &canvas)
  var row = 1
  for line in difference.lines where line.section == part && !line.compared.isSame {
    let paragraph = Reader.Paragraph(line.compared)
    let rows = LineWrap(paragraph.bytes, columns: max(10, canvas.area.columns - 2)) {
      DisplayWidth.of($0)
    }.rows
    for shown in rows where row < canvas.area.rows {
      _ = canvas.draw(
        paragraph.bytes, shown, at: CellPosition(row: row, column: 1), role: paragraph.role,
        marks: paragraph.marks.map { TextMark(span: $0.span, role: $0.role) })
      row += 1
    }
  }
  if row == 1 {
    canvas.draw(
      language.say(RoundPhrase.partSame), at: CellPosition(row: 1, column: 1), role: .dim)
  }
}
