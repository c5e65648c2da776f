import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// The list of cases: one row each, what burns first.
func drawCaseList(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  drawHeadings(CaseColumn.fitting(canvas.area.columns), state.language, on: &canvas)
  guard state.cases.count > 0 else {
    drawEmptyList(state, on: &canvas)
    return
  }
  drawCases(state.shownCases, state, on: &canvas, at: now)
}

/// Rows of the list that are in sight, by their place in it.
func drawCases(
  _ rows: Range<Int>, _ state: WorkbenchState, on canvas: inout Canvas, at now: Moment
) {
  let inSight = rows.clamped(to: state.shownCases)
  drawCases(inSight.map { ($0, state.cases.row(at: $0)) }, state, on: &canvas, at: now)
}

/// Cases with their places in the list, which are in sight.
func drawCases(
  _ rows: [(Int, CaseSummary)], _ state: WorkbenchState, on canvas: inout Canvas, at now: Moment
) {
  let columns = CaseColumn.fitting(canvas.area.columns)
  for (index, summary) in rows {
    drawCase(
      summary, columns, isSelected: index == state.casesPosition.selection,
      user: state.preferences.user, language: state.language,
      row: index - state.casesPosition.top + 1, on: &canvas, at: now)
  }
}

private func drawHeadings(
  _ columns: [CaseColumn], _ language: Language, on canvas: inout Canvas
) {
  var column = CaseColumn.start
  for heading in columns {
    canvas.draw(
      language.say(heading.phrase), at: CellPosition(row: 0, column: column), width: heading.width,
      role: .heading)
    column += heading.width + 1
  }
}

private func drawEmptyList(_ state: WorkbenchState, on canvas: inout Canvas) {
  // While the list is prepared nobody knows whether there are cases; the foot says how far it is.
  guard !state.isPreparing else { return }
  let isNarrowed = !state.narrowing.isEmpty
  let phrases: [ScreenPhrase] = isNarrowed ? [.nothingFits] : [.noCases, .noCasesHint]
  for (row, phrase) in phrases.enumerated() {
    canvas.draw(
      state.language.say(phrase), at: CellPosition(row: row + 2, column: CaseColumn.start),
      role: row == 0 ? .plain : .dim)
  }
}

private func drawCase(
  _ summary: CaseSummary, _ columns: [CaseColumn], isSelected: Bool, user: String,
  language: Language, row: Int, on canvas: inout Canvas, at now: Moment
) {
  let due = summary.nextDeadline?.warned(at: now).moment
  let urgency = due.map { StyleRole(due: $0, at: now) } ?? .plain
  let base: StyleRole = summary.isOpen ? .plain : .dim
  // The name says which is selected; the rest keeps the colours that say what burns.
  let marked: StyleRole = isSelected ? .selection : base
  canvas.fill(
    CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: base)
  canvas.fill(
    CellRect(row: row, column: 0, rows: 1, columns: CaseColumn.marked(columns)), role: marked)
  let sign = due.map { urgencySign(due: $0, at: now) } ?? ""
  canvas.draw(isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: marked)
  canvas.draw(sign, at: CellPosition(row: row, column: 1), role: isSelected ? marked : urgency)
  if summary.conflicts > 0 {
    canvas.draw("%", at: CellPosition(row: row, column: 3), role: isSelected ? marked : .warning)
  }
  var column = CaseColumn.start
  for field in columns {
    let role: StyleRole =
      switch field.kind {
      case .id, .client: marked
      case .remaining: urgency
      default: base
      }
    canvas.draw(
      field.text(of: summary, for: user, in: language, at: now),
      at: CellPosition(row: row, column: column), width: field.width, role: role)
    column += field.width + 1
  }
}

/// A column of the list: what it shows, and how wide it is.
private struct CaseColumn {
  enum Kind { case id, client, reason, stage, round, rejections, sent, period, remaining, turn }

  let kind: Kind
  let width: Int

  /// Behind the signs of selection and urgency.
  static let start = 4

