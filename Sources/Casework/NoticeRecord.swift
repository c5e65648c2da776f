import CivilTime
import JSONText

extension Notice {
  /// Reads `notices/<id>.json` or `inbox/<id>.json`.
  package init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    let name = try reader.required("id", .noticeID) {
      $0.string.flatMap { NoticeName($0) }
    }
    let original = try reader.string("original")
    let message = try reader.record("message", MessageFacts.init)
    let text = try reader.lines("text")
    let read = try reader.record("reading", Reading.init)
    self.init(
      name: name, original: original, message: message, text: text, reading: read,
      source: try reader.string("source"), imported: try reader.moment("imported"))
    sameAs = try reader.optional("same_as", .noticeID) {
      $0.string.flatMap { NoticeName($0) }
    }
    isFromClient = try reader.flag("from_client")
    corrections = try reader.records("corrections", Correction.init)
    if !corrections.isEmpty { correct() }
    conflicts = try reader.records("conflicts", MergeConflict.init)
    unknown = reader.remaining
  }

  package var record: JSONValue {
    var known: JSONObject = [
      "id": .string(name.rawValue),
      "original": .string(original),
      "message": .object(message.record),
      "text": .lines(text),
      "reading": .object(asRead.record),
      "source": .string(source),
      "imported": .moment(imported),
    ]
    // Only where there is something to say: most notices are read right and come once.
    if let sameAs { known["same_as"] = .string(sameAs.rawValue) }
    if isFromClient { known["from_client"] = .bool(true) }
    if !corrections.isEmpty {
      known["corrections"] = .array(corrections.map { .object($0.record) })
    }
    if !conflicts.isEmpty { known["conflicts"] = .array(conflicts.map { .object($0.record) }) }
    return .object(unknown.merging(known) { $1 })
  }
}

extension MessageFacts {
  init(_ reader: inout RecordReader) throws(RecordError) {
    messageID = try reader.optionalString("message_id")
    from = try reader.optionalString("from") ?? ""
    subject = try reader.optionalString("subject") ?? ""
    received = try reader.moment("received")
    delivered = try reader.optionalMoment("delivered")
    charset = try reader.optionalString("charset")
    sha256 = try reader.string("sha256")
    bytes = try reader.integer("bytes")
    thread = try reader.strings("thread")
    passedOnBy = try reader.optionalString("passed_on_by")
    unknown = reader.remaining
  }

  /// The facts as they are stored and as `read --json` prints them.
  package var record: JSONObject {
    var known: JSONObject = [
      "message_id": .string(orNull: messageID),
      "from": .string(from),
      "subject": .string(subject),
      "received": .moment(received),
      "delivered": .moment(orNull: delivered),
      "charset": .string(orNull: charset),
      "sha256": .string(sha256),
      "bytes": .integer(bytes),
    ]
    if !thread.isEmpty { known["thread"] = .strings(thread) }
    if let passedOnBy { known["passed_on_by"] = .string(passedOnBy) }
    return unknown.merging(known) { $1 }
  }
}
