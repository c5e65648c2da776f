import CivilTime
import JSONText

/// What was decided about a deadline of a case.
///
/// The period itself stands in the notice it comes from; here stand which of its
/// readings is adopted, what became of it, and when.
package struct KeptDeadline: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case running, met, missed, superseded, waived, paused
  }

  /// The notice, by its number in the case.
  package var notice: Int

  /// The place among the deadlines of the notice's reading, from 0.
  package var index: Int
  package var state: State

  /// The code of the reading adopted instead of the rule's own.
  package var adopted: String?

  /// Whether a person has looked at the readings and kept one.
  package var confirmed: Bool

  /// When what it is counted from happened, where the notice does not say.
  package var triggered: Moment?
  package var history: [Event]
  package var unknown: JSONObject = [:]

  /// One step in a deadline's life.
  package struct Event: Hashable, Sendable {
    package var at: Moment
    package var by: String
    package var state: State
    package var because: String?
    package var unknown: JSONObject = [:]

    package init(at: Moment, by: String, state: State, because: String? = nil) {
      self.at = at
      self.by = by
      self.state = state
      self.because = because
    }
  }

  package init(notice: Int, index: Int, at moment: Moment, by: String) {
    self.notice = notice
    self.index = index
    state = .running
    adopted = nil
    confirmed = false
    triggered = nil
    history = [Event(at: moment, by: by, state: .running)]
  }

  /// Moves the deadline to another state and remembers when and why.
  package mutating func become(_ state: State, at moment: Moment, by: String, because: String?) {
    guard state != self.state else { return }
    self.state = state
    history.append(Event(at: moment, by: by, state: state, because: because))
  }
}

extension KeptDeadline {
  init(_ reader: inout RecordReader) throws(RecordError) {
    notice = try reader.integer("notice")
    index = try reader.integer("index")
    state = try reader.word("state", of: State.self)
    adopted = try reader.optionalString("adopted")
    confirmed = try reader.flag("confirmed")
    triggered = try reader.optionalMoment("triggered")
    history = try reader.records("history", Event.init)
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "notice": .integer(notice),
      "index": .integer(index),
      "state": .string(state.rawValue),
      "adopted": .string(orNull: adopted),
      "confirmed": .bool(confirmed),
      "triggered": .moment(orNull: triggered),
      "history": .array(history.map { .object($0.record) }),
    ]) { $1 }
  }
}

extension KeptDeadline.Event {
  init(_ reader: inout RecordReader) throws(RecordError) {
    at = try reader.moment("at")
    by = try reader.string("by")
    state = try reader.word("state", of: KeptDeadline.State.self)
    because = try reader.optionalString("because")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "at": .moment(at),
      "by": .string(by),
      "state": .string(state.rawValue),
      "because": .string(orNull: because),
    ]) { $1 }
  }
}
