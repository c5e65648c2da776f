import Casework
import CivilTime
import Terminal
import TextEditing
import Wording
import Workbench

/// The last rows: a rule, what there is to say, and the keys that matter here.
func drawFoot(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let layout = state.layout
  drawRule(row: layout.messageRow - 1, on: &canvas)
  if let prompt = state.prompt {
    drawPrompt(prompt, state.language, row: layout.messageRow, on: &canvas)
  } else if state.focus == .search, let draft = state.draft, let bar = draft.search {
    drawSearchBar(bar, in: draft, state.language, row: layout.messageRow, on: &canvas)
  } else if let message = state.message {
    drawMessage(message, upTo: layout.messageRow, on: &canvas)
  } else {
    drawStanding(state, row: layout.messageRow, on: &canvas, at: now)
  }
  // A field takes the place of a message; what is wrong with its text stands below it.
  if state.prompt != nil || state.focus == .search, let message = state.message {
    canvas.draw(
      message.text, at: CellPosition(row: layout.hintRow, column: 0),
      width: canvas.area.columns, role: message.role)
  } else {
    drawHints(state, row: layout.hintRow, on: &canvas)
  }
}

/// A message that is longer than a row takes those above it, until the next key.
///
/// The end of a sentence is often what matters: the path of a file, what to do. Where one
/// writes, the caret stays in sight.
private func drawMessage(_ message: Message, upTo last: Int, on canvas: inout Canvas) {
  let bytes = Array(message.text.utf8)
  let room = canvas.screen.cursor.map { max(1, last - $0.row - 1) } ?? last
  let rows = message.rows(columns: canvas.area.columns, ambiguous: canvas.ambiguousWidth)
    .prefix(room)
  let first = last - rows.count + 1
  if rows.count > 1 {
    canvas.fill(
      CellRect(row: first, column: 0, rows: rows.count, columns: canvas.area.columns),
      role: .plain)
    drawRule(row: first - 1, on: &canvas)
  }
  for (row, part) in rows.enumerated() {
    let end = row == rows.count - 1 ? bytes.count : part.upperBound
    canvas.draw(
      String(decoding: bytes[part.lowerBound..<end], as: UTF8.self),
      at: CellPosition(row: first + row, column: 0), width: canvas.area.columns,
      role: message.role)
  }
}

extension Message {
  /// The bytes of each row that it takes, four at most.
  func rows(columns: Int, ambiguous: AmbiguousWidth) -> ArraySlice<Range<Int>> {
    LineWrap(Array(text.utf8), columns: columns, width: .drawn(ambiguous)).rows.prefix(4)
  }
}

/// What the row above the keys says when nothing has just happened.
func drawStanding(
  _ state: WorkbenchState, row: Int, on canvas: inout Canvas, at now: Moment
) {
  let words: (String, StyleRole)?
  switch state.focus {
  case .cases where state.progress != nil, _ where state.isPreparing && state.focus.isOfAllCases:
    words = state.progress.map {
      (state.language.say(ScreenPhrase.indexing, String($0.percent)), .message)
    }
  case .draft: words = state.draftStanding
  case .cases where !state.damaged.isEmpty:
    words = (
      state.language.say(
        ScreenPhrase.damagedFiles, String(state.damaged.count), state.damaged.joined(separator: " ")
      ),
      .error
    )
  case .today: words = todayStanding(state, at: now).map { ($0, .dim) }
  case .deadlines: words = lanesStanding(state, at: now).map { ($0, .dim) }
  case .calendarDay: words = calendarDayStanding(state, at: now).map { ($0, .dim) }
  case .cases where conflictCount(state) > 0, .detail where conflictCount(state) > 0:
    words = (
      state.language.say(SyncPhrase.conflictsOnScreen, String(conflictCount(state))), .warning
    )
  case .cases, .detail: words = basis(state, at: now).map { ($0, .dim) }
  default: words = nil
  }
  guard let (text, role) = words else { return }
  canvas.draw(
    text, at: CellPosition(row: row, column: 0), width: canvas.area.columns, role: role)
}

