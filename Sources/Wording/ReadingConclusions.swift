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
  private let language: Language

  package init(_ reading: Reading, received: Moment, in language: Language) {
    self.reading = reading
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
    reading.answerTo.map { add(.answerTo, words(for: $0)) }
    reading.rightsOwner.map { add(.rightsOwner, $0) }
    addList(.complaintIDs, reading.complaintIDs)
    if reading.fundsHeld { add(.fundsHeld, language.say(ScreenPhrase.yes)) }
    for demand in reading.demands { add(demand) }
  }

  private mutating func add(_ field: ReadingField, _ value: String) {
    rows.append(
      Row(
        name: language.say(field), value: value,
        words: reading.evidence[field]?.first.map { Self.oneLine($0.words) }, isDeadline: false))
  }

  private mutating func addList(_ field: ReadingField, _ values: [String]) {
    if !values.isEmpty { add(field, values.joined(separator: " ")) }
  }

  private mutating func add(_ demand: Demand) {
    rows.append(
      Row(
        name: language.say(ReadingField.demands), value: Self.oneLine(demand.text), words: nil,
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
        words: Self.oneLine(deadline.quote.words), isDeadline: true))
  }

  private func words(for channel: AnswerChannel) -> String {
    switch channel {
    case .reply: language.say(ScreenPhrase.replyToMail)
    case .sellerCentral: language.say(ScreenPhrase.sellerCentral)
    case .addresses(let addresses): addresses.joined(separator: ", ")
    }
  }

  private static func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
