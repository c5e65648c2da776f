import Casework
import CivilTime
import Terminal
import Wording
import Workbench

/// One case: who, where it stands, its deadlines, its line of time.
func drawCaseDetail(_ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  guard let dossier = state.dossier else { return }
  var row = drawFacts(dossier, state.language, on: &canvas, at: now)
  row = drawStanding(state, dossier, from: row, on: &canvas, at: now)
  // The heading and one deadline with its words stand there on the smallest screen too.
  let limit = max(row + 3, canvas.area.rows * 3 / 5)
  row = drawDeadlines(dossier, state.language, from: row, limit: limit, on: &canvas, at: now)
  // Beside the list the draft would be one more thing to read past.
  if state.isDetailOpen { row = drawDraftHead(dossier, state.language, from: row, on: &canvas) }
  let rest = canvas.area.splitTop(row).rest
  canvas.window(rest) { drawTimeline(state, dossier, on: &$0, at: now) }
}

private func drawFacts(
  _ dossier: Dossier, _ language: Language, on canvas: inout Canvas, at now: Moment
) -> Int {
  let sellerCase = dossier.sellerCase
  let turn = language.turn(of: sellerCase)
  let turnColumns = DisplayWidth.columns(of: turn, ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    "\(sellerCase.id.rawValue) \(sellerCase.client.name)", at: CellPosition(row: 0, column: 1),
    width: max(0, canvas.area.columns - turnColumns - 3), role: .title)
  canvas.draw(
    turn, at: CellPosition(row: 0, column: canvas.area.columns - turnColumns - 1),
    role: role(of: sellerCase.turn))
  let matter = [
    language.say(sellerCase.reason), sellerCase.rightKind.map { language.say($0) },
    language.stage(of: sellerCase),
  ]
  let course = [
    roundText(dossier, language),
    language.say(
      ScreenPhrase.rejectionsAre,
      rejectionsText(dossier.rejections, limit: dossier.rejectionLimit)),
    language.say(StandingPhrase.sentCount, String(dossier.sent)),
    evidenceText(sellerCase.evidence, language),
    sellerCase.planned.map { language.say(PlanningPhrase.shown, language.day($0, at: now)) },
  ].compactMap(\.self)
  // How many refusals are left has to be read whole; where rows are few, before all else.
  let rows =
    canvas.area.rows < 12
    ? [course + matter.compactMap(\.self)] : [matter.compactMap(\.self), course]
  for (index, words) in rows.enumerated() {
    canvas.draw(
      words.dropFirst().reduce(words.first ?? "") { $0 + "  " + $1 },
      at: CellPosition(row: 1 + index, column: 1),
      width: canvas.area.columns - 2, role: .plain)
  }
  return 1 + rows.count
}

/// How many documents there are, and how many of them wait to be looked at.
private func evidenceText(_ evidence: [Evidence], _ language: Language) -> String? {
  guard !evidence.isEmpty else { return nil }
  let waiting = evidence.count(where: \.isCandidate)
  let count = language.say(EvidencePhrase.headingCount, String(evidence.count))
  return waiting == 0 ? count : count + language.say(EvidencePhrase.candidateCount, String(waiting))
}

private func role(of turn: Turn) -> StyleRole {
  switch turn {
  case .me: .me
  case .client: .client
  case .marketplace: .marketplace
  }
}

private func roundText(_ dossier: Dossier, _ language: Language) -> String {
  guard let round = dossier.rounds.last else { return language.say(ScreenPhrase.noRound) }
  return language.say(ScreenPhrase.roundIs, String(round.number), language.say(round.state))
}

/// The first lines of the round that is being written.
private func drawDraftHead(
  _ dossier: Dossier, _ language: Language, from start: Int, on canvas: inout Canvas
) -> Int {
  guard let round = dossier.openRound else { return start }
  let lines = round.text.split(whereSeparator: \.isNewline)
    .prefix(max(1, canvas.area.rows / 8))
  guard !lines.isEmpty else { return start }
  drawHeading(
    language.say(ScreenPhrase.draftHeading, String(round.number)), row: start, on: &canvas)
  for (number, line) in lines.enumerated() {
    canvas.draw(
      String(line), at: CellPosition(row: start + 1 + number, column: 3),
      width: max(0, canvas.area.columns - 4), role: .plain)
  }
  return start + 1 + lines.count
}

