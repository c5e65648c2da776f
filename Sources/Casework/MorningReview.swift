import CivilTime

/// What one looks at each morning: what is over, what runs out today, what runs out over
/// a holiday, who is waited for, what happened yesterday.
package struct MorningReview: Sendable {
  package let now: Moment

  /// By section, in the order of the sections.
  package let lines: [ReviewLine]
  package let yesterday: Yesterday

  /// Days off that begin within two weeks.
  package let holidayRuns: [WorkCalendar.Run]

  /// - Parameter calendar: Whose days off are warned of.
  package init(_ docket: Docket, at now: Moment, calendar: WorkCalendar = WorkCalendar()) {
    self.now = now
    let today = now.inJapan.day
    holidayRuns = calendar.holidayRuns(in: today...today + Self.lookAhead)
    yesterday = Yesterday(docket, on: today + -1)
    let all =
      Self.deadlines(docket, at: now, over: holidayRuns) + Self.arrivals(docket, at: now)
      + Self.waiting(docket, at: now)
      + docket.cases.flatMap { dossier in
        dossier.staleEvidence(at: now).compactMap { stale in
          docket.summary(of: dossier.id).map {
            ReviewLine(section: .staleEvidence, matter: .evidence($0, stale))
          }
        }
      }
      + docket.twins.map { ReviewLine(section: .twinEvidence, matter: .twin($0.row, $0.twin)) }
      + docket.longClosed.compactMap { row in
        row.closed.map { ReviewLine(section: .keptLong, matter: .kept(row, closed: $0)) }
      }
      + docket.waves(at: now).map { ReviewLine(section: .waves, matter: .wave($0)) }
    lines = all.filter { line in
      let row = line.caseID.flatMap { docket.summary(of: $0) }
      return line.section.isUrgent || !(row?.isSnoozed(at: now) ?? false)
    }
  }

  /// How far ahead holidays are warned of, in days.
  private static let lookAhead = 14

  package func lines(of section: ReviewLine.Section) -> [ReviewLine] {
    lines.filter { $0.section == section }
  }
}

// What the lines are made of.
extension MorningReview {
  private static func deadlines(
    _ docket: Docket, at now: Moment, over runs: [WorkCalendar.Run]
  ) -> [ReviewLine] {
    let live = docket.deadlines.filter(\.isLive)
    func lines(
      _ section: ReviewLine.Section, _ fits: (DocketedDeadline) -> Bool
    ) -> [ReviewLine] {
      live.filter(fits).map { deadline in
        let dossier = docket.dossier(of: deadline.row.id)
        let isBegun = dossier?.hasBegun(workOn: deadline.standing) ?? false
        return ReviewLine(section: section, matter: .deadline(deadline, isBegun: isBegun))
      }
    }
    return lines(.overdue) { $0.due < now }
      + lines(.within24Hours) { (0...86_400).contains($0.due - now) }
      + lines(.otherReading) { deadline in
        deadline.due - now > 86_400
          && deadline.standing.earliest.map { $0 - now <= 86_400 } ?? false
      }
      + lines(.overHolidays) { deadline in
        deadline.due >= now && runs.contains { $0.contains(deadline.due) }
      }
  }

  /// What is lost within a day, or was, of notices that nobody has filed yet.
  private static func arrivals(_ docket: Docket, at now: Moment) -> [ReviewLine] {
    docket.arrivals.flatMap(ArrivedDeadline.all).filter { $0.read.effect == .lose }
      .sorted { $0.due < $1.due }.compactMap { deadline in
        urgency(of: deadline, at: now).map {
          ReviewLine(section: $0, matter: .arrival(deadline))
        }
      }
  }

  private static func urgency(
    of deadline: ArrivedDeadline, at now: Moment
  ) -> ReviewLine.Section? {
    if deadline.due < now { return .overdue }
    if deadline.due - now <= 86_400 { return .within24Hours }
    return deadline.earliest - now <= 86_400 ? .otherReading : nil
  }

  private static func waiting(_ docket: Docket, at now: Moment) -> [ReviewLine] {
    let waiting = docket.cases.compactMap { dossier -> ReviewLine? in
      guard dossier.sellerCase.turn == .client, let row = docket.summary(of: dossier.id) else {
        return nil
      }
      let last = dossier.lastContact
      let isNear = row.nextDeadline.map { $0.due - now <= 72 * 3600 } ?? false
      guard isNear || now - last >= 3 * 86_400 else { return nil }
      return ReviewLine(section: .waitingForClient, matter: .waiting(row, lastContact: last))
    }
    let silent = docket.cases.compactMap { dossier -> ReviewLine? in
      guard
        let row = docket.summary(of: dossier.id), let since = row.waitingSince,
        docket.answerTimes.isLong(now - since, own: AnswerTimes(row.answerTimes))
      else { return nil }
      return ReviewLine(section: .unanswered, matter: .silence(row, since: since))
    }
    return waiting + silent
  }
}

extension Docket {
  /// Reasons that come in a wave.
  package func waves(at now: Moment) -> [Wave] {
    Wave.all(among: rows, arrivals: arrivals, at: now)
  }
}

extension Dossier {
  /// Whether anything was done about a deadline since its notice came: a plan begun, a
  /// call, the consultant's own word.
  package func hasBegun(workOn standing: DeadlineStanding) -> Bool {
    let number = standing.kept.notice
    guard
      let since = standing.kept.own?.from ?? notice(number: number)?.message.received
    else { return false }
    return rounds.contains { round in
      round.answers ?? 0 >= number && isWritten(round)
        && round.submission.map { $0.at >= since } ?? true
    }
      || sellerCase.timeline.contains { [.begun, .call].contains($0.kind) && $0.at >= since }
  }

  /// Whether somebody wrote in a round since it was begun.
  func isWritten(_ round: Round) -> Bool {
    guard round.isOpen else { return true }
    if let previous = round.begunFrom.flatMap({ self.round(number: $0) }) {
      return round.text != previous.text
    }
    return NoticeLanguage.allCases.allSatisfy { round.text != PlanOutline.text(for: $0) }
  }

  /// When something last happened in the case by anybody's hand.
  package var lastContact: Moment {
    (sellerCase.timeline.filter { $0.kind != .begun }.map(\.at) + notices.map(\.message.received)
      + rounds.compactMap { $0.submission?.at }).reduce(sellerCase.opened, max)
  }
}

/// What happened on a day, by the ids of cases.
package struct Yesterday: Hashable, Sendable {
  /// How cases ended.
  package let closed: [CaseID]
  package let refused: [CaseID]
  package let sent: [CaseID]

  init(_ docket: Docket, on day: CalendarDay) {
    func isThen(_ moment: Moment?) -> Bool { moment?.inJapan.day == day }
    closed = docket.rows.filter { isThen($0.closed) }.map(\.id)
    refused = docket.cases.filter { dossier in
      dossier.refusals.contains { isThen($0.message.received) }
    }.map(\.id)
    sent = docket.cases.filter { dossier in
      dossier.rounds.contains { isThen($0.submission?.at) }
    }.map(\.id)
  }

  package var isEmpty: Bool { closed.isEmpty && refused.isEmpty && sent.isEmpty }
}
