import Casework
import CivilTime
import Wording

/// What a conclusion of a reading can be made: the values to choose from, what can be
/// typed, and what follows for the reading.
struct CorrectionChoices {
  private let part: ReadingPart
  private let notice: Notice
  private let language: Language

  init(_ part: ReadingPart, of notice: Notice, in language: Language) {
    self.part = part
    self.notice = notice
    self.language = language
  }

  private var notation: DeadlineNotation { DeadlineNotation(received: notice.message.received) }

  var choices: [Picker.Choice] {
    let changes = [
      choice(ReadingPhrase.typeValue, .type(part), if: isTyped),
      choice(ReadingPhrase.markWords, .markWords(part), if: true),
    ].compactMap(\.self)
    switch part {
    case .field(let field):
      return (isTyped ? changes : []) + values(of: field) + (isTyped ? [] : changes)
    case .deadline(let slot): return changes + kinds(ofDeadline: slot) + [strikeOut]
    case .demand: return changes + [strikeOut]
    case .newDeadline, .newDemand: return changes
    }
  }

  /// Where among the choices the value stands that holds now; `nil` where one is typed.
  var presentPlace: Int? {
    guard !isTyped else { return nil }
    let present = language.say(ReadingPhrase.currentValue)
    return choices.firstIndex { $0.note == present }
  }

  private func choice(
    _ phrase: ReadingPhrase, _ value: Picker.Value, if applies: Bool
  ) -> Picker.Choice? {
    applies ? Picker.Choice(text: language.say(phrase), note: "", value: value) : nil
  }

  private var isTyped: Bool {
    switch part.field {
    case .language, .stage, .reason, .rightKind, .fundsHeld: false
    default: true
    }
  }

  private var strikeOut: Picker.Choice {
    let amendment: Amendment
    switch part {
    case .deadline(let slot): amendment = .deadline(slot: slot, nil)
    case .demand(let index): amendment = .demand(notice.demand(at: index), becomes: nil)
    default: amendment = .demand(nil, becomes: nil)
    }
    return Picker.Choice(
      text: language.say(ReadingPhrase.strikeOut), note: "", value: .amend([amendment]))
  }
}

// Values to choose from.
extension CorrectionChoices {
  private func values(of field: ReadingField) -> [Picker.Choice] {
    let values: [FieldValue]
    switch field {
    case .language: values = NoticeLanguage.allCases.map(FieldValue.language)
    case .stage: values = Stage.allCases.map(FieldValue.stage)
    case .reason: values = Reason.allCases.map(FieldValue.reason)
    case .rightKind: values = RightKind.allCases.map(FieldValue.rightKind) + [.rightKind(nil)]
    case .fundsHeld: values = [.fundsHeld(true), .fundsHeld(false)]
    case .answerTo: values = [.answerTo(.reply), .answerTo(.sellerCentral), .answerTo(nil)]
    case .documents: return documents
    case .asins: values = [.asins([])]
    case .complaintIDs: values = [.complaintIDs([])]
    case .rightsOwner: values = [.rightsOwner(nil)]
    case .maxFailedAppeals: values = [.maxFailedAppeals(2), .maxFailedAppeals(nil)]
    case .invoiceMaxAgeDays:
      values = [365, 180, 90].map { .invoiceMaxAgeDays($0) } + [.invoiceMaxAgeDays(nil)]
    case .deadlines, .demands: values = []
    }
    return values.map { value in
      Picker.Choice(text: words(for: value), note: note(for: value), value: .amend([.set(value)]))
    }
  }

  private func words(for value: FieldValue) -> String {
    let line = FieldNotation.line(for: value, in: language)
    return line.isEmpty ? language.say(ReadingPhrase.noneValue) : line
  }

  /// What is to be known of a value: it holds now, or the rules nearly took it.
  private func note(for value: FieldValue) -> String {
    if notice.reading.fieldValue(value.field) == value {
      return language.say(ReadingPhrase.currentValue)
    }
    if let second = notice.reading.grounds[value.field]?.second,
      value.code == second.value
    {
      return language.say(ReadingPhrase.nearlyTaken, Explanation.percent(second.share))
    }
    return ""
  }

  /// Each document by itself: choosing one adds it, or takes it off.
  private var documents: [Picker.Choice] {
    let present = notice.reading.documents
    return DocumentKind.allCases.map { kind in
      let isThere = present.contains(kind)
      let after = isThere ? present.filter { $0 != kind } : present + [kind]
      return Picker.Choice(
        text: "\(isThere ? "[x]" : "[ ]") \(language.say(kind))", note: "",
        value: .amend([.set(.documents(after))]))
    }
  }

  private func kinds(ofDeadline slot: Int) -> [Picker.Choice] {
    guard let deadline = notice.deadline(at: slot) else { return [] }
    return DeadlineKind.allCases.filter { $0 != deadline.kind }.map { kind in
      var changed = deadline
      changed.kind = kind
      changed.effect = kind.usualEffect
      return Picker.Choice(
        text: notation.line(for: changed, in: language), note: "",
        value: .amend([.deadline(slot: slot, changed)]))
    }
  }
}

// What is typed.
extension CorrectionChoices {
  /// What stands in the field to begin with.
  var typed: String {
    switch part {
    case .field(let field):
      notice.reading.fieldValue(field).map { FieldNotation.line(for: $0, in: language) } ?? ""
    case .deadline(let slot):
      notice.deadline(at: slot).map { notation.line(for: $0, in: language) } ?? ""
    case .demand(let index): notice.demand(at: index)?.text.onOneLine ?? ""
    case .newDeadline, .newDemand: ""
    }
  }

  var example: String {
    let phrase: CorrectionPhrase
    switch part.field {
    case .deadlines: phrase = .deadlineExample
    case .asins: phrase = .asinExample
    case .invoiceMaxAgeDays: phrase = .daysExample
    case .maxFailedAppeals: phrase = .timesExample
    case .answerTo: phrase = .addressExample
    case .documents, .complaintIDs: phrase = .listExample
    default: phrase = .emptyMeansNone
    }
    return language.say(phrase)
  }

  func amendments(for text: String) throws(NotationError) -> [Amendment] {
    switch part {
    case .field(let field):
      return try FieldNotation(field).value(text).map { [.set($0)] } ?? []
    case .deadline(let slot):
      if FieldNotation.isEmpty(text) { return [.deadline(slot: slot, nil)] }
      return [
        .deadline(slot: slot, try notation.deadline(text, instead: notice.deadline(at: slot)))
      ]
    case .newDeadline:
      return FieldNotation.isEmpty(text)
        ? [] : [.deadline(slot: nil, try notation.deadline(text))]
    case .demand(let index):
      guard let old = notice.demand(at: index) else { return [] }
      if FieldNotation.isEmpty(text) { return [.demand(old, becomes: nil)] }
      return [.demand(old, becomes: Demand(text: text, quote: old.quote))]
    case .newDemand:
      return FieldNotation.isEmpty(text) ? [] : [.demand(nil, becomes: Demand(byHand: text))]
    }
  }

  /// The words marked become those that the conclusion rests on.
  func amendments(marking quote: Quotation) -> [Amendment] {
    switch part {
    case .field(let field): return [.mark(field, quote)]
    case .deadline(let slot):
      guard var deadline = notice.deadline(at: slot) else { return [] }
      deadline.quote = quote
      return [.deadline(slot: slot, deadline)]
    case .demand(let index):
      guard let old = notice.demand(at: index) else { return [] }
      return [.demand(old, becomes: Demand(text: quote.words.onOneLine, quote: quote))]
    case .newDeadline, .newDemand: return []
    }
  }
}
