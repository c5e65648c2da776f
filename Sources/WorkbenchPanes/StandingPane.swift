import Casework
import CivilTime
import Terminal
import TextEditing
import Wording
import Workbench

/// What stands with a case besides its deadlines: what is held and what frees it, the
/// silence after the last submission, and the cases that belong to it; a row for each
/// that there is.
///
/// - Returns: The row after them.
func drawStanding(
  _ state: WorkbenchState, _ dossier: Dossier, from start: Int, on canvas: inout Canvas,
  at now: Moment
) -> Int {
  let columns = canvas.area.columns - 2
  let width = ColumnCount.drawn(canvas.ambiguousWidth)
  // What frees money is never cut off.
  let rows = standingRows(state, dossier, at: now).flatMap { text, role in
    let paragraph = Reader.Paragraph(text)
    return paragraph.rows(columns: columns, width: width).map {
      // A blank at the end of a row may stand beyond it.
      (String(decoding: paragraph.bytes[$0], as: UTF8.self).trimmingBlanks, role)
    }
  }
  for (offset, (text, role)) in rows.enumerated() {
    canvas.draw(
      text, at: CellPosition(row: start + offset, column: 1), width: canvas.area.columns - 2,
      role: role)
  }
  return start + rows.count
}

private func standingRows(
  _ state: WorkbenchState, _ dossier: Dossier, at now: Moment
) -> [(String, StyleRole)] {
  let language = state.language
  var rows = dossier.heldAssets.map { (language.held($0, at: now), StyleRole.plain) }
  rows += silenceRows(state, dossier, at: now)
  if !state.relations.isEmpty {
    rows.append(
      (language.say(StandingPhrase.related, listing(state.relations, language)), .plain))
  }
  if !state.suggestedRelations.isEmpty {
    let key = KeyBindings.keyName(of: .relate, in: .detail)
    rows.append(
      (
        language.say(
          StandingPhrase.maybeRelated, listing(state.suggestedRelations, language), key), .warning
      ))
  }
  return rows
}

/// The first of the cases that belong to one, and how many more there are: what is below
/// them has to stay in sight.
private func listing(_ relations: [Relation], _ language: Language) -> String {
  let most = 4
  let words = relations.prefix(most).map { language.related($0.row, $0.kind) }
  let rest = relations.count - words.count
  return (words + (rest > 0 ? [language.say(LanePhrase.more, String(rest))] : []))
    .joined(separator: "  ")
}

/// The days of silence, whether it is too early to send again, and beside them how long
/// answers took so far.
private func silenceRows(
  _ state: WorkbenchState, _ dossier: Dossier, at now: Moment
) -> [(String, StyleRole)] {
  // The answers of all cases are asked for only where somebody waits for one.
  guard dossier.waitingSince != nil else { return [] }
  let language = state.language
  let all = state.allCases.answerTimes
  guard let silence = dossier.silence(among: all.seconds, at: now) else { return [] }
  let own = AnswerTimes(dossier.answerTimes)
  let isEarly = silence.isTooEarly(at: now)
  var rows: [(String, StyleRole)] = [
    (language.silence(silence, at: now), isEarly ? .warning : .plain),
    (language.answersTook(here: own, everywhere: all), .dim),
  ]
  if all.isLong(silence.length, own: own) {
    rows.append((language.say(StandingPhrase.mayNeverCome), .warning))
  }
  return rows
}
