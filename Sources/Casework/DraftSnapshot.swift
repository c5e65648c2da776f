/// A draft at one moment: enough to go on writing after a crash or a restart.
package struct DraftSnapshot: Hashable, Sendable {
  package var round: RoundID

  /// Lines of the text as it is typed.
  package var text: String

  /// The text in the store that the typing began from.
  package var base: String

  /// What can be undone, in the form that the editor writes.
  package var history: [String]

  /// Where the caret stands: line, and byte within it.
  package var line: Int
  package var byte: Int

  package init(
    round: RoundID, text: String, base: String, history: [String], line: Int, byte: Int
  ) {
    self.round = round
    self.text = text
    self.base = base
    self.history = history
    self.line = line
    self.byte = byte
  }
}
