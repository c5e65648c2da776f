import CivilTime
import JSONText

/// Something that happened in a case and is kept nowhere else.
///
/// Notices and submissions are not entries: they stand in their own records and
/// are woven in when the timeline is shown.
package struct TimelineEntry: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case opened, note, call, outcome, changed

    /// Work on what the latest notice asks for was begun.
    case begun
  }

  package var at: Moment
  package var by: String
  package var kind: Kind
  package var text: String
  package var unknown: JSONObject = [:]

  package init(at: Moment, by: String, kind: Kind, text: String) {
    self.at = at
    self.by = by
    self.kind = kind
    self.text = text
  }
}

extension TimelineEntry {
  init(_ reader: inout RecordReader) throws(RecordError) {
    at = try reader.moment("at")
    by = try reader.string("by")
    kind = try reader.word("kind", of: Kind.self)
    text = try reader.lines("text")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "at": .moment(at),
      "by": .string(by),
      "kind": .string(kind.rawValue),
      "text": .lines(text),
    ]) { $1 }
  }
}

extension JSONValue {
  /// A long text as an array of its lines, so that a change to it is a small difference.
  package static func lines(_ text: String) -> JSONValue {
    .array(
      text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { .string(String(Substring($0))) })
  }
}
