import Casework
import Wording

extension WorkbenchState {
  /// What two people changed: one place is asked about at once, several are shown to choose.
  mutating func openConflicts(_ conflicts: [RecordConflict]) {
    guard let first = conflicts.first else {
      say(SyncPhrase.noConflicts)
      return
    }
    guard conflicts.count > 1 else { return openChoices(of: first) }
    let choices = conflicts.map { located in
      Picker.Choice(
        text: "\(language.place(of: located)): \(language.text(of: located.conflict.kept))",
        note: language.text(of: located.conflict.other), value: .conflict(located))
    }
    let name = caseInHand?.rawValue ?? ""
    picker = Picker(
      .conflict, title: language.say(SyncPhrase.conflictTitle, name), choices: choices)
  }

  /// What may be decided of one place.
  mutating func openChoices(of located: RecordConflict) {
    let conflict = located.conflict
    var choices = [
      Picker.Choice(
        text: language.say(SyncPhrase.keepThis, language.text(of: conflict.kept)), note: "",
        value: .choice(.kept)),
      Picker.Choice(
        text: language.say(SyncPhrase.takeOther, language.text(of: conflict.other)), note: "",
        value: .choice(.other)),
    ]
    if conflict.isOfText {
      choices.append(
        Picker.Choice(text: language.say(SyncPhrase.keepBoth), note: "", value: .choice(.both)))
    }
    picker = Picker(
      .choice(located),
      title: language.say(SyncPhrase.choiceTitle, language.place(of: located)), choices: choices)
  }

  /// Where sharing stands, behind the command in the palette.
  var sharingNote: String {
    guard let sharing else { return "" }
    guard let last = sharing.last else { return "（\(language.say(SyncPhrase.never))）" }
    let phrase: SyncPhrase = sharing.isBehind ? .standingBehind : .standing
    return "（\(language.say(phrase, language.dayAndClock(last, at: last)))）"
  }
}
