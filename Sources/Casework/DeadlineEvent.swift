import CivilTime
import JSONText

/// One step in a deadline's life.
package struct DeadlineEvent: Hashable, Sendable {
  package var at: Moment
  package var by: String

  /// The state from then on.
  package var state: KeptDeadline.State

  /// The id of the notice or round, or the word for what happened, that was the cause.
  package var because: String?

  /// The reading that was adopted with this step.
  package var adopted: ReadingChoice?

  /// The moment from which it is counted since this step.
  package var triggered: Moment?
  package var unknown: JSONObject = [:]

  package init(at: Moment, by: String, state: KeptDeadline.State, because: String? = nil) {
    self.at = at
    self.by = by
    self.state = state
    self.because = because
  }
}

extension DeadlineEvent {
  init(_ reader: inout RecordReader) throws(RecordError) {
    at = try reader.moment("at")
    by = try reader.string("by")
    state = try reader.word("state", of: KeptDeadline.State.self)
    because = try reader.optionalString("because")
    adopted = try reader.optionalWord("adopted", of: ReadingChoice.self)
    triggered = try reader.optionalMoment("triggered")
    unknown = reader.remaining
  }

  var record: JSONObject {
    var known: JSONObject = [
      "at": .moment(at),
      "by": .string(by),
      "state": .string(state.rawValue),
      "because": .string(orNull: because),
    ]
    if let adopted { known["adopted"] = .string(adopted.rawValue) }
    if let triggered { known["triggered"] = .moment(triggered) }
    return unknown.merging(known) { $1 }
  }
}
