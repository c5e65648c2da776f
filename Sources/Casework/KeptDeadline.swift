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

  /// The notice, by its number in the case; 0 for one that no notice sets.
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

  /// The period, where a person has set it and no notice.
  package var own: OwnPeriod?
  package var history: [DeadlineEvent]
  package var unknown: JSONObject = [:]

  /// A period that the consultant was told by telephone, or set.
  package struct OwnPeriod: Hashable, Sendable {
    package var read: ReadDeadline

    /// When it was set, or begins.
    package var from: Moment

    package init(_ read: ReadDeadline, from: Moment) {
      self.read = read
      self.from = from
    }
  }

  package init(
    notice: Int, index: Int, reading: ReadingChoice = .rule, at moment: Moment, by: String
  ) {
    self.notice = notice
    self.index = index
    state = .running
    adopted = reading == .rule ? nil : reading.rawValue
    confirmed = false
    triggered = nil
    own = nil
    history = [DeadlineEvent(at: moment, by: by, state: .running)]
  }

  /// One that no notice sets.
  package init(own: OwnPeriod, index: Int, at moment: Moment, by: String) {
    self.init(notice: 0, index: index, at: moment, by: by)
    self.own = own
    confirmed = true
  }

  /// The reading that is followed.
  package var reading: ReadingChoice {
    adopted.flatMap(ReadingChoice.init(rawValue:)) ?? .rule
  }
}

extension KeptDeadline {
  /// Moves the deadline to another state and remembers when and why.
  package mutating func become(_ state: State, at moment: Moment, by: String, because: String?) {
    guard state != self.state else { return }
    self.state = state
    history.append(DeadlineEvent(at: moment, by: by, state: state, because: because))
  }

  /// Follows another reading from now on, which also confirms it.
  package mutating func adopt(_ reading: ReadingChoice, at moment: Moment, by: String) {
    guard reading != self.reading || !confirmed else { return }
    adopted = reading == .rule ? nil : reading.rawValue
    confirmed = true
    var event = DeadlineEvent(at: moment, by: by, state: state)
    event.adopted = reading
    history.append(event)
  }

  /// What it is counted from happened, or happened at another time than was thought.
  ///
  /// - Returns: Whether it is counted from another moment now.
  @discardableResult
  package mutating func start(
    at trigger: Moment, recorded moment: Moment, by: String, because: String?
  ) -> Bool {
    guard trigger != triggered else { return false }
    triggered = trigger
    var event = DeadlineEvent(at: moment, by: by, state: state, because: because)
    event.triggered = trigger
    history.append(event)
    return true
  }
}
