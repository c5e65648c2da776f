import Casework
import CivilTime
import JSONText

/// A draft as it is kept outside the store while it is typed, so that a crash loses
/// nothing.
@dynamicMemberLookup
package struct KeptDraft: Hashable, Sendable {
  package var draft: DraftSnapshot
  package var at: Moment

  /// The file of what was typed since, beside this one; `nil` where nothing goes on.
  var log: String?

  package init(_ draft: DraftSnapshot, at: Moment) {
    (self.draft, self.at) = (draft, at)
  }

  package subscript<Value>(dynamicMember path: WritableKeyPath<DraftSnapshot, Value>) -> Value {
    get { draft[keyPath: path] }
    set { draft[keyPath: path] = newValue }
  }

  /// The window that kept it; `nil` where none did.
  var window: String? { log.flatMap { DraftLog.window(of: $0, draft.round) } }

  /// The process of that window.
  package var process: Int? {
    window.flatMap { $0.split(separator: "-").first }.flatMap { Int($0) }
  }

  /// Whether it holds words that the store does not have.
  package var isUnsaved: Bool { draft.text != draft.base }
}

extension KeptDraft {
  var record: JSONValue {
    var record: JSONObject = [
      "round": .string(draft.round.rawValue), "text": .lines(draft.text),
      "base": .lines(draft.base), "history": .strings(draft.history),
      "line": .integer(draft.line), "byte": .integer(draft.byte),
      "at": .moment(at),
    ]
    if let log { record["log"] = .string(log) }
    return .object(record)
  }

  init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    let draft = DraftSnapshot(
      round: try reader.required("round", .roundID) { $0.string.flatMap { RoundID($0) } },
      text: try reader.lines("text"),
      base: try reader.lines("base"),
      history: try reader.strings("history"),
      line: try reader.integer("line"), byte: try reader.integer("byte"))
    self.init(
      draft,
      at: try reader.required("at", .moment) { $0.string.flatMap { Moment(iso8601: $0) } })
    log = try reader.optional("log", .string) { $0.string }
  }
}
