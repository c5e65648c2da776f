import CivilTime

/// One thing on a case's line of time.
package enum TimelineItem: Hashable, Sendable {
  case notice(Notice)
  case submission(Round)

  /// A round that is being written, at the moment it was begun.
  case draft(Round)
  case entry(TimelineEntry)

  /// Something that is bound to happen, or was.
  case deadline(DeadlineStanding, due: Moment)

  /// A step in a deadline's life that no notice and no submission tells of.
  case decision(DeadlineStanding, DeadlineEvent)

  /// What the marketplace does next, as a rule.
  case ladder(LadderStep, at: Moment)

  package var at: Moment {
    switch self {
    case .notice(let notice): notice.message.received
    case .submission(let round): round.submission?.at ?? round.started
    case .draft(let round): round.started
    case .entry(let entry): entry.at
    case .deadline(_, let due): due
    case .decision(_, let event): event.at
    case .ladder(_, let moment): moment
    }
  }

  /// The deadline it is about, if it is about one.
  package var standing: DeadlineStanding? {
    switch self {
    case .deadline(let standing, _), .decision(let standing, _): standing
    default: nil
    }
  }
}

extension Dossier {
  /// Everything that happened in the case and everything bound to happen, the
  /// farthest future first.
  ///
  /// Deadlines that were met, superseded or waived are history of their notices and
  /// are left out; running and missed ones stay. Of what follows by the marketplace's
  /// habit, the steps are there that no notice dates.
  ///
  /// Put in order at each access.
  package var timeline: [TimelineItem] {
    var items = notices.map(TimelineItem.notice)
    items += rounds.map { $0.isOpen ? .draft($0) : .submission($0) }
    items += sellerCase.timeline.map(TimelineItem.entry)
    items += rounds.flatMap(\.remarks).map(TimelineItem.entry)
    items += standings.compactMap { standing in
      guard let due = standing.due, [.running, .missed, .paused].contains(standing.kept.state)
      else { return nil }
      return .deadline(standing, due: due)
    }
    items += standings.flatMap { standing in
      standing.kept.history.dropFirst().filter(\.isDecision)
        .map { .decision(standing, $0) }
    }
    items += ladder.compactMap { step in
      guard case .rule = step.basis, let at = step.at else { return nil }
      return .ladder(step, at: at)
    }
    // A stable sort: things of one moment stay in the order in which they were recorded.
    let places = items.map(\.at).enumerated().sorted {
      ($0.element, $0.offset) > ($1.element, $1.offset)
    }
    return places.map { items[$0.offset] }
  }
}

extension DeadlineEvent {
  /// Whether a person decided it, or it moved the date.
  fileprivate var isDecision: Bool { because == nil || adopted != nil || triggered != nil }
}

extension Round {
  /// Its annotations as notes that name the round.
  fileprivate var remarks: [TimelineEntry] {
    annotations.map {
      TimelineEntry(at: $0.at, by: $0.by, kind: .note, text: "R\(number) \($0.text)")
    }
  }
}
