import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// A notice: its head, what was read from it, and its text with those words marked.
///
/// - Parameters:
///   - filing: Where it belongs, in words.
///   - news: What is new about it, in words.
///   - isActive: Whether a line is selected and explained.
func drawNotice(
  _ view: NoticeView, filing: String, news: String, isActive: Bool, in language: Language,
  on canvas: inout Canvas, at now: Moment
) {
  let layout = view.layout
  canvas.window(layout.head) { drawHead(view.notice, filing, news, language, on: &$0) }
  canvas.window(layout.lines) {
    drawLines(view, isActive: isActive, isWide: layout.isWide, language, on: &$0)
  }
  if isActive, let line = view.selected {
    let explanation = Explanation(of: view.notice, in: language, at: now)
    canvas.window(layout.reasons) {
      drawReasons(explanation, line, isWide: layout.isWide, on: &$0)
    }
  }
  drawHidden(view.hidden(isActive: isActive), below: layout, language, on: &canvas)
  if layout.isWide {
    canvas.fill(
      CellRect(
        row: layout.text.row, column: layout.text.endColumn, rows: layout.text.rows, columns: 1),
      with: "|", role: .rule)
  }
  canvas.window(layout.text) { drawText(view, isActive: isActive, on: &$0) }
}

private func drawHead(
  _ notice: Notice, _ filing: String, _ news: String, _ language: Language,
  on canvas: inout Canvas
) {
  let sender = notice.message.from
  let from = language.say(
    ScreenPhrase.fromIs, sender.isEmpty ? language.say(ReadingPhrase.noneValue) : sender)
  for (row, (left, right)) in [(notice.title, news), (from, filing)].enumerated() {
    let width = canvas.area.columns - 2
    let columns = min(width, DisplayWidth.columns(of: right, ambiguous: canvas.ambiguousWidth))
    canvas.draw(
      left, at: CellPosition(row: row, column: 1),
      width: columns == 0 ? width : max(0, width - columns - 1), role: row == 0 ? .title : .dim)
    canvas.draw(
      right, at: CellPosition(row: row, column: 1 + width - columns), atMost: columns, role: .dim)
  }
}

// That there is more than has room: nobody misses a caution because the screen is small.
private func drawHidden(
  _ lines: ArraySlice<NoticeLine>, below layout: NoticeLayout, _ language: Language,
  on canvas: inout Canvas
) {
  guard !lines.isEmpty else { return }
  let cautions = lines.count(where: \.isCaution)
  let words =
    cautions == 0
    ? language.say(ScreenPhrase.moreLines, String(lines.count))
    : language.say(ScreenPhrase.moreCautions, String(lines.count), String(cautions))
  let columns = DisplayWidth.columns(of: words, ambiguous: canvas.ambiguousWidth)
  let column = max(layout.lines.column, layout.lines.endColumn - columns - 1)
  canvas.draw(
    words,
    at: CellPosition(row: min(layout.lines.endRow, layout.area.endRow - 1), column: column),
    atMost: columns, role: cautions == 0 ? .dim : .warning)
}

// The conclusions and cautions.
private func drawLines(
  _ view: NoticeView, isActive: Bool, isWide: Bool, _ language: Language,
  on canvas: inout Canvas
) {
  let top = isActive ? view.position.top : 0
  let step = isWide ? 2 : 1
  for (place, line) in view.lines.dropFirst(top).prefix(canvas.area.rows / step).enumerated() {
    let isSelected = isActive && top + place == view.position.selection
    let row = place * step
    switch line {
    case .conclusion(let conclusion):
      draw(conclusion, isSelected, row: row, isWide: isWide, language, on: &canvas)
    case .caution(let caution):
      draw(caution, isSelected, row: row, isWide: isWide, language, on: &canvas)
    }
  }
}

private func draw(
  _ row: ReadingConclusions.Row, _ isSelected: Bool, row place: Int, isWide: Bool,
  _ language: Language, on canvas: inout Canvas
) {
  let base: StyleRole? = isSelected ? .selection : nil
  let width = canvas.area.columns
  drawSign(isSelected, row: place, on: &canvas)
  let note = row.standing.note(in: language)
  let noteColumns = DisplayWidth.columns(of: note, ambiguous: canvas.ambiguousWidth)
  let name = language == .japanese ? 13 : 14
  var column = canvas.draw(
    row.name, at: CellPosition(row: place, column: 1), width: name, role: base ?? .heading)
  let room = max(0, width - column - noteColumns - 2)
  let words = isWide ? nil : row.words
  column = canvas.draw(
    row.value, at: CellPosition(row: place, column: column),
    width: words == nil ? room : min(34, room), role: base ?? (row.isDeadline ? .warning : .plain))
  if let words, width - column - noteColumns - 4 > 10 {
    drawWords(
      words, row, language, at: CellPosition(row: place, column: column + 1),
      width: width - column - noteColumns - 3, on: &canvas)
  }
  canvas.draw(
    note, at: CellPosition(row: place, column: width - noteColumns - 1), atMost: noteColumns,
    role: base ?? (row.standing.isDoubtful ? .warning : .dim))
  guard isWide else { return }
  guard let below = row.words else {
    // What has no words may go on where they would stand.
    let ambiguous = canvas.ambiguousWidth
    let head = DisplayWidth.prefix(of: row.value, fitting: room - 1, ambiguous: ambiguous)
    guard DisplayWidth.columns(of: row.value, ambiguous: ambiguous) > room else { return }
    canvas.draw(
      String(row.value[head.endIndex...]), at: CellPosition(row: place + 1, column: 3),
      width: width - 4, role: .plain)
    return
  }
  drawWords(
    below, row, language, at: CellPosition(row: place + 1, column: 3), width: width - 4,
    on: &canvas)
}

