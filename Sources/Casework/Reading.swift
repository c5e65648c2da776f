import CivilTime
import JSONText

/// What was understood from a notice; every part points at the words it was read from.
///
/// A reading is a fact about one notice and one set of rules. What the
/// consultant decides instead is kept beside it, never in it.
package struct Reading: Hashable, Sendable {
  package var language: NoticeLanguage
  package var stage: Stage
  package var reason: Reason
  package var rightKind: RightKind?

  /// In the order of first appearance, half-width capitals.
  package var asins: [String]
  package var rightsOwner: String?
  package var complaintIDs: [String]

  /// Money is being held now; a threat to do so does not count.
  package var fundsHeld: Bool
  package var deadlines: [ReadDeadline]

  /// How many unsuccessful appeals end it.
  package var maxFailedAppeals: Int?
  package var documents: [DocumentKind]

  /// How old an invoice may be when it is sent.
  package var invoiceMaxAgeDays: Int?
  package var answerTo: AnswerChannel?
  package var demands: [Demand]

  /// The words each field rests on; a key for every field that is not empty.
  package var evidence: [ReadingField: [Quotation]]

  /// From 0 to 1.
  package var confidence: [ReadingField: Double]

  /// For the fields that are concluded from rules.
  package var grounds: [ReadingField: Grounds]
  package var cautions: [Caution]

  /// Keys of the stored reading that this version does not know.
  package var unknown: JSONObject

  package init(language: NoticeLanguage, stage: Stage = .none, reason: Reason = .none) {
    self.language = language
    self.stage = stage
    self.reason = reason
    rightKind = nil
    asins = []
    rightsOwner = nil
    complaintIDs = []
    fundsHeld = false
    deadlines = []
    maxFailedAppeals = nil
    documents = []
    invoiceMaxAgeDays = nil
    answerTo = nil
    demands = []
    evidence = [:]
    confidence = [:]
    grounds = [:]
    cautions = []
    unknown = [:]
  }
}

/// The fields of a reading, by the names they have in JSON.
package enum ReadingField: String, CaseIterable, Sendable {
  case language, stage, reason, asins, deadlines, documents, demands
  case rightKind = "ip_type"
  case rightsOwner = "rights_owner"
  case complaintIDs = "complaint_ids"
  case fundsHeld = "funds_held"
  case maxFailedAppeals = "max_failed_appeals"
  case invoiceMaxAgeDays = "invoice_max_age_days"
  case answerTo = "answer_to"
}

/// One thing that a notice asks for; a round has to cover each.
package struct Demand: Hashable, Sendable {
  package let text: String
  package let quote: Quotation
  package var unknown: JSONObject = [:]

  package init(text: String, quote: Quotation) {
    self.text = text
    self.quote = quote
  }

  /// One that no words of the notice say.
  package init(byHand text: String) {
    self.init(text: text, quote: Quotation(words: "", span: 0..<0))
  }
}

/// A period as a notice words it, with the words.
///
/// What is stored is the period; the moment it ends is counted whenever it is
/// needed, so that a mended rule mends every case.
package struct ReadDeadline: Hashable, Sendable {
  package var window: ResponseWindow
  package var kind: DeadlineKind
  package var effect: DeadlineEffect
  package var trigger: DeadlineTrigger

  /// Where the trigger's own moment is named by the notice.
  package var triggerMoment: Moment?
  package var quote: Quotation

  /// When it would end if its words, which may mean two days, meant the earlier: 金曜日まで in a
  /// mail of a Friday, or a period beside the day of an earlier notice.
  package var sooner: Moment?

  /// The name of the rule that found it.
  package var rule: String

  /// How sure its kind is, from 0 to 1; `nil` where a person set it.
  package var confidence: Double?

  /// What the period would have been otherwise: another kind, or ``noDeadline``.
  package var second: SecondChoice?
  package var unknown: JSONObject = [:]

  package init(
    window: ResponseWindow, kind: DeadlineKind, effect: DeadlineEffect = .lose,
    trigger: DeadlineTrigger = .received, triggerMoment: Moment? = nil, quote: Quotation,
    rule: String
  ) {
    self.window = window
    self.kind = kind
    self.effect = effect
    self.trigger = trigger
    self.triggerMoment = triggerMoment
    self.quote = quote
    self.rule = rule
  }

  /// The code for a period that nobody has to keep.
  package static let noDeadline = "no_deadline"
}