func drawHeading(_ text: String, row: Int, on canvas: inout Canvas) {
  let column = canvas.draw(text, at: CellPosition(row: row, column: 1), role: .heading)
  canvas.fill(
    CellRect(row: row, column: column + 1, rows: 1, columns: canvas.area.columns - column - 2),
    with: "-", role: .rule)
}

private func drawDeadlines(
  _ dossier: Dossier, _ language: Language, from start: Int, limit: Int,
  on canvas: inout Canvas, at now: Moment
) -> Int {
  drawHeading(language.say(ScreenPhrase.deadlinesHeading), row: start, on: &canvas)
  var row = start + 1
  let running = dossier.standings.filter { $0.kept.state == .running }
    .sorted { ($0.due?.seconds ?? .max) < ($1.due?.seconds ?? .max) }
  if running.isEmpty {
    canvas.draw(
      language.say(ScreenPhrase.noDeadlines), at: CellPosition(row: row, column: 3), role: .dim)
    return row + 1
  }
  for standing in running where row + 1 < limit {
    draw(standing, language, row: row, on: &canvas, at: now)
    row += 2
  }
  return row
}

/// Two rows: what and by when, and the words it rests on.
private func draw(
  _ standing: DeadlineStanding, _ language: Language, row: Int, on canvas: inout Canvas,
  at now: Moment
) {
  let name = "\(language.say(standing.read.kind)) \(language.period(standing.read.window))"
  var column = 4 + 14
  if let due = standing.due {
    let isLive = standing.isLive
    let role: StyleRole = isLive ? StyleRole(due: due, at: now) : .dim
    if isLive {
      canvas.draw(
        urgencySign(due: due, at: now), at: CellPosition(row: row, column: 1), role: role)
    }
    canvas.draw(name, at: CellPosition(row: row, column: 4), width: 14, role: .plain)
    column = canvas.draw(
      language.dayAndClock(due, at: now), at: CellPosition(row: row, column: column),
      role: .plain)
    let room = canvas.area.columns - column - 2
    canvas.draw(
      leftText(standing, due: due, language, at: now, fitting: room, canvas.ambiguousWidth),
      at: CellPosition(row: row, column: column + 2), atMost: room, role: role)
  } else {
    canvas.draw(name, at: CellPosition(row: row, column: 4), width: 14, role: .dim)
    canvas.draw(
      language.say(ScreenPhrase.dueUnknown), at: CellPosition(row: row, column: column), role: .dim)
  }
  let source =
    standing.kept.own == nil
    ? String(standing.notice.rawValue.suffix(3)) : language.say(DeadlinePhrase.ownPeriod)
  let words = standing.sentence.fitted(
    around: standing.read.quote.words.onOneLine,
    columns: canvas.area.columns - 11
      - DisplayWidth.columns(of: source, ambiguous: canvas.ambiguousWidth),
    ambiguous: canvas.ambiguousWidth)
  canvas.draw(
    "\(source)  " + language.say(ScreenPhrase.quotedWords, words),
    at: CellPosition(row: row + 1, column: 4), width: canvas.area.columns - 5, role: .dim)
}

/// What is left, without the word for it where there is no room: digits that are cut
/// would be another time.
private func leftText(
  _ standing: DeadlineStanding, due: Moment, _ language: Language, at now: Moment,
  fitting columns: Int, _ ambiguousWidth: AmbiguousWidth
) -> String {
  switch standing.read.effect {
  case .lose:
    let left = language.countdown(to: due, at: now)
    let words = due < now ? left : language.say(ScreenPhrase.remaining, left)
    return DisplayWidth.columns(of: words, ambiguous: ambiguousWidth) <= columns ? words : left
  case .opens: return language.say(ScreenPhrase.opens)
  case .expected:
    return language.say(
      standing.read.kind == .call ? ScreenPhrase.callExpected : ScreenPhrase.expected)
  }
}
