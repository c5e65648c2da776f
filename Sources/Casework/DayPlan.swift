import CivilTime

/// What today's work would look like, one thing after the other: what burns first, calls
/// in the hours in which they come, nothing over lunch.
///
/// A proposal to start from. How long things take is what a ``WorkPace`` says.
package struct DayPlan: Hashable, Sendable {
  package enum Task: String, CaseIterable, Sendable {
    /// New notices and letters in the inbox.
    case triage
    case call

    /// The first draft of a round, a draft to be finished, the last look before it goes.
    case firstDraft = "first_draft"
    case finishDraft = "finish_draft"
    case check

    /// Something asked of the client that has not come.
    case remindClient = "remind_client"

    /// A document to be replaced by a newer one.
    case renewEvidence = "renew_evidence"
  }

  package struct Block: Hashable, Sendable {
    package let task: Task

    /// `nil` for the inbox.
    package let row: CaseSummary?
    package let minutes: Int

    /// When it would begin; `nil` where the day is over before.
    package internal(set) var at: Moment? = nil
  }

  /// In the order in which they would be done.
  package private(set) var blocks: [Block]

  /// What is left of the working day after all of it, in minutes; negative where it is too
  /// much.
  package let spare: Int

  /// What all of it takes, in minutes.
  package var minutes: Int { blocks.reduce(0) { $0 + $1.minutes } }
}

extension DayPlan {
  package init(_ docket: Docket, _ review: MorningReview, pace: WorkPace = .usual) {
    var work = docket.arrivals.isEmpty ? [] : [(task: Task.triage, row: CaseSummary?.none)]
    work += docket.cases.compactMap { dossier in
      docket.summary(of: dossier.id).flatMap { row in
        Task(dossier, row, at: review.now).map { ($0, row) }
      }
    }
    work += docket.rows(of: review.lines(of: .waitingForClient)).map { (.remindClient, $0) }
    work += docket.rows(of: review.lines(of: .staleEvidence)).map { (.renewEvidence, $0) }
    var blocks = work.map { task, row in
      let count = task == .triage ? docket.arrivals.count : 1
      return Block(task: task, row: row, minutes: count * pace.minutes(for: task))
    }
    var free = Self.freeTime(from: review.now, in: pace.hours)
    for index in blocks.indices {
      blocks[index].at = free.first?.lowerBound
      Self.spend(blocks[index].minutes * 60, of: &free)
    }
    self.blocks = blocks
    let left = Self.freeTime(from: review.now, in: pace.hours).reduce(0) {
      $0 + ($1.upperBound - $1.lowerBound) / 60
    }
    spare = left - blocks.reduce(0) { $0 + $1.minutes }
  }

  /// What is left of the hours of work, from the next five minutes on.
  private static func freeTime(from now: Moment, in hours: [DailyHours]) -> [Range<Moment>] {
    let start = Moment(seconds: (now.seconds + 299) / 300 * 300).inJapan
    return hours.compactMap { hours in
      let day = now.inJapan.day
      let from = max(start, Moment(day: day, minuteOfDay: hours.start))
      let to = Moment(day: day, minuteOfDay: hours.end)
      return from < to ? from..<to : nil
    }
  }

  private static func spend(_ seconds: Int, of free: inout [Range<Moment>]) {
    var seconds = seconds
    while seconds > 0, let first = free.first {
      let length = first.upperBound - first.lowerBound
      if length <= seconds {
        free.removeFirst()
      } else {
        free[0] = first.lowerBound + seconds..<first.upperBound
      }
      seconds -= length
    }
  }
}

extension Docket {
  /// The rows of the cases that lines of the morning review are about.
  fileprivate func rows(of lines: [ReviewLine]) -> [CaseSummary] {
    lines.compactMap { $0.caseID.flatMap(summary(of:)) }
  }
}

extension DayPlan.Task {
  /// What a case asks of the consultant today: a call that is awaited, or the plan where
  /// its deadline, or the day one has set oneself for it, is near.
  fileprivate init?(_ dossier: Dossier, _ row: CaseSummary, at now: Moment) {
    guard row.turn == .me, !row.isSnoozed(at: now) else { return nil }
    if let call = dossier.callCard, call.window.contains(now) {
      self = .call
      return
    }
    let burns = row.burnsFrom.map { $0 - now <= 72 * 3600 } ?? false
    let isPlanned = dossier.sellerCase.planned.map { $0 - now.inJapan.day <= 3 } ?? false
    guard burns || isPlanned else { return nil }
    guard let round = dossier.openRound else {
      self = .firstDraft
      return
    }
    let isBegun = dossier.isWritten(round)
    self = round.state == .ready ? .check : isBegun ? .finishDraft : .firstDraft
  }
}