private func drawWords(
  _ words: String, _ row: ReadingConclusions.Row, _ language: Language,
  at position: CellPosition, width: Int, on canvas: inout Canvas
) {
  let brackets = DisplayWidth.columns(
    of: language.say(ScreenPhrase.quotedWords, ""), ambiguous: canvas.ambiguousWidth)
  let fitted = words.fitted(
    around: row.quoted, columns: width - brackets, ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    language.say(ScreenPhrase.quotedWords, fitted), at: position, atMost: width, role: .quoted)
}

private func draw(
  _ caution: Caution, _ isSelected: Bool, row place: Int, isWide: Bool, _ language: Language,
  on canvas: inout Canvas
) {
  let role: StyleRole = isSelected ? .selection : .warning
  let width = canvas.area.columns
  let wording = CautionWording(caution, in: language)
  drawSign(isSelected, row: place, on: &canvas)
  guard isWide else {
    let room = width - 4
    canvas.draw(
      "! \(wording.line(in: language, columns: room, canvas.ambiguousWidth))",
      at: CellPosition(row: place, column: 1), width: width - 2, role: role)
    return
  }
  let head = wording.words.isEmpty ? "" : language.say(ScreenPhrase.quotedWords, wording.words)
  let lines = head.isEmpty ? [wording.meaning] : [head, wording.meaning]
  for (row, line) in lines.enumerated() {
    canvas.draw(
      row == 0 ? "! \(line)" : line,
      at: CellPosition(row: place + row, column: row == 0 ? 1 : 3),
      width: width - (row == 0 ? 2 : 4), role: row == 0 ? role : .warning)
  }
}

extension CautionWording {
  /// The caution on one row: its words are cut before what they mean.
  fileprivate func line(
    in language: Language, columns: Int, _ ambiguousWidth: AmbiguousWidth
  ) -> String {
    guard !words.isEmpty else { return meaning }
    let brackets = DisplayWidth.columns(
      of: language.say(ScreenPhrase.quotedWords, ""), ambiguous: ambiguousWidth)
    let rest = columns - brackets - 1 - DisplayWidth.columns(of: meaning, ambiguous: ambiguousWidth)
    let fitted = words.fitted(
      around: "", columns: max(12, rest), ambiguous: ambiguousWidth)
    return "\(language.say(ScreenPhrase.quotedWords, fitted)) \(meaning)"
  }
}

private func drawSign(_ isSelected: Bool, row: Int, on canvas: inout Canvas) {
  guard isSelected else { return }
  canvas.draw(">", at: CellPosition(row: row, column: 0), role: .selection)
}

// Why the selected line says what it says.
private func drawReasons(
  _ explanation: Explanation, _ line: NoticeLine, isWide: Bool, on canvas: inout Canvas
) {
  let width = canvas.area.columns
  canvas.fill(CellRect(row: 0, column: 0, rows: 1, columns: width), with: "-", role: .rule)
  guard isWide else {
    canvas.draw(
      explanation.summary(of: line), at: CellPosition(row: 1, column: 1), width: width - 2,
      role: .plain)
    canvas.fill(CellRect(row: 2, column: 0, rows: 1, columns: width), with: "-", role: .rule)
    return
  }
  var row = 1
  for paragraph in explanation.paragraphs(for: line).dropFirst() where row < canvas.area.rows {
    row = draw(paragraph, row: row, on: &canvas)
  }
}

private func draw(_ paragraph: Reader.Paragraph, row start: Int, on canvas: inout Canvas) -> Int {
  var row = start
  let marks = paragraph.marks.map { TextMark(span: $0.span, role: $0.role) }
  let rows = paragraph.rows(
    columns: canvas.area.columns - 2, width: .drawn(canvas.ambiguousWidth))
  for part in rows.prefix(canvas.area.rows - row) {
    _ = canvas.draw(
      paragraph.bytes, part, at: CellPosition(row: row, column: 1), role: paragraph.role,
      marks: marks)
    row += 1
  }
  return row
}

// The text.
private func drawText(_ view: NoticeView, isActive: Bool, on canvas: inout Canvas) {
  let selected = isActive ? view.selectedSpans : []
  let top = isActive ? view.top : 0
  for (row, shown) in view.page.rows.dropFirst(top).prefix(canvas.area.rows).enumerated() {
    let line = view.page.lines[shown.line]
    var marks = line.marks.map { TextMark(span: $0.span, role: $0.role) }
    let whole = line.start..<line.start + line.bytes.count
    marks += selected.compactMap { $0.within(whole) }.map { TextMark(span: $0, role: .selection) }
    if line.new.contains(where: { $0.overlaps(shown.bytes) }) {
      canvas.draw("+", at: CellPosition(row: row, column: 0), role: .added)
    }
    _ = canvas.draw(
      line.bytes, shown.bytes, at: CellPosition(row: row, column: 1), role: .plain, marks: marks)
  }
}
