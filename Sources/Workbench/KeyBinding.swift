import Terminal
import Wording

/// One row of the key table, and one row of the help screen.
package struct KeyBinding: Sendable {
  package let keys: [KeyPress]
  package let command: Command
  package let focuses: Set<Focus>

  /// What it does, for the help screen and the palette.
  package let help: HelpPhrase

  /// The word beside the key at the foot of the screen, where the key is one of the few
  /// shown there.
  package let hint: HintPhrase?

  /// The key of the opposite, which the hint names too: `h/l`.
  package let pair: KeyPress?

  init(
    _ keys: [KeyPress], _ command: Command, in focuses: Set<Focus>, _ help: HelpPhrase,
    hint: HintPhrase? = nil, pair: KeyPress? = nil
  ) {
    self.pair = pair
    self.keys = keys
    self.command = command
    self.focuses = focuses
    self.help = help
    self.hint = hint
  }
}

extension KeyBinding {
  /// The keys as the help shows them: `j, ↓`.
  package var keyNames: String { keys.map(\.description).joined(separator: " ") }
}
