import Casework
import CivilTime

/// The conclusions of a reading as rows of a table: name, value, the words it rests on.
package struct ReadingConclusions: Sendable {
  package struct Row: Hashable, Sendable {
    package let name: String
    package let value: String

    /// On one line; `nil` where the value rests on no words.
    package let words: String?
    package let isDeadline: Bool
  }

  package private(set) var rows: [Row] = []
  private let reading: Reading
  private let text: String
  private let language: Language

  /// - Parameter text: The notice's text, from which the sentences are quoted.
  package init(_ reading: Reading, of text: String, received: Moment, in language: Language) {
    self.reading = reading
    self.text = text
    self.language = language
    add(.stage, language.say(reading.stage))
    var reason = language.say(reading.reason)
    if let kind = reading.rightKind { reason += " / \(language.say(kind))" }
    add(.reason, reason)
    for deadline in reading.deadlines { add(deadline, received: received) }
    addList(.asins, reading.asins)
    addList(.documents, reading.documents.map(language.say))
    reading.invoiceMaxAgeDays.map {
      add(.invoiceMaxAgeDays, language.say(ScreenPhrase.daysSuffix, String($0)))
    }
    reading.maxFailedAppeals.map {
      add(.maxFailedAppeals, language.say(ScreenPhrase.timesSuffix, String($0)))
    }
    reading.answerTo.map { add(.answerTo, language.say($0)) }
    reading.rightsOwner.map { add(.rightsOwner, $0) }
    addList(.complaintIDs, reading.complaintIDs)
    if reading.fundsHeld { add(.fundsHeld, language.say(ScreenPhrase.yes)) }
    for demand in reading.demands { add(demand) }
  }

  private mutating func add(_ field: ReadingField, _ value: String) {
    rows.append(
      Row(
        name: language.say(field), value: value,
        words: reading.evidence[field]?.first.map { $0.sentence(in: text) }, isDeadline: false))
  }

  private mutating func addList(_ field: ReadingField, _ values: [String]) {
    if !values.isEmpty { add(field, values.joined(separator: " ")) }
  }

  private mutating func add(_ demand: Demand) {
    rows.append(
      Row(
        name: language.say(ReadingField.demands), value: demand.text.onOneLine, words: nil,
        isDeadline: false))
  }

  private mutating func add(_ deadline: ReadDeadline, received: Moment) {
    let due =
      deadline.due(received: received).map { language.dayAndClock($0, at: received) }
      ?? language.say(ScreenPhrase.dueUnknown)
    rows.append(
      Row(
        name: language.say(ReadingField.deadlines),
        value: "\(language.say(deadline.kind)) \(language.period(deadline.window))  \(due)",
        words: deadline.quote.sentence(in: text), isDeadline: true))
  }

}
