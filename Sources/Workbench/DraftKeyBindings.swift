import Terminal
import Wording

extension KeyBindings {
  /// The keys of the editor: no modes, as in nano and micro.
  static let writing: [KeyBinding] = judging + editing + caretMoves.flatMap(rows(of:))

  private static let judging: [KeyBinding] = [
    KeyBinding([.control("s")], .saveDraft, in: [.draft], .saveDraft, hint: .save),
    KeyBinding([.control("g"), .function(9)], .submit, in: [.draft], .submit, hint: .submit),
    KeyBinding(
      [.control("n"), .function(8)], .nextRemark, in: [.draft], .nextRemark, hint: .nextRemark),
    KeyBinding(
      [KeyPress(.function(8), .shift), .alt("N")], .previousRemark, in: [.draft], .previousRemark),
    KeyBinding([.control("d"), .function(7)], .compare, in: [.draft], .compare, hint: .compare),
    KeyBinding([.alt("r")], .outline, in: [.draft], .outline),
    KeyBinding([.alt("l")], .linkDemand, in: [.draft], .linkDemand),
    KeyBinding([.alt("o")], .silence, in: [.draft], .silence),
  ]

  private static let editing: [KeyBinding] = [
    KeyBinding([.control("f")], .find, in: [.draft], .find, hint: .find),
    KeyBinding([.function(3), .alt("n")], .findNext, in: [.draft], .findNext),
    KeyBinding(
      [KeyPress(.function(3), .shift), .alt("p")], .findPrevious, in: [.draft], .findPrevious),
    KeyBinding([.control("z"), .alt("u")], .undoEdit, in: [.draft], .undoEdit, hint: .undoEdit),
    KeyBinding([.control("y"), .alt("e")], .redoEdit, in: [.draft], .redoEdit, hint: .redoEdit),
    KeyBinding([.control("x")], .cut, in: [.draft], .cut),
    KeyBinding([.control("c")], .copy, in: [.draft], .copy),
    KeyBinding([.control("v")], .paste, in: [.draft], .paste),
    KeyBinding([.control("k")], .cutLine, in: [.draft], .cutLine),
    KeyBinding([.control("u")], .pasteLines, in: [.draft], .pasteLines),
    KeyBinding([.control("a")], .selectAll, in: [.draft], .selectAll),
    KeyBinding([.enter], .newline, in: [.draft], .newline),
    KeyBinding([.backspace], .deleteBackward, in: [.draft], .deleteBackward),
    KeyBinding([.delete], .deleteForward, in: [.draft], .deleteForward),
    KeyBinding(
      [.control("w"), KeyPress(.backspace, .alt)], .deleteWordBackward, in: [.draft],
      .deleteWordBackward),
    KeyBinding([.control("o")], .editElsewhere, in: [.draft], .editElsewhere, hint: .editElsewhere),
  ]

  private static let caretMoves: [(KeyPress.Key, KeyPress.Modifiers, CaretMove, HelpPhrase)] = [
    (.left, [], .left, .left), (.right, [], .right, .right),
    (.up, [], .up, .up), (.down, [], .down, .down),
    (.left, .control, .wordLeft, .wordLeft), (.right, .control, .wordRight, .wordRight),
    (.left, .alt, .sentenceLeft, .sentenceLeft), (.right, .alt, .sentenceRight, .sentenceRight),
    (.up, .control, .paragraphUp, .paragraphUp), (.down, .control, .paragraphDown, .paragraphDown),
    (.home, [], .lineStart, .lineStart), (.end, [], .lineEnd, .lineEnd),
    (.pageUp, [], .pageUp, .pageUp), (.pageDown, [], .pageDown, .pageDown),
    (.home, .control, .textStart, .top), (.end, .control, .textEnd, .bottom),
  ]

  /// A move, and the same with Shift, which selects.
  private static func rows(
    of move: (KeyPress.Key, KeyPress.Modifiers, CaretMove, HelpPhrase)
  ) -> [KeyBinding] {
    let (key, modifiers, caret, help) = move
    return [
      KeyBinding([KeyPress(key, modifiers)], .caret(caret, extending: false), in: [.draft], help),
      KeyBinding(
        [KeyPress(key, modifiers.union(.shift))], .caret(caret, extending: true), in: [.draft],
        .select),
    ]
  }
}
