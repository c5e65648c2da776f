import Casework
import Wording

extension WorkbenchState {
  /// Who may work on a case: oneself, whoever works on another open one, nobody, or
  /// somebody whose name is typed.
  mutating func openAssignees(of id: CaseID) {
    let current = dossier(of: id)?.sellerCase.assignee
    let own = preferences.user
    let others = Set(allCases.openRows.compactMap(\.assignee)).subtracting([own]).sorted()
    var choices = others.map { Picker.Choice(text: $0, note: "", value: .assignee($0)) }
    if !own.isEmpty {
      let mine = Picker.Choice(
        text: own, note: language.say(ScreenPhrase.assignMyself), value: .assignee(own))
      choices.insert(mine, at: 0)
    }
    choices.append(
      Picker.Choice(
        text: language.say(ScreenPhrase.assignNobody), note: "", value: .assignee(nil)))
    choices.append(
      Picker.Choice(
        text: language.say(ScreenPhrase.assignAnother), note: "", value: .anotherAssignee))
    picker = Picker(
      .assignee(id), title: language.say(ScreenPhrase.assignTitle, id.rawValue, current ?? "-"),
      choices: choices)
  }
}
