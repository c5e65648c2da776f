import CivilTime
import JSONText

extension SellerCase {
  /// Reads `cases/<id>.json`.
  package init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    id = try reader.required("id", .caseID) {
      $0.string.flatMap { CaseID($0) }
    }
    client = try reader.record("client", Client.init)
    marketplace = try reader.string("marketplace")
    stage = try reader.word("stage", of: Stage.self)
    reason = try reader.word("reason", of: Reason.self)
    rightKind = try reader.optionalWord("ip_type", of: RightKind.self)
    turn = try reader.word("turn", of: Turn.self)
    assignee = try reader.optionalString("assignee")
    tags = try reader.strings("tags")
    opened = try reader.moment("opened")
    closed = try reader.optionalMoment("closed")
    outcome = try reader.optionalWord("outcome", of: Outcome.self)
    deadlines = try reader.records("deadlines", KeptDeadline.init)
    evidence = try reader.records("evidence", Evidence.init)
    timeline = try reader.records("timeline", TimelineEntry.init)
    rejectionsRecounted = try reader.optionalCount("rejections_recounted", upTo: 999)
    noticesNumberedTo = try reader.optionalInteger(Self.numberedTo)
    silenced = try reader.records("silenced", SilencedRule.init)
    snoozed = try reader.optionalMoment("snoozed")
    related = try reader.records("related", RelatedCase.init)
    conflicts = try reader.records("conflicts", MergeConflict.init)
    planned = try reader.optional("planned", .day) {
      $0.string.flatMap { CalendarDay(iso8601: $0) }
    }
    unknown = reader.remaining
  }

  /// The member that says how far the notices are numbered.
  package static let numberedTo = "notices_numbered_to"

  package var record: JSONValue {
    var known: JSONObject = [
      "id": .string(id.rawValue),
      "client": .object(client.record),
      "marketplace": .string(marketplace),
      "stage": .string(stage.rawValue),
      "reason": .string(reason.rawValue),
      "ip_type": .string(orNull: rightKind?.rawValue),
      "turn": .string(turn.rawValue),
      "assignee": .string(orNull: assignee),
      "tags": .strings(tags),
      "opened": .moment(opened),
      "closed": .moment(orNull: closed),
      "outcome": .string(orNull: outcome?.rawValue),
      "deadlines": .array(deadlines.map { .object($0.record) }),
      "evidence": .array(evidence.map { .object($0.record) }),
      "timeline": .array(timeline.map { .object($0.record) }),
      "rejections_recounted": .integer(orNull: rejectionsRecounted),
    ]
    if let noticesNumberedTo { known[Self.numberedTo] = .integer(noticesNumberedTo) }
    if !silenced.isEmpty { known["silenced"] = .array(silenced.map { .object($0.record) }) }
    if let snoozed { known["snoozed"] = .moment(snoozed) }
    if let planned { known["planned"] = .string(planned.description) }
    if !related.isEmpty { known["related"] = .array(related.map { .object($0.record) }) }
    if !conflicts.isEmpty { known["conflicts"] = .array(conflicts.map { .object($0.record) }) }
    return .object(unknown.merging(known) { $1 })
  }
}
