import CivilTime
import JSONText

/// A remark on a round that went out; what went out stays as it is.
package struct Annotation: Hashable, Sendable {
  package var at: Moment
  package var by: String
  package var text: String
  package var unknown: JSONObject = [:]

  package init(at: Moment, by: String, text: String) {
    self.at = at
    self.by = by
    self.text = text
  }
}

extension Annotation {
  init(_ reader: inout RecordReader) throws(RecordError) {
    at = try reader.moment("at")
    by = try reader.string("by")
    text = try reader.lines("text")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging(["at": .moment(at), "by": .string(by), "text": .lines(text)]) { $1 }
  }
}
