import Casework
import CivilTime
import Terminal
import Wording

// The day on which the next submission is planned.
extension WorkbenchState {
  mutating func askForPlannedDay(of id: CaseID) {
    let known = dossier(of: id)?.sellerCase.planned
    prompt = Prompt(.planned(id), text: known?.description ?? "", isFresh: known != nil)
    say(PlanningPhrase.example, role: .dim)
  }

  mutating func acceptPlannedDay(_ text: String, of id: CaseID, at now: Moment) -> [Effect] {
    guard !text.isEmpty else { return [.plan(id, nil)] }
    let today = now.inJapan.day
    guard let day = DayNotation.day(text, from: today) else {
      return keepAsking(text, of: id, PlanningPhrase.example)
    }
    guard day >= today else { return keepAsking(text, of: id, PlanningPhrase.past, "\(day)") }
    return [.plan(id, day)]
  }

  /// The field stays, so that what was typed can be mended.
  private mutating func keepAsking(
    _ text: String, of id: CaseID, _ phrase: PlanningPhrase, _ words: String...
  ) -> [Effect] {
    prompt = Prompt(.planned(id), text: text)
    message = Message(language.say(phrase, filledWith: words), role: .warning)
    return []
  }
}
