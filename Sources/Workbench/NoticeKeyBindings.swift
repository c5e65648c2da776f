import Terminal
import Wording

extension KeyBindings {
  /// Keys for what was read from a notice, and for marking words in its text.
  static let notices: [KeyBinding] =
    [
      KeyBinding([.character("r")], .correct, in: [.inbox, .reading], .correct, hint: .correct),
      KeyBinding(
        [.character("=")], .compareNotices, in: [.inbox, .reading], .compareNotices,
        hint: .compare),
      KeyBinding([.character("=")], .compareNotices, in: [.detail], .compareNotices),
      KeyBinding(
        [.character("R")], .showOriginal, in: [.inbox, .reading], .showOriginal,
        hint: .showOriginal),
      KeyBinding([.character(" ")], .mark, in: [.marking], .mark, hint: .mark),
    ] + caretMoves.flatMap(rows(of:))

  // Up and down are those of every list.
  private static let caretMoves: [(KeyPress.Key, KeyPress.Modifiers, CaretMove, HelpPhrase)] = [
    (.left, [], .left, .left), (.right, [], .right, .right),
    (.left, .control, .wordLeft, .wordLeft), (.right, .control, .wordRight, .wordRight),
    (.left, .alt, .sentenceLeft, .sentenceLeft), (.right, .alt, .sentenceRight, .sentenceRight),
  ]

  private static func rows(
    of move: (KeyPress.Key, KeyPress.Modifiers, CaretMove, HelpPhrase)
  ) -> [KeyBinding] {
    let (key, modifiers, caret, help) = move
    return [
      KeyBinding([KeyPress(key, modifiers)], .caret(caret, extending: false), in: [.marking], help),
      KeyBinding(
        [KeyPress(key, modifiers.union(.shift))], .caret(caret, extending: true), in: [.marking],
        .select),
    ]
  }
}
