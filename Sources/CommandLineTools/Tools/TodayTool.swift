import CaseFiles
import Casework
import CivilTime
import JSONText
import PlanReview
import Settings
import Wording

extension CommandLineTool {
  static let today = CommandLineTool("today", "", .today) { invocation throws(ToolFailure) in
    let docket = try invocation.docket()
    let loaded = invocation.settings()
    let pace = loaded.settings.pace
    let review = MorningReview(
      docket, at: invocation.now, calendar: WorkCalendar(own: loaded.daysOff))
    if invocation.wantsJSON {
      invocation.print(review.json(docket, pace: pace))
    } else {
      let text = ReviewText(
        review, of: docket, pace: pace, in: invocation.language,
        isPlain: invocation.arguments.has("--plain"))
      invocation.print(text.lines.joined(separator: "\n"))
    }
    return .done
  }
}

extension Invocation {
  /// All open cases; a damaged file is named on standard error and left out.
  func docket() throws(ToolFailure) -> Docket {
    guard let store = try storeForReading() else { return Docket([], rows: []) }
    let arrivals = try arrivals(in: store)
    let found = try cases { index throws(StoreError) in
      try store.docket(of: index, arrivals: arrivals, at: now)
    }
    let docket = found ?? Docket([], rows: [])
    return arguments.has("--mask") ? docket.masked(in: language) : docket
  }
}

extension MorningReview {
  /// What `today --json` prints.
  fileprivate func json(_ docket: Docket, pace: WorkPace) -> JSONValue {
    let rows = docket.cases.compactMap { docket.summary(of: $0.id) }
    func list(_ rows: [CaseSummary]) -> JSONValue { .array(rows.map { $0.json(at: now) }) }
    func list(_ section: ReviewLine.Section) -> JSONValue {
      let ids = Set(lines(of: section).compactMap(\.caseID))
      return list(rows.filter { ids.contains($0.id) })
    }
    func left(_ range: some RangeExpression<Int>) -> [CaseSummary] {
      rows.filter { row in row.nextDeadline.map { range.contains($0.due - now) } ?? false }
    }
    return .object([
      "now": .moment(now.inJapan),
      "overdue": list(left(..<0)),
      "within_24h": list(left(0...86_400)),
      "within_24h_by_another_reading": list(.otherReading),
      "holiday_overlap": list(.overHolidays),
      "windows": windows(rows),
      "inbox": .integer(docket.arrivals.count),
      "inbox_urgent": .array(lines.compactMap { $0.arrivalJSON(at: now) }),
      "waiting_for_client": list(rows.filter { $0.turn == .client }),
      "waiting_for_marketplace": list(rows.filter { $0.turn == .marketplace }),
      "unanswered": list(.unanswered),
      "stale_evidence": .array(lines(of: .staleEvidence).compactMap(\.staleEvidenceJSON)),
      "twin_evidence": .array(lines(of: .twinEvidence).compactMap(\.twinJSON)),
      "kept_long": list(docket.longClosed),
      "yesterday": yesterday.json,
      "waves": .array(docket.waves(at: now).map(\.json)),
      "review_minutes": .integer(pace.minutes(for: lines)),
      "plan": DayPlan(docket, self, pace: pace).json,
    ])
  }

  private func windows(_ rows: [CaseSummary]) -> JSONValue {
    let shown: [DeadlineLane] = [.within72Hours, .within7Days, .within17Days, .within90Days]
    return .object(
      shown.reduce(into: [:]) { object, lane in
        object[lane.rawValue] = .integer(rows.count { $0.nextDeadline?.lane(at: now) == lane })
      })
  }
}

extension ReviewLine {
  /// A deadline of a notice that is not filed yet.
  fileprivate func arrivalJSON(at now: Moment) -> JSONValue? {
    guard case .arrival(let deadline) = matter else { return nil }
    return .object([
      "notice": .string(deadline.notice.name.rawValue),
      "section": .string(section.rawValue),
      "kind": .string(deadline.read.kind.rawValue),
      "due": .moment(deadline.due.inJapan),
      "earliest": .moment(deadline.earliest.inJapan),
      "remaining": .integer(deadline.due - now),
    ])
  }

  fileprivate var staleEvidenceJSON: JSONValue? {
    guard case .evidence(let row, let stale) = matter else { return nil }
    return .object([
      "case": .string(row.id.rawValue),
      "evidence": .string(stale.evidence.id),
      "kind": .string(orNull: stale.evidence.kind?.rawValue),
      "issued": .string(orNull: stale.evidence.issued?.description),
      "max_age_days": .integer(stale.maxAgeDays),
      "last_day": .string(stale.lastDay.description),
      "planned": .string(stale.planned.description),
    ])
  }
}

extension ReviewLine {
  fileprivate var twinJSON: JSONValue? {
    guard case .twin(let row, let twin) = matter else { return nil }
    return .object([
      "case": .string(row.id.rawValue), "evidence": .string(twin.evidence),
      "likeness": .string(twin.likeness.rawValue), "other_case": .string(twin.owner.rawValue),
      "other_evidence": .string(twin.theirs),
    ])
  }
}

extension Yesterday {
  fileprivate var json: JSONValue {
    func ids(_ ids: [CaseID]) -> JSONValue { .strings(ids.map(\.rawValue)) }
    return .object(["closed": ids(closed), "refused": ids(refused), "sent": ids(sent)])
  }
}

extension DayPlan {
  /// Times are when each thing would begin; null where the day is over before.
  fileprivate var json: JSONValue {
    .object([
      "minutes": .integer(minutes), "spare": .integer(spare),
      "blocks": .array(
        blocks.map {
          .object([
            "task": .string($0.task.rawValue), "case": .string(orNull: $0.row?.id.rawValue),
            "at": .moment(orNull: $0.at?.inJapan), "minutes": .integer($0.minutes),
          ])
        }),
    ])
  }
}

extension Wave {
  fileprivate var json: JSONValue {
    .object([
      "reason": .string(reason.rawValue), "count": .integer(count), "usual": .integer(usual),
    ])
  }
}
