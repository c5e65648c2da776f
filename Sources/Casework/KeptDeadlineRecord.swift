import CivilTime
import JSONText

extension KeptDeadline {
  init(_ reader: inout RecordReader) throws(RecordError) {
    notice = try reader.integer("notice")
    index = try reader.integer("index")
    state = try reader.word("state", of: State.self)
    adopted = try reader.optionalString("adopted")
    confirmed = try reader.flag("confirmed")
    triggered = try reader.optionalMoment("triggered")
    own = try reader.optionalRecord("own", OwnPeriod.init)
    history = try reader.records("history", DeadlineEvent.init)
    unknown = reader.remaining
  }

  var record: JSONObject {
    var known: JSONObject = [
      "notice": .integer(notice),
      "index": .integer(index),
      "state": .string(state.rawValue),
      "adopted": .string(orNull: adopted),
      "confirmed": .bool(confirmed),
      "triggered": .moment(orNull: triggered),
      "history": .array(history.map { .object($0.record) }),
    ]
    if let own { known["own"] = .object(own.record) }
    return unknown.merging(known) { $1 }
  }
}

extension KeptDeadline.OwnPeriod {
  init(_ reader: inout RecordReader) throws(RecordError) {
    from = try reader.moment("from")
    read = try ReadDeadline(&reader)
  }

  var record: JSONObject { read.record.merging(["from": .moment(from)]) { $1 } }
}