  /// The columns from the left edge that say which case is selected.
  static func marked(_ columns: [CaseColumn]) -> Int {
    columns.prefix { $0.kind == .id || $0.kind == .client }.reduce(start - 1) { $0 + $1.width + 1 }
  }

  /// The columns for a pane: the client's name takes what is left.
  static func fitting(_ width: Int) -> [CaseColumn] {
    let kinds: [(Kind, Int)]
    switch width {
    case ..<56: kinds = [(.id, 6), (.client, 0), (.remaining, 11)]
    case ..<64:
      kinds = [
        (.id, 6), (.client, 0), (.stage, 8), (.round, 3), (.rejections, 4), (.sent, 2),
        (.remaining, 11),
        (.turn, 2),
      ]
    case ..<72:
      kinds = [
        (.id, 6), (.client, 0), (.reason, 8), (.stage, 8), (.round, 3), (.rejections, 4),
        (.sent, 2),
        (.remaining, 11), (.turn, 2),
      ]
    default:
      kinds = [
        (.id, 6), (.client, 0), (.reason, 8), (.stage, 8), (.round, 3), (.rejections, 4),
        (.sent, 2),
        (.period, 8), (.remaining, 11), (.turn, 2),
      ]
    }
    let fixed = kinds.reduce(0) { $0 + $1.1 } + kinds.count - 1
    let rest = max(4, width - start - fixed)
    return kinds.map { CaseColumn(kind: $0.0, width: $0.1 == 0 ? rest : $0.1) }
  }

  var phrase: ScreenPhrase {
    switch kind {
    case .id: .headID
    case .client: .headClient
    case .reason: .headReason
    case .stage: .headStage
    case .round: .headRound
    case .rejections: .headRejections
    case .sent: .headSent
    case .period: .headPeriod
    case .remaining: .headRemaining
    case .turn: .headTurn
    }
  }

  /// - Parameter user: Who looks at it.
  func text(
    of summary: CaseSummary, for user: String, in language: Language, at now: Moment
  ) -> String {
    switch kind {
    case .id: summary.id.rawValue
    case .client: summary.client
    case .reason: summary.reason.short[language]
    case .stage: summary.stage.short[language]
    case .round: summary.round == 0 ? "-" : "R\(summary.round)"
    case .rejections: rejectionsText(summary.rejections, limit: summary.rejectionLimit)
    case .sent: String(summary.sent)
    case .period: summary.nextDeadline.map { language.period($0.window) } ?? "-"
    case .remaining: remaining(summary, in: language, at: now)
    case .turn: summary.isOpen ? turn(of: summary, for: user, in: language) : ""
    }
  }

  /// Where a colleague has to move, the beginning of the colleague's name.
  private func turn(
    of summary: CaseSummary, for user: String, in language: Language
  ) -> String {
    guard summary.turn == .me, let assignee = summary.assignee, assignee != user else {
      return summary.turn.short[language]
    }
    return String(DisplayWidth.prefix(of: DisplayText.singleLine(assignee), fitting: 2))
  }

  private func remaining(
    _ summary: CaseSummary, in language: Language, at now: Moment
  ) -> String {
    guard summary.isOpen else { return language.say(ScreenPhrase.closedMark) }
    guard let next = summary.nextDeadline else { return language.say(ScreenPhrase.noDeadline) }
    let (moment, isDoubtful) = next.warned(at: now)
    let left = language.countdown(to: moment, at: now)
    return isDoubtful ? left + "?" : left
  }
}

extension CaseSummary.NextDeadline {
  /// The moment that the list counts down to: the earliest by any reading until one was
  /// confirmed, which is doubtful; only the adopted one makes it overdue.
  fileprivate func warned(at now: Moment) -> (moment: Moment, isDoubtful: Bool) {
    guard !confirmed, earliest < due, now <= due else { return (due, false) }
    return (earliest < now ? due : earliest, true)
  }
}

/// Refusals received of those that end it: `1/2`, or only the count where no notice
/// names a limit.
func rejectionsText(_ count: Int, limit: Int?) -> String {
  limit.map { "\(count)/\($0)" } ?? String(count)
}
