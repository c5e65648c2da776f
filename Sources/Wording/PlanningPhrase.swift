import Casework
import CivilTime

/// What is said about the day on which the next submission is planned.
package enum PlanningPhrase: CaseIterable, Worded {
  case prompt, example, past, planned, afterDeadline, forgotten, shown

  package var wording: Wording {
    switch self {
    case .prompt: Wording("次の提出予定日: ", "Next submission planned for: ")
    case .example:
      Wording(
        "2026-05-10 や 5/10 のように。空で取り消し、期限の日に戻ります",
        "2026-05-10, or 5/10; empty forgets it, and the deadline's day counts")
    case .past: Wording("過ぎた日は予定にできません: {}", "That day is over: {}")
    case .planned: Wording("{} の提出予定を {} にしました。", "{}: submission planned for {}.")
    case .afterDeadline: Wording("期限 {} より後です。", "That is after the deadline, {}.")
    case .forgotten: Wording("{} の提出予定日をなくしました。", "{}: no day is planned any more.")
    case .shown: Wording("提出予定 {}", "planned {}")
    }
  }
}

extension Language {
  /// What became of a case's planned day; says so where it lies after the deadline.
  package func planned(
    _ day: CalendarDay?, for dossier: Dossier, at now: Moment
  ) -> String {
    let id = dossier.id.rawValue
    guard let day else { return say(PlanningPhrase.forgotten, id) }
    let words = say(PlanningPhrase.planned, id, self.day(day, at: now))
    guard let due = dossier.nextDeadline?.due, due.inJapan.day < day else { return words }
    return words + (self == .english ? " " : "")
      + say(PlanningPhrase.afterDeadline, dayAndClock(due, at: now))
  }
}
