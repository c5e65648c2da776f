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
  private static let caretMoves: [(KeyPress, CaretMove, HelpPhrase)] = [
    (.left, .left, .left), (.right, .right, .right),
    (.left.with(.control), .wordLeft, .wordLeft), (.right.with(.control), .wordRight, .wordRight),
    (.left.with(.alt), .sentenceLeft, .sentenceLeft),
    (.right.with(.alt), .sentenceRight, .sentenceRight),
  ]

  private static func rows(of move: (KeyPress, CaretMove, HelpPhrase)) -> [KeyBinding] {
    let (key, caret, help) = move
    return [
      KeyBinding([key], .caret(caret, extending: false), in: [.marking], help),
      KeyBinding([key.with(.shift)], .caret(caret, extending: true), in: [.marking], .select),
    ]
  }
}
