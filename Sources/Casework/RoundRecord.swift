import CivilTime
import JSONText

extension Round {
  /// Reads `rounds/<id>.json`.
  package init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    id = try reader.required("id", .roundID) { $0.string.flatMap { RoundID($0) } }
    state = try reader.word("state", of: State.self)
    text = try reader.lines("text")
    started = try reader.moment("started")
    begunFrom = try reader.optionalInteger("begun_from")
    answers = try reader.optionalInteger("answers")
    submission = try reader.optionalRecord("submission", Submission.init)
    answeredBy = try reader.optionalInteger("answered_by")
    links = try reader.records("links", DemandLink.init)
    annotations = try reader.records("annotations", Annotation.init)
    conflicts = try reader.records("conflicts", MergeConflict.init)
    unknown = reader.remaining
  }

  package var record: JSONValue {
    var known: JSONObject = [
      "id": .string(id.rawValue),
      "state": .string(state.rawValue),
      "text": .lines(text),
      "started": .moment(started),
      "begun_from": .integer(orNull: begunFrom),
      "answers": .integer(orNull: answers),
      "submission": submission.map { .object($0.record) } ?? .null,
      "answered_by": .integer(orNull: answeredBy),
    ]
    if !links.isEmpty { known["links"] = .array(links.map { .object($0.record) }) }
    if !annotations.isEmpty {
      known["annotations"] = .array(annotations.map { .object($0.record) })
    }
    if !conflicts.isEmpty { known["conflicts"] = .array(conflicts.map { .object($0.record) }) }
    return .object(unknown.merging(known) { $1 })
  }
}

extension Submission {
  init(_ reader: inout RecordReader) throws(RecordError) {
    at = try reader.moment("at")
    by = try reader.string("by")
    via = try reader.optionalString("via")
    because = try reader.optionalString("because")
    sha256 = try reader.string("sha256")
    characters = try reader.integer("characters")
    evidence = try reader.records("evidence", FrozenEvidence.init)
    unknown = reader.remaining
  }

  var record: JSONObject {
    var known: JSONObject = [
      "at": .moment(at),
      "by": .string(by),
      "via": .string(orNull: via),
      "because": .string(orNull: because),
      "sha256": .string(sha256),
      "characters": .integer(characters),
    ]
    if !evidence.isEmpty { known["evidence"] = .array(evidence.map { .object($0.record) }) }
    return unknown.merging(known) { $1 }
  }
}