/// What two people changed of the selected case and nobody has decided.
private func conflictCount(_ state: WorkbenchState) -> Int {
  guard let dossier = state.dossier, dossier.id == state.caseInHand else { return 0 }
  return dossier.conflicts.count
}

/// The words that the selected case's next deadline rests on, or what the list is
/// narrowed to.
private func basis(_ state: WorkbenchState, at now: Moment) -> String? {
  let language = state.language
  if !state.narrowing.isEmpty {
    return language.say(ScreenPhrase.narrowedTo, state.narrowing, String(state.cases.count))
  }
  if state.showsClosed { return language.say(ScreenPhrase.withClosed, String(state.cases.count)) }
  guard let dossier = state.dossier, let next = dossier.nextDeadline else { return nil }
  return basis(
    of: next, in: dossier, language, columns: state.area.columns,
    ambiguous: state.ambiguousWidth, at: now)
}

/// The words that a deadline rests on, and the moments before and after its counting.
func basis(
  of next: DeadlineStanding, in dossier: Dossier, _ language: Language, columns: Int,
  ambiguous: AmbiguousWidth, at now: Moment
) -> String? {
  func width(_ text: String) -> Int { DisplayWidth.columns(of: text, ambiguous: ambiguous) }
  guard let due = next.due, let notice = dossier.notice(number: next.notice.number) else {
    return nil
  }
  let received = language.dayAndClock(notice.message.received, at: now)
  let dueText = language.dayAndClock(due, at: now)
  var rest = ""
  if let earliest = next.earliest, earliest < due {
    rest =
      "  " + language.say(ScreenPhrase.otherReading, language.dayAndClock(earliest, at: now))
  }
  let room = columns - width(rest)
  let whole = language.say(ScreenPhrase.basis, "", received, dueText)
  let short = language.say(ScreenPhrase.basisShort, "", dueText)
  let isShort = room - width(whole) < 24
  let words = next.sentence.fitted(
    around: next.read.quote.words.onOneLine,
    columns: room - width(isShort ? short : whole), ambiguous: ambiguous)
  return isShort
    ? language.say(ScreenPhrase.basisShort, words, dueText) + rest
    : language.say(ScreenPhrase.basis, words, received, dueText) + rest
}

private func drawPrompt(
  _ prompt: Prompt, _ language: Language, row: Int, on canvas: inout Canvas
) {
  let label = prompt.label(in: language)
  let column = canvas.draw(label, at: CellPosition(row: row, column: 0), role: .heading)
  drawField(prompt.field, row: row, from: column, on: &canvas)
}

/// A line being typed, scrolled so that the caret is in sight.
func drawField(_ field: LineField, row: Int, from column: Int, on canvas: inout Canvas) {
  let room = max(1, canvas.area.columns - column - 1)
  let head = field.head.fitted(to: room, ambiguous: canvas.ambiguousWidth)
  let tail = field.text[field.head.endIndex...].prefix(room)
  let caret = canvas.draw(
    String(head), at: CellPosition(row: row, column: column),
    role: field.isFresh ? .selection : .plain)
  canvas.draw(String(tail), at: CellPosition(row: row, column: caret), role: .plain)
  canvas.placeCursor(at: CellPosition(row: row, column: caret))
}

extension Substring {
  /// As much of the end as stands in some columns.
  fileprivate func fitted(to room: Int, ambiguous: AmbiguousWidth) -> Substring {
    var (start, columns) = (endIndex, 0)
    while start > startIndex {
      let before = index(before: start)
      columns += DisplayWidth.columns(of: String(self[before..<start]), ambiguous: ambiguous)
      if columns > room { break }
      start = before
    }
    return self[start...]
  }
}

