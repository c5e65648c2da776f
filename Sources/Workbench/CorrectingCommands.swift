import Casework
import CivilTime
import Terminal
import Wording

// From a key to a field, and from a field to its value.
extension WorkbenchState {
  /// Asks which field of a notice's reading is to be corrected.
  mutating func openFields(of notice: Notice) {
    let rows = ReadingConclusions(notice, in: language).allRows
    let choices = rows.map { row in
      Picker.Choice(
        text: language.say(ReadingPhrase.valueIs, row.name, row.value),
        note: row.words.map { language.say(ScreenPhrase.quotedWords, $0) } ?? "",
        value: .part(row.part))
    }
    picker = Picker(
      .correction(notice.name), title: language.say(CorrectionPhrase.chooseField),
      choices: choices)
  }

  /// Asks what a conclusion is to be.
  mutating func correct(_ part: ReadingPart, of notice: Notice) {
    switch part {
    case .newDeadline, .newDemand: ask(for: part, of: notice)
    default:
      let values = CorrectionChoices(part, of: notice, in: language)
      picker = Picker(
        .value(notice.name, part),
        title: language.say(CorrectionPhrase.chooseValue, language.say(part.field)),
        choices: values.choices)
    }
  }

  /// Asks for a value to be typed.
  mutating func ask(for part: ReadingPart, of notice: Notice) {
    let choices = CorrectionChoices(part, of: notice, in: language)
    ask(.correction(notice.name, part), text: choices.typed)
    message = Message(choices.example, role: .dim)
  }

  /// Takes what was typed for a conclusion; where it is no value, it stays to be mended.
  mutating func acceptCorrection(
    _ text: String, for part: ReadingPart, of name: NoticeName
  ) -> [Effect] {
    guard let notice = notice(named: name) else { return [] }
    do {
      let amendments = try CorrectionChoices(part, of: notice, in: language).amendments(for: text)
      return [.correct(name, amendments)]
    } catch {
      prompt = Prompt(.correction(name, part), text: text)
      message = Message(error.sentence(in: language), role: .warning)
      return []
    }
  }

  /// The notice of a name, where it is on the screen.
  func notice(named name: NoticeName) -> Notice? {
    if let view, view.notice.name == name { return view.notice }
    if let entry = inbox.first(where: { $0.notice.name == name }) { return entry.notice }
    return dossier?.notices.first { $0.name == name }
  }
}

// Marking words.
extension WorkbenchState {
  mutating func beginMarking(_ part: ReadingPart, of notice: Notice) {
    marking = Marking(
      part, of: notice, columns: markingColumns, visible: layout.body.rows, width: columnCount)
    say(ReadingPhrase.markingHint)
  }

  var markingColumns: Int { min(100, max(10, area.columns - 2)) }

  mutating func performInMarking(_ command: Command) -> [Effect] {
    if marking?.perform(command) ?? false { return [] }
    switch command {
    case .mark: marking?.toggle()
    case .open: return acceptMarking()
    case .back, .close: marking = nil
    default: return performEverywhere(command)
    }
    return []
  }

  private mutating func acceptMarking() -> [Effect] {
    guard let marking, let notice = notice(named: marking.name) else { return [] }
    guard let quotation = marking.quotation else {
      say(ReadingPhrase.nothingMarked, role: .warning)
      return []
    }
    self.marking = nil
    let choices = CorrectionChoices(marking.part, of: notice, in: language)
    return [.correct(marking.name, choices.amendments(marking: quotation))]
  }
}
