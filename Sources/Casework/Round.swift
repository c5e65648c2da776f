import CivilTime
import JSONText

/// One plan of action on its way: drafted, submitted, answered.
package struct Round: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case drafting, ready, submitted, accepted
    case turnedDown = "turned_down"
    case moreAsked = "more_asked"
    case unanswered
  }

  package let id: RoundID
  package var state: State
  package var text: String
  package var started: Moment

  /// The round whose text this one began from.
  package var begunFrom: Int?

  /// The notice it answers, by its number in the case.
  package var answers: Int?
  package var submission: Submission?

  /// The notice that answered it, by its number in the case.
  package var answeredBy: Int?

  /// Where it answers what was demanded, as the consultant says.
  package var links: [DemandLink] = []

  /// What was remarked on it, the earliest first.
  package var annotations: [Annotation] = []

  /// What two people changed and nobody has decided.
  package var conflicts: [MergeConflict] = []
  package var unknown: JSONObject = [:]

  package init(id: RoundID, text: String, started: Moment, begunFrom: Int?, answers: Int?) {
    self.id = id
    self.text = text
    self.started = started
    self.begunFrom = begunFrom
    self.answers = answers
    state = .drafting
    submission = nil
    answeredBy = nil
  }

  package var number: Int { id.number }

  /// Whether the text may still change.
  ///
  /// A submitted round is a record of what the marketplace was sent.
  package var isOpen: Bool { submission == nil }

  /// Characters of the whole plan as a form counts them.
  package var characterCount: Int { FormText(text).characters }
}

/// What went out, when and how.
package struct Submission: Hashable, Sendable {
  package var at: Moment
  package var by: String

  /// `seller_central`, `reply`, or an address; as the consultant says.
  package var via: String?

  /// Why it went out although something stood against it.
  package var because: String?

  /// Of the text, in hexadecimal.
  package var sha256: String
  package var characters: Int

  /// The documents that the case had then.
  package var evidence: [FrozenEvidence]
  package var unknown: JSONObject = [:]

  package init(
    at: Moment, by: String, via: String?, because: String?, sha256: String, characters: Int,
    evidence: [FrozenEvidence] = []
  ) {
    self.at = at
    self.by = by
    self.via = via
    self.because = because
    self.sha256 = sha256
    self.characters = characters
    self.evidence = evidence
  }
}
