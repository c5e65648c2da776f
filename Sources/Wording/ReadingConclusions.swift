import Casework
import CivilTime

/// The conclusions of a reading as rows of a table: name, value, how sure, the words it
/// rests on.
package struct ReadingConclusions: Sendable {
  package struct Row: Hashable, Sendable {
    package let part: ReadingPart
    package let name: String
    package let value: String

    /// On one line; `nil` where the value rests on no words.
    package let words: String?

    /// The part of `words` that the conclusion rests on, so that it stays in sight where
    /// they are cut.
    package let quoted: String
    package let isDeadline: Bool

    /// The field says nothing; it can be filled in.
    package let isEmpty: Bool

    /// How sure it is and what is to be known about it.
    package let standing: ConclusionStanding
  }

  /// What the reading says.
  package private(set) var rows: [Row] = []

  /// The fields that say nothing, what can be added, and the language.
  package private(set) var emptyRows: [Row] = []

  package var allRows: [Row] { rows + emptyRows }

  private let notice: Notice?
  private let reading: Reading
  private let text: String
  private let received: Moment
  private let language: Language

  /// - Parameter text: The notice's text, from which the sentences are quoted.
  package init(_ reading: Reading, of text: String, received: Moment, in language: Language) {
    self.init(reading, nil, of: text, received: received, in: language)
  }

  /// What holds of a notice, with what people corrected.
  package init(_ notice: Notice, in language: Language) {
    self.init(
      notice.reading, notice, of: notice.text, received: notice.message.received, in: language)
  }

  private init(
    _ reading: Reading, _ notice: Notice?, of text: String, received: Moment,
    in language: Language
  ) {
    self.notice = notice
    self.reading = reading
    self.text = text
    self.received = received
    self.language = language
    for field in Self.order { add(field) }
    emptyRows += Self.order.filter { reading.isEmpty($0) && !$0.isList }.map { field in
      row(.field(field), language.say(ScreenPhrase.none), isEmpty: true)
    }
    emptyRows.append(row(.field(.language), language.say(reading.language), isEmpty: true))
    let add = language.say(CorrectionPhrase.addByHand)
    emptyRows += [row(.newDeadline, add, isEmpty: true), row(.newDemand, add, isEmpty: true)]
  }

  private static let order: [ReadingField] = [
    .stage, .reason, .rightKind, .deadlines, .asins, .documents, .invoiceMaxAgeDays,
    .maxFailedAppeals, .answerTo, .rightsOwner, .complaintIDs, .fundsHeld, .demands,
  ]
}

extension ReadingConclusions {
  private mutating func add(_ field: ReadingField) {
    switch field {
    case .deadlines: addDeadlines()
    case .demands:
      for (index, demand) in reading.demands.enumerated() {
        rows.append(
          row(.demand(index), demand.text.onOneLine, quote: demand.quote, repeats: demand.text))
      }
    default:
      guard !reading.isEmpty(field) else { return }
      rows.append(
        row(.field(field), value(of: field), quote: reading.evidence[field]?.first))
    }
  }

  private mutating func addDeadlines() {
    let slots = notice?.deadlineSlots ?? reading.deadlines
    for (slot, deadline) in slots.enumerated() {
      guard let deadline else { continue }
      let due =
        deadline.due(received: received).map { language.dayAndClock($0, at: received) }
        ?? language.say(ScreenPhrase.dueUnknown)
      rows.append(
        row(
          .deadline(slot: slot), "\(language.term(deadline))  \(due)", quote: deadline.quote,
          isDeadline: true))
    }
  }

  private func value(of field: ReadingField) -> String {
    switch field {
    case .asins: reading.asins.joined(separator: " ")
    case .complaintIDs: reading.complaintIDs.joined(separator: " ")
    case .documents: reading.documents.map { language.say($0) }.joined(separator: " ")
    case .invoiceMaxAgeDays:
      language.say(ScreenPhrase.daysSuffix, String(reading.invoiceMaxAgeDays ?? 0))
    case .maxFailedAppeals:
      language.say(ScreenPhrase.timesSuffix, String(reading.maxFailedAppeals ?? 0))
    default:
      reading.fieldValue(field).map { FieldNotation.line(for: $0, in: language) } ?? ""
    }
  }

  /// - Parameter repeats: Words that are not said twice in one row.
  private func row(
    _ part: ReadingPart, _ value: String, quote: Quotation? = nil, repeats: String? = nil,
    isDeadline: Bool = false, isEmpty: Bool = false
  ) -> Row {
    let shown = quote.flatMap { $0.words.isEmpty || $0.words == repeats ? nil : $0 }
    return Row(
      part: part, name: language.say(part.field), value: value,
      words: shown.map { $0.sentence(in: text) }, quoted: shown?.words.onOneLine ?? "",
      isDeadline: isDeadline, isEmpty: isEmpty, standing: standing(of: part))
  }

  private func standing(of part: ReadingPart) -> ConclusionStanding {
    if case .deadline(let slot) = part, let notice, let deadline = notice.deadline(at: slot) {
      let isRead = notice.asRead.deadlines.indices.contains(slot)
      if deadline.isByHand, !isRead { return .byHand }
    }
    if notice?.isCorrected(part) ?? false { return .corrected }
    let level = confidence(of: part).map { ConfidenceLevel($0) }
    if case .field(let field) = part,
      reading.cautions.contains(where: { $0.code == Caution.disputed(field) })
    {
      return .disputed(level ?? .low)
    }
    return level.map { .read($0) } ?? .unknown
  }

  private func confidence(of part: ReadingPart) -> Double? {
    switch part {
    case .field(let field): reading.confidence[field]
    case .deadline(let slot):
      notice.map { $0.confidence(of: part) } ?? reading.deadlines[slot].confidence
    case .demand, .newDeadline, .newDemand: nil
    }
  }
}

extension ReadDeadline {
  /// Whether a person set it.
  package var isByHand: Bool { rule == Correction.byHand }
}

extension ReadingField {
  /// Whether its values are rows of their own.
  fileprivate var isList: Bool { self == .deadlines || self == .demands }
}

extension Language {
  /// A deadline in two words: what for, and how long.
  package func term(_ deadline: ReadDeadline) -> String {
    "\(say(deadline.kind)) \(period(deadline.window))"
  }
}
