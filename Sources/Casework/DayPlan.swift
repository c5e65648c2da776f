import CivilTime

/// What today's work would look like, one thing after the other: what burns first, calls
/// in the hours in which they come, nothing over lunch.
///
/// A proposal to start from. How long things take is a rule of thumb, the same for every
/// case, so that two mornings can be compared.
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

    /// How long it takes, in minutes.
    package var minutes: Int {
      switch self {
      case .triage: 3
      case .call: 20
      case .firstDraft: 90
      case .finishDraft: 60
      case .check: 30
      case .remindClient: 10
      case .renewEvidence: 15
      }
    }
  }

  package struct Block: Hashable, Sendable {
    package let task: Task

    /// `nil` for the inbox.
    package let row: CaseSummary?
    package let minutes: Int

    /// When it would begin; `nil` where the day is over before.
    package internal(set) var at: Moment?
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
  /// The hours of work, in Japan: with an hour for lunch.
  private static let hours: [(Int, Int)] = [(9, 12), (13, 18)]

  package init(_ docket: Docket, _ review: MorningReview) {
    var blocks = docket.arrivals.isEmpty ? [] : [Block.triage(of: docket.arrivals.count)]
    blocks += docket.cases.compactMap { dossier in
      docket.summary(of: dossier.id).flatMap { Block(dossier, $0, at: review.now) }
    }
    blocks += review.lines(of: .waitingForClient).compactMap { .init(.remindClient, $0, docket) }
    blocks += review.lines(of: .staleEvidence).compactMap { .init(.renewEvidence, $0, docket) }
    var free = Self.freeTime(from: review.now)
    for index in blocks.indices {
      blocks[index].at = free.first?.lowerBound
      Self.spend(blocks[index].minutes * 60, of: &free)
    }
    self.blocks = blocks
    let left = Self.freeTime(from: review.now).reduce(0) {
      $0 + ($1.upperBound - $1.lowerBound) / 60
    }
    spare = left - blocks.reduce(0) { $0 + $1.minutes }
  }

  /// What is left of the hours of work, from the next five minutes on.
  private static func freeTime(from now: Moment) -> [Range<Moment>] {
    let start = Moment(seconds: (now.seconds + 299) / 300 * 300).inJapan
    return hours.compactMap { first, last in
      let from = max(start, Moment(day: now.inJapan.day, hour: first, minute: 0, second: 0))
      let to = Moment(day: now.inJapan.day, hour: last, minute: 0, second: 0)
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

extension DayPlan.Block {
  fileprivate static func triage(of count: Int) -> Self {
    Self(task: .triage, row: nil, minutes: count * DayPlan.Task.triage.minutes, at: nil)
  }

  private init(_ task: DayPlan.Task, _ row: CaseSummary) {
    self.init(task: task, row: row, minutes: task.minutes, at: nil)
  }

  /// What a line of the morning review asks for.
  fileprivate init?(_ task: DayPlan.Task, _ line: ReviewLine, _ docket: Docket) {
    guard let row = line.caseID.flatMap({ docket.summary(of: $0) }) else { return nil }
    self.init(task, row)
  }

  /// What a case asks of the consultant today: a call that is awaited, or the plan where
  /// its deadline, or the day one has set oneself for it, is near.
  fileprivate init?(_ dossier: Dossier, _ row: CaseSummary, at now: Moment) {
    guard row.turn == .me, !row.isSnoozed(at: now) else { return nil }
    if let call = dossier.callCard, call.window.contains(now) {
      self.init(.call, row)
      return
    }
    guard let burns = row.burnsFrom, burns - now <= 72 * 3600 else { return nil }
    guard let round = dossier.openRound else {
      self.init(.firstDraft, row)
      return
    }
    let isBegun = dossier.isWritten(round)
    self.init(round.state == .ready ? .check : isBegun ? .finishDraft : .firstDraft, row)
  }
}

extension MorningReview {
  /// How long looking at what nobody has looked at yet takes, in minutes: one for what
  /// burns, half of one for the rest.
  package static func minutes(for lines: [ReviewLine]) -> Int {
    (lines.reduce(0) { $0 + ($1.section.isUrgent ? 2 : 1) } + 1) / 2
  }
}
