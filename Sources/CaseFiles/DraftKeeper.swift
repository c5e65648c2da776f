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

  /// Whether it holds words that the store does not have.
  package var isUnsaved: Bool { text != base }
}

/// Keeps drafts that are being typed in a folder of the user's state.
package struct DraftKeeper: Sendable {
  private let folder: StoreFolder

  /// - Parameters:
  ///   - stateFolder: `$XDG_STATE_HOME/fukkatsu`.
  ///   - store: The store's path: two stores may know rounds of one name.
  package init(stateFolder: String, store: String) {
    folder = StoreFolder(
      path: "\(stateFolder)/drafts-\(SHA256.hex(Array(store.utf8)).prefix(12))")
  }

  private func name(_ round: RoundID) -> String { "\(round.rawValue).json" }

  /// Keeps a draft; it is on the disk when this returns.
  package func keep(_ draft: KeptDraft) throws(StoreError) {
    try folder.make()
    try folder.replace(name(draft.round), with: draft.record.indented)
  }

  /// What was kept of a round; `nil` where nothing was, or it cannot be read.
  package func kept(_ round: RoundID) -> KeptDraft? {
    guard
      let bytes = try? folder.read(name(round)),
      let value = try? JSONValue(parsing: bytes)
    else { return nil }
    return try? KeptDraft(record: value)
  }

  /// The rounds of which something unsaved was kept.
  package func unsaved() -> [RoundID] {
    folder.removeAbandoned()
    let names = (try? folder.names()) ?? []
    return names.filter { $0.hasSuffix(".json") }.compactMap { RoundID($0.dropLast(5)) }
      .filter { kept($0)?.isUnsaved ?? false }
  }

  /// Forgets a round: it was submitted, or is gone.
  package func forget(_ round: RoundID) {
    folder.remove(name(round))
  }

  /// Forgets every round of a case.
  package func forgetAll(of id: CaseID) {
    for name in (try? folder.names()) ?? [] where name.isFile(of: id) { folder.remove(name) }
  }
}

extension KeptDraft {
  fileprivate var record: JSONValue {
    .object([
      "round": .string(round.rawValue), "text": .lines(text), "base": .lines(base),
      "history": .strings(history), "line": .integer(line), "byte": .integer(byte),
      "at": .moment(at),
    ])
  }

  fileprivate init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    self.init(
      round: try reader.required("round", "a round") { $0.string.flatMap { RoundID($0) } },
      text: try reader.strings("text").joined(separator: "\n"),
      base: try reader.strings("base").joined(separator: "\n"),
      history: try reader.strings("history"),
      line: try reader.integer("line"), byte: try reader.integer("byte"),
      at: try reader.required("at", "a time") { $0.string.flatMap { Moment(iso8601: $0) } })
  }
}
