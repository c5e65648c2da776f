import Casework
import CivilTime
import JSONText

extension CaseSummary {
  /// A row of `list --json`.
  func json(at now: Moment) -> JSONValue {
    .object(members(at: now))
  }

  func members(at now: Moment) -> JSONObject {
    [
      "id": .string(id.rawValue),
      "client": .string(client),
      "shop": .string(shop),
      "marketplace": .string(marketplace),
      "reason": .string(reason.rawValue),
      "ip_type": .string(orNull: rightKind?.rawValue),
      "stage": .string(stage.rawValue),
      "round": .integer(round),
      "round_state": .string(orNull: roundState?.rawValue),
      "rejections": .integer(rejections),
      "rejection_limit": .integer(orNull: rejectionLimit),
      "sent": .integer(sent),
      "turn": .string(turn.rawValue),
      "assignee": .string(orNull: assignee),
      "opened": .moment(opened),
      "closed": .moment(orNull: closed),
      "tags": .strings(tags),
      "asins": .strings(asins),
      "next_deadline": nextDeadline?.json(at: now) ?? .null,
      "snoozed_until": .moment(orNull: snoozedUntil?.inJapan),
      "waiting_since": .moment(orNull: waitingSince?.inJapan),
    ]
  }
}

extension CaseSummary.NextDeadline {
  fileprivate func json(at now: Moment) -> JSONValue {
    .object([
      "kind": .string(kind.rawValue),
      "effect": .string(effect.rawValue),
      "due": .moment(due.inJapan),
      "earliest": .moment(earliest.inJapan),
      "confirmed": .bool(confirmed),
      "remaining": .integer(due - now),
      "window": .string(lane(at: now).rawValue),
    ])
  }
}

extension DeadlineStanding {
  /// The notice that sets it; `nil` for a period that no notice sets.
  var setBy: String? { kept.own == nil ? notice.rawValue : nil }

  /// A deadline of `show --json`.
  func json(of id: CaseID, at now: Moment) -> JSONValue {
    var members: JSONObject = [
      "case": .string(id.rawValue),
      "notice": .string(orNull: setBy),
      "index": .integer(kept.index),
      "kind": .string(read.kind.rawValue),
      "effect": .string(read.effect.rawValue),
      "trigger": .string(read.trigger.rawValue),
      "due": .moment(orNull: due?.inJapan),
      "earliest": .moment(orNull: earliest?.inJapan),
      "confirmed": .bool(kept.confirmed),
      "state": .string(kept.state.rawValue),
      "remaining": .integer(orNull: due.map { $0 - now }),
      "quote": .object(read.quote.record),
      "alternatives": .array(alternatives.map(\.json)),
      "adopted": .string(kept.reading.rawValue),
      "start": .moment(orNull: start?.inJapan),
      "readings": .array(
        readings.map {
          .object([
            "reading": .string($0.choice.rawValue), "due": .moment($0.due.inJapan),
            "adopted": .bool($0.isAdopted),
          ])
        }),
      "history": .array(kept.historyJSON),
    ]
    members.merge(read.window.record) { $1 }
    return .object(members)
  }
}

extension Dossier {
  /// What `show --json` prints: the row of the list and everything behind it.
  func json(archive: AnswerTimes, found: [Relation], at now: Moment) -> JSONValue {
    var members = CaseSummary(self).members(at: now)
    let record = sellerCase.record.object ?? [:]
    members["client_record"] = record["client"]
    members["outcome"] = record["outcome"]
    members["deadlines"] = .array(standings.map { $0.json(of: id, at: now) })
    members["timeline"] = .array(timeline.reversed().map(\.json))
    members["notices"] = .array(
      notices.map { notice in
        var printed = notice.record.object ?? [:]
        printed["reading"] = .object(
          notice.reading.printed(
            received: notice.message.received, delivered: notice.message.delivered))
        printed["corrections"] = notice.correctionsJSON
        return .object(printed)
      })
    members["rounds"] = .array(rounds.map(\.record))
    members["evidence"] = record["evidence"]
    members["held"] = .array(heldAssets.map(\.json))
    members["ladder"] = .array(ladder.map(\.json))
    members["silence"] =
      silence(among: archive.seconds, at: now)?.json(at: now) ?? .null
    members["related"] = record["related"] ?? .array([])
    members["related_found"] = .array(found.map(\.json))
    members["call_card"] = callCard?.json ?? .null
    members["demands"] = .array(
      (latestNotice?.reading.demands ?? []).map { demand in
        .object(["text": .string(demand.text), "quote": .object(demand.quote.record)])
      })
    return .object(members)
  }
}

extension Notice {
  /// What people set instead of what was read, the earliest first.
  var correctionsJSON: JSONValue { .array(corrections.map { .object($0.record) }) }
}

extension TimelineItem {
  /// One thing on the line of time: when, what, and where it stands.
  fileprivate var json: JSONValue {
    var members: JSONObject = ["at": .moment(at)]
    switch self {
    case .notice(let notice):
      members["kind"] = .string("notice")
      members["notice"] = .string(notice.name.rawValue)
      members["stage"] = .string(notice.reading.stage.rawValue)
    case .submission(let round):
      members["kind"] = .string("submission")
      members["round"] = .integer(round.number)
    case .draft(let round):
      members["kind"] = .string("draft")
      members["round"] = .integer(round.number)
    case .entry(let entry):
      members["kind"] = .string(entry.kind.rawValue)
      members["by"] = .string(entry.by)
      members["text"] = .string(entry.text)
    case .deadline(let standing, _):
      members["kind"] = .string("deadline")
      members["notice"] = .string(orNull: standing.setBy)
      members["state"] = .string(standing.kept.state.rawValue)
    case .decision(let standing, let event):
      members["kind"] = .string("deadline_changed")
      members["notice"] = .string(orNull: standing.setBy)
      members["index"] = .integer(standing.kept.index)
      members["by"] = .string(event.by)
      members["state"] = .string(event.state.rawValue)
      members["adopted"] = .string(orNull: event.adopted?.rawValue)
      members["triggered"] = .moment(orNull: event.triggered?.inJapan)
    case .ladder(let step, _):
      members["kind"] = .string("ahead")
      members["step"] = .string(step.kind.rawValue)
    }
    return .object(members)
  }
}
