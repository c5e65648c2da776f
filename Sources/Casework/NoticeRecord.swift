import CivilTime
import JSONText

extension Notice {
  /// Reads `notices/<id>.json` or `inbox/<id>.json`.
  package init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    name = try reader.required("id", "the id of a notice") { $0.string.flatMap { NoticeName($0) } }
    original = try reader.string("original")
    message = try reader.record("message", MessageFacts.init)
    text = try reader.strings("text").joined(separator: "\n")
    reading = try reader.record("reading", Reading.init)
    source = try reader.string("source")
    imported = try reader.moment("imported")
    unknown = reader.remaining
  }

  package var record: JSONValue {
    let known: JSONObject = [
      "id": .string(name.rawValue),
      "original": .string(original),
      "message": .object(message.record),
      "text": .lines(text),
      "reading": .object(reading.record),
      "source": .string(source),
      "imported": .moment(imported),
    ]
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
    unknown = reader.remaining
  }

  /// The facts as they are stored and as `read --json` prints them.
  package var record: JSONObject {
    unknown.merging([
      "message_id": .string(orNull: messageID),
      "from": .string(from),
      "subject": .string(subject),
      "received": .moment(received),
      "delivered": .moment(orNull: delivered),
      "charset": .string(orNull: charset),
      "sha256": .string(sha256),
      "bytes": .integer(bytes),
    ]) { $1 }
  }
}
