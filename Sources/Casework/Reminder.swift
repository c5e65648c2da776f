import CivilTime

/// Something to tell a person, once, when its time has come.
package struct Reminder: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// So long before the earliest moment at which something may be lost.
    case before(TimeSpan)

    /// The deadline is over.
    case over

    /// A door has opened.
    case opens

    /// Somebody else should have acted by now.
    case expected

    /// A date one has set oneself.
    case step(InternalSchedule.Step)
  }

  package enum Matter: Hashable, Sendable {
    case sellerCase(CaseID, client: String)

    /// A notice that is not filed yet.
    case arrival(NoticeName)
  }

  /// Whose deadline it is.
  package let matter: Matter
  package let read: ReadDeadline

  /// The sentence of the notice that the period stands in.
  package let sentence: String
  package let uid: String
  package let kind: Kind

  /// The moment that it is about.
  package let due: Moment

  /// From when it is to be told.
  package let fires: Moment

  /// What was told is remembered by this: the deadline, its moment and the occasion, so
  /// that one that was moved is told again.
  package var key: String { "\(uid) \(due.seconds) \(occasion)" }

  /// What makes it worth telling, in a word: `24h`, `over`, `documents`.
  package var occasion: String {
    switch kind {
    case .before(let span): span.description
    case .over: "over"
    case .opens: "opens"
    case .expected: "expected"
    case .step(let step): step.rawValue
    }
  }
}

extension Reminder {
  /// All that will have to be told of a case, whenever that is.
  package static func all(
    of dossier: Dossier, before spans: [TimeSpan], schedule: InternalSchedule
  ) -> [Reminder] {
    guard dossier.sellerCase.isOpen else { return [] }
    return dossier.standings.flatMap { standing -> [Reminder] in
      guard standing.kept.state == .running, let due = standing.due,
        let uid = dossier.identity(of: standing)?.uid
      else { return [] }
      func reminder(_ kind: Kind, _ due: Moment, fires: Moment) -> Reminder {
        Reminder(
          matter: .sellerCase(dossier.id, client: dossier.sellerCase.client.name),
          read: standing.read, sentence: standing.sentence, uid: uid, kind: kind, due: due,
          fires: fires)
      }
      return occasions(
        of: standing.read.effect, before: spans, due: due, earliest: standing.earliest ?? due
      ).map { reminder($0.kind, $0.due, fires: $0.fires) }
        + standing.internalDates(by: schedule).map {
          reminder(.step($0.step), $0.at, fires: $0.at)
        }
    }
  }

  /// All that will have to be told of a notice that is not filed yet; filing it tells nothing
  /// twice.
  package static func all(of arrival: Notice, before spans: [TimeSpan]) -> [Reminder] {
    ArrivedDeadline.all(of: arrival).flatMap { deadline in
      occasions(
        of: deadline.read.effect, before: spans, due: deadline.due, earliest: deadline.earliest
      ).map {
        Reminder(
          matter: .arrival(arrival.name), read: deadline.read, sentence: deadline.sentence,
          uid: deadline.identity.uid, kind: $0.kind, due: $0.due, fires: $0.fires)
      }
    }
  }

  private static func occasions(
    of effect: DeadlineEffect, before spans: [TimeSpan], due: Moment, earliest: Moment
  ) -> [(kind: Kind, due: Moment, fires: Moment)] {
    switch effect {
    case .opens: [(.opens, due, fires: due)]
    case .expected: [(.expected, due, fires: due)]
    case .lose:
      spans.map { (.before($0), earliest, fires: earliest + -$0.seconds) }
        + [(.over, due, fires: due + 1)]
    }
  }

  /// What is to be told now, and what is not worth telling any more beside it.
  ///
  /// Of one deadline only the latest that has come is told. In quiet hours only what is
  /// due in them is; the rest waits for their end.
  ///
  /// - Parameter told: The keys of what was told before.
  package static func pending(
    _ reminders: [Reminder], told: Set<String>, quiet: DailyHours?, at now: Moment
  ) -> [(reminder: Reminder, passedOver: [Reminder])] {
    let silence = quiet?.span(at: now)
    let come = reminders.filter { reminder in
      guard reminder.fires <= now, !told.contains(reminder.key) else { return false }
      return silence.map { $0.contains(reminder.due) } ?? true
    }
    let over = Set(come.filter { $0.kind == .over }.map(\.uid))
    let groups = Dictionary(grouping: come) { $0.group(whereOver: over) }.values
    return groups.compactMap { group in
      let ordered = group.sorted { $0.fires < $1.fires }
      return ordered.last.map { (reminder: $0, passedOver: Array(ordered.dropLast())) }
    }.sorted { left, right in
      (left.reminder.due.seconds, left.reminder.key)
        < (right.reminder.due.seconds, right.reminder.key)
    }
  }

  /// One's own dates are told beside the deadline, not instead of it; not any more where
  /// it is over.
  private func group(whereOver over: Set<String>) -> String {
    if case .step = kind, !over.contains(uid) { "\(uid) step" } else { uid }
  }
}
