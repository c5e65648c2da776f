import Casework
import CivilTime
import PlanReview
import Terminal
import Wording
import Workbench

/// The documents of a case: a row for each, and under the list all that is said of the
/// selected one, with what is wrong with it first.
func drawEvidence(
  _ pane: EvidencePane, _ state: WorkbenchState, on canvas: inout Canvas, at now: Moment
) {
  let documents = state.documents
  guard !documents.isEmpty, let dossier = state.dossier else {
    canvas.draw(
      state.language.say(EvidencePhrase.noneYet), at: CellPosition(row: 0, column: 1),
      width: canvas.area.columns - 1, role: .dim)
    return
  }
  let ledger = EvidenceLedger(dossier, pane, state.language, at: now)
  let rows = min(documents.count, state.visibleDocuments)
  for (row, document) in documents.dropFirst(pane.position.top).prefix(rows).enumerated() {
    let isSelected = pane.position.top + row == pane.position.selection
    draw(document, ledger, isSelected: isSelected, row: row, on: &canvas)
  }
  guard let document = state.selectedDocument else { return }
  canvas.window(canvas.area.splitTop(rows).rest) {
    drawFacts(of: document, ledger, on: &$0)
  }
}

/// What the pane says of documents.
private struct EvidenceLedger {
  let language: Language
  private let planned: CalendarDay
  private let limit: Int
  private let pane: EvidencePane

  init(_ dossier: Dossier, _ pane: EvidencePane, _ language: Language, at now: Moment) {
    planned = dossier.plannedSubmission(at: now)
    limit = dossier.invoiceMaxAgeDays
    self.pane = pane
    self.language = language
  }

  func kind(of document: Evidence) -> String {
    document.kind.map { language.say($0) } ?? language.say(EvidencePhrase.untyped)
  }

  /// The sign at the left: what came and was not accepted, what is wrong.
  func sign(of document: Evidence) -> String {
    if document.isCandidate { return "[?]" }
    return warnings(of: document).isEmpty ? "[x]" : "[!]"
  }

  func role(of document: Evidence) -> StyleRole {
    if document.isCandidate { return .dim }
    return warnings(of: document).isEmpty ? .plain : .warning
  }

  func age(of document: Evidence) -> String {
    guard let issued = document.issued else { return "" }
    return language.age(
      planned - issued, of: document.isProofOfPurchase ? limit : nil, on: planned)
  }

  func warnings(of document: Evidence) -> [String] {
    var warnings = pane.twins(of: document).map { language.say($0) }
    if let issued = document.issued, document.isProofOfPurchase, issued + limit < planned {
      warnings.append(language.stale(after: limit, lastDay: issued + limit, planned: planned))
    }
    return warnings
  }
}

private func draw(
  _ document: Evidence, _ ledger: EvidenceLedger, isSelected: Bool, row: Int,
  on canvas: inout Canvas
) {
  let base: StyleRole = isSelected ? .selection : ledger.role(of: document)
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: base)
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: base)
  var column = 2
  let room = canvas.area.columns
  for (text, width) in [
    (ledger.sign(of: document), 4), (document.id, 4), (ledger.kind(of: document), 17),
    (document.issued?.description ?? "-", 11), (document.supplier ?? "", 16),
  ] {
    canvas.draw(text, at: CellPosition(row: row, column: column), width: width - 1, role: base)
    column += width
  }
  let rest = document.name ?? document.file ?? ledger.language.say(EvidencePhrase.withoutFile)
  canvas.draw(
    rest, at: CellPosition(row: row, column: column), width: max(0, room - column), role: base)
}

private func drawFacts(of document: Evidence, _ ledger: EvidenceLedger, on canvas: inout Canvas) {
  let language = ledger.language
  drawHeading("\(document.id) \(ledger.kind(of: document))", row: 0, on: &canvas)
  var rows: [(name: String, text: String, role: StyleRole)] = ledger.warnings(of: document).map {
    ("!", $0, .warning)
  }
  for fact in EvidenceFact.allCases where fact != .kind {
    var text = EvidenceNotation.line(for: document.value(of: fact), in: language)
    if fact == .issued, !text.isEmpty { text += "  \(ledger.age(of: document))" }
    rows.append((language.say(fact), text.isEmpty ? "-" : text, text.isEmpty ? .dim : .plain))
  }
  let file = [document.file, document.sha256.map { "sha256 \($0.prefix(12))" }].compactMap(\.self)
  rows.append(
    (
      language.say(EvidencePhrase.fileLabel),
      file.isEmpty ? language.say(EvidencePhrase.withoutFile) : file.joined(separator: "  "), .dim
    ))
  for (index, row) in rows.prefix(max(0, canvas.area.rows - 1)).enumerated() {
    canvas.draw(row.name, at: CellPosition(row: 1 + index, column: 1), width: 16, role: .dim)
    canvas.draw(
      row.text, at: CellPosition(row: 1 + index, column: 18),
      width: max(0, canvas.area.columns - 18), role: row.role)
  }
}