/// As many of the keys as fit: those of the view first, then those that are the same
/// everywhere; the way to all others always.
private func drawHints(_ state: WorkbenchState, row: Int, on canvas: inout Canvas) {
  let hints = KeyBindings.bindings(in: state.focus).compactMap {
    Hint($0, in: state.focus, state.language, canvas.ambiguousWidth)
  }
  let last = hints.filter { $0.place == .always }
  // Two columns between each two, and none behind the last.
  var room = canvas.area.columns + 2 - last.reduce(0) { $0 + $1.columns + 2 }
  var shown: [Hint] = []
  for hint in hints.filter({ $0.place == .own }) + hints.filter({ $0.place == .everywhere })
  where hint.columns + 2 <= room {
    shown.append(hint)
    room -= hint.columns + 2
  }
  var column = 0
  for hint in shown + last where column + hint.columns <= canvas.area.columns {
    draw(hint, row: row, column: column, on: &canvas)
    column += hint.columns + 2
  }
}

/// A key, and the word for what it does.
private struct Hint {
  enum Place { case own, everywhere, always }

  let key: String
  let word: String
  let place: Place
  let columns: Int

  init?(
    _ binding: KeyBinding, in focus: Focus, _ language: Language, _ ambiguous: AmbiguousWidth
  ) {
    guard let hint = binding.hint, let key = binding.keys.first else { return nil }
    self.key = key.description + (binding.pair.map { "/\($0)" } ?? "")
    word = language.say(hint)
    columns = DisplayWidth.columns(of: "\(self.key) \(word)", ambiguous: ambiguous)
    place =
      switch binding.command {
      case .help, .palette: .always
      // Where one writes, the way out is no matter of course.
      case .back: focus.takesText ? .own : .everywhere
      case .undo, .close: .everywhere
      default: .own
      }
  }
}

private func draw(_ hint: Hint, row: Int, column: Int, on canvas: inout Canvas) {
  let after = canvas.draw(hint.key, at: CellPosition(row: row, column: column), role: .hintKey)
  canvas.draw(hint.word, at: CellPosition(row: row, column: after + 1), role: .hint)
}

extension Prompt {
  fileprivate func label(in language: Language) -> String {
    switch purpose {
    case .narrowCases: language.say(ScreenPhrase.narrowPrompt)
    case .note(let id): language.say(ScreenPhrase.notePrompt, id.rawValue)
    case .call(let id): language.say(ScreenPhrase.callPrompt, id.rawValue)
    case .recount(let id): language.say(ScreenPhrase.recountPrompt, id.rawValue)
    case .assignee: language.say(ScreenPhrase.assigneePrompt)
    case .planned: language.say(PlanningPhrase.prompt)
    case .newCase: language.say(ScreenPhrase.newCasePrompt)
    case .goToLine: language.say(EditingPhrase.goToLinePrompt)
    case .viewName: language.say(ScreenPhrase.viewNamePrompt)
    case .snooze(let id): language.say(ScreenPhrase.snoozePrompt, id.rawValue)
    case .period: language.say(ScreenPhrase.periodPrompt)
    case .dayOff: language.say(CalendarPhrase.dayOffPrompt)
    case .calendarFile: language.say(CalendarPhrase.calendarFilePrompt)
    case .correction(_, .newDeadline): language.say(CorrectionPhrase.askDeadline)
    case .correction(_, .newDemand): language.say(CorrectionPhrase.askDemand)
    case .correction(_, let part):
      language.say(CorrectionPhrase.askValue, language.say(part.field))
    case .attached: language.say(EvidencePhrase.pathAsked)
    case .issued: language.say(EvidencePhrase.issuedAsked)
    case .evidenceFact(_, _, let fact):
      language.say(EvidencePhrase.valueAsked, language.say(fact))
    case .reason: language.say(ScreenPhrase.reasonPrompt)
    case .silence: language.say(ScreenPhrase.silencePrompt)
    }
  }
}
