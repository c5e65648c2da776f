import Terminal
import Wording

extension KeyBindings {
  /// The keys by which words are found and replaced, in the draft and in the fields for them.
  static let finding: [KeyBinding] = [
    KeyBinding([.control("f")], .find, in: [.draft], .find, hint: .find),
    KeyBinding([.control("r"), .control("\\")], .replace, in: [.draft], .replace),
    KeyBinding([.down, .function(3), .alt("n")], .findNext, in: [.search], .findNext, hint: .next),
    KeyBinding([.function(3), .alt("n"), .alt("w")], .findNext, in: [.draft], .findNext),
    KeyBinding(
      [.up, KeyPress(.function(3), .shift), .alt("p")], .findPrevious, in: [.search],
      .findPrevious),
    KeyBinding(
      [KeyPress(.function(3), .shift), .alt("p"), .alt("q")], .findPrevious, in: [.draft],
      .findPrevious),
    KeyBinding([.enter], .open, in: [.search], .acceptSearch, hint: .accept),
    KeyBinding(
      [.tab, .control("r"), .control("\\")], .replace, in: [.search], .replacement,
      hint: .replacement),
    KeyBinding([.alt("a")], .replaceAll, in: [.search], .replaceAll, hint: .replaceAll),
    KeyBinding(
      [.alt("r")], .regularExpression, in: [.search], .regularExpression,
      hint: .regularExpression),
    KeyBinding([.alt("c")], .exactMatch, in: [.search], .exactMatch, hint: .exactMatch),
    KeyBinding([.alt("g")], .goToLine, in: [.draft], .goToLine),
    KeyBinding([.control("s")], .saveDraft, in: [.search], .saveDraft),
  ]
}
