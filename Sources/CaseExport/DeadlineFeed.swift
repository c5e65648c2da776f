import Casework
import CivilTime
import Wording

/// Makes calendar events of deadlines.
package struct DeadlineFeed: Sendable {
  private let language: Language
  private let alarms: [TimeSpan]

  /// The dates one sets oneself before a deadline; `nil` leaves them out.
  private let schedule: InternalSchedule?
  let now: Moment

  /// How long an ended deadline stays in the feed as cancelled, so that a calendar which
  /// has it takes it out.
  package static let remembersEnded = 60 * 86_400

  package init(
    in language: Language, alarms: [TimeSpan], schedule: InternalSchedule? = nil, at now: Moment
  ) {
    self.language = language
    self.alarms = alarms
    self.schedule = schedule
    self.now = now
  }

  /// The deadlines of a case: those that may come due, and those that ended lately.
  package func events(of dossier: Dossier) -> [CalendarEvent] {
    dossier.standings.flatMap { standing -> [CalendarEvent] in
      guard let due = standing.due, let identity = dossier.identity(of: standing) else {
        return []
      }
      let isOpen = standing.kept.state.isOpen && dossier.sellerCase.isOpen
      guard isOpen || now - identity.changed <= Self.remembersEnded else { return [] }
      var event = event(
        standing.read, due: due, earliest: standing.earliest ?? due, identity: identity,
        client: dossier.sellerCase.client.name,
        description: description(of: standing, in: dossier), status: status(standing, isOpen))
      // Some programs show a cancelled event like any other.
      if !isOpen {
        event.summary = language.say(
          FeedPhrase.ended, language.say(standing.kept.state), event.summary)
      }
      return [event] + steps(before: standing, event: event, isOpen: isOpen)
    }
  }

  /// The deadlines of a notice that is not filed yet.
  package func events(of notice: Notice) -> [CalendarEvent] {
    ArrivedDeadline.all(of: notice).map { deadline in
      event(
        deadline.read, due: deadline.due, earliest: deadline.earliest,
        identity: deadline.identity, client: language.say(FeedPhrase.notFiled),
        description: [
          "\(notice.name.rawValue)  \(notice.message.subject)",
          language.say(ScreenPhrase.quotedWords, deadline.sentence),
        ].joined(separator: "\n"), status: .tentative)
    }
  }

  private func event(
    _ read: ReadDeadline, due: Moment, earliest: Moment, identity: DeadlineIdentity,
    client: String, description: String, status: CalendarEvent.Status
  ) -> CalendarEvent {
    CalendarEvent(
      uid: identity.uid, sequence: identity.sequence, changed: identity.changed, at: due,
      summary: summary(of: read, client: client), description: description, status: status,
      alarms: status == .cancelled ? [] : rings(read, due: due, earliest: earliest))
  }

  /// What can be missed rings before the earliest moment at which it may be; the others
  /// when they come.
  private func rings(_ read: ReadDeadline, due: Moment, earliest: Moment) -> [Int] {
    guard read.effect == .lose else { return [0] }
    let ahead = due - earliest
    return alarms.map { $0.seconds + ahead }.sorted(by: >)
  }

  private func status(_ standing: DeadlineStanding, _ isOpen: Bool) -> CalendarEvent.Status {
    guard isOpen else { return .cancelled }
    let isSure = standing.earliest == standing.due && standing.kept.state == .running
    return isSure ? .confirmed : .tentative
  }

  /// One's own dates before a deadline; they end with it, and are changed with it.
  private func steps(
    before standing: DeadlineStanding, event: CalendarEvent, isOpen: Bool
  ) -> [CalendarEvent] {
    guard let schedule, isOpen else { return [] }
    return standing.internalDates(by: schedule).map { date in
      var step = event
      step.uid += "-\(date.step.rawValue)"
      step.at = date.at
      step.summary = language.say(
        FeedPhrase.internalDate, language.say(date.step), event.summary)
      step.alarms = [0]
      return step
    }
  }
}

// Words.
extension DeadlineFeed {
  private func summary(of read: ReadDeadline, client: String) -> String {
    let name = "\(language.say(read.kind)) \(language.period(read.window))"
    let phrase: FeedPhrase =
      switch read.effect {
      case .lose: .due
      case .opens: .opens
      case .expected: .expected
      }
    return language.say(phrase, client, name)
  }

  private func description(of standing: DeadlineStanding, in dossier: Dossier) -> String {
    var lines = [
      "\(dossier.id.rawValue)  \(language.say(dossier.sellerCase.reason))  "
        + language.say(dossier.sellerCase.stage),
      language.say(ScreenPhrase.quotedWords, standing.sentence),
    ]
    if standing.kept.state != .running {
      lines.append(language.say(ScreenPhrase.stateIs, language.say(standing.kept.state)))
    }
    if standing.read.effect == .lose, !standing.kept.confirmed {
      lines += standing.alternatives.map {
        "\(language.say($0.reading)): \(language.dayAndClock($0.due, at: now))"
      }
    }
    return lines.joined(separator: "\n")
  }
}
