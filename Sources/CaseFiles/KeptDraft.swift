import Casework
import CivilTime
import JSONText

/// A draft as it is kept outside the store while it is typed, so that a crash loses
/// nothing.
package struct KeptDraft: Hashable, Sendable {
  package var round: RoundID
  package var text: String

  /// The text in the store that the typing began from.
  package var base: String
  package var history: [String]

  /// Where the caret stood: line, and byte within it.
  package var line: Int
  package var byte: Int
  package var at: Moment

  /// The file of what was typed since, beside this one; `nil` where nothing goes on.
  var log: String?

  package init(
    round: RoundID, text: String, base: String, history: [String], line: Int, byte: Int,
    at: Moment
  ) {
    self.round = round
    self.text = text
    self.base = base
    self.history = history
    self.line = line
    self.byte = byte
    self.at = at
  }

  /// The window that kept it; `nil` where none did.
  var window: String? { log.flatMap { DraftLog.window(of: $0, round) } }

  /// The process of that window.
  package var process: Int? {
    window.flatMap { $0.split(separator: "-").first }.flatMap { Int($0) }
  }

  /// Whether it holds words that the store does not have.
  package var isUnsaved: Bool { text != base }
}

extension KeptDraft {
  var record: JSONValue {
    var record: JSONObject = [
      "round": .string(round.rawValue), "text": .lines(text), "base": .lines(base),
      "history": .strings(history), "line": .integer(line), "byte": .integer(byte),
      "at": .moment(at),
    ]
    if let log { record["log"] = .string(log) }
    return .object(record)
  }

  init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    self.init(
      round: try reader.required("round", .roundID) { $0.string.flatMap { RoundID($0) } },
      text: try reader.strings("text").joined(separator: "\n"),
      base: try reader.strings("base").joined(separator: "\n"),
      history: try reader.strings("history"),
      line: try reader.integer("line"), byte: try reader.integer("byte"),
      at: try reader.required("at", .moment) { $0.string.flatMap { Moment(iso8601: $0) } })
    log = try reader.optional("log", .string) { $0.string }
  }
}
