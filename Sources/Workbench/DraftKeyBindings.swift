import Terminal
import Wording

extension KeyBindings {
  /// The keys of the editor: no modes, as in nano and micro.
  static let writing: [KeyBinding] =
    judging + editing + finding + caretMoves.map(\.binding) + caretMoves.map(\.selecting)

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
    KeyBinding([.control("p")], .palette, in: [.draft], .palette),
  ]

  private static let editing: [KeyBinding] = [
    KeyBinding(
      [.control("z"), .alt("u"), .control("_")], .undoEdit, in: [.draft], .undoEdit,
      hint: .undoEdit),
    KeyBinding([.control("y"), .alt("e")], .redoEdit, in: [.draft], .redoEdit, hint: .redoEdit),
    KeyBinding([.control("x"), .control("k")], .cut, in: [.draft], .cut),
    KeyBinding([.control("c"), .alt("6")], .copy, in: [.draft], .copy),
    KeyBinding([.control("v"), .control("u")], .paste, in: [.draft], .paste),
    KeyBinding([.alt("v")], .pasteEarlier, in: [.draft], .pasteEarlier),
    KeyBinding([.control("a")], .selectAll, in: [.draft], .selectAll),
    KeyBinding([.alt("a"), .control("^")], .mark, in: [.draft], .mark),
    KeyBinding([.enter], .newline, in: [.draft], .newline),
    KeyBinding([.tab, .alt("}")], .indent, in: [.draft], .indent),
    KeyBinding([.backTab, .alt("{")], .outdent, in: [.draft], .outdent),
    KeyBinding([.backspace], .deleteBackward, in: [.draft], .deleteBackward),
    KeyBinding([.delete], .deleteForward, in: [.draft], .deleteForward),
    KeyBinding(
      [.control("w"), KeyPress(.backspace, .alt)], .deleteWordBackward, in: [.draft],
      .deleteWordBackward),
    KeyBinding(
      [.alt("d"), KeyPress(.delete, .control)], .deleteWordForward, in: [.draft],
      .deleteWordForward),
    KeyBinding([.control("o")], .editElsewhere, in: [.draft], .editElsewhere, hint: .editElsewhere),
    KeyBinding([.alt("m")], .toggleMouse, in: [.draft], .toggleMouse),
  ]

  private static let caretMoves: [CaretKeys] = [
    CaretKeys(.left, .left, .left), CaretKeys(.right, .right, .right),
    CaretKeys(.up, .up, .up), CaretKeys(.down, .down, .down),
    CaretKeys(.left.with(.control), .wordLeft, .wordLeft, or: .alt("b")),
    CaretKeys(.right.with(.control), .wordRight, .wordRight, or: .alt("f")),
    CaretKeys(.left.with(.alt), .sentenceLeft, .sentenceLeft),
    CaretKeys(.right.with(.alt), .sentenceRight, .sentenceRight),
    CaretKeys(.up.with(.control), .paragraphUp, .paragraphUp, or: .alt("(")),
    CaretKeys(.down.with(.control), .paragraphDown, .paragraphDown, or: .alt(")")),
    CaretKeys(.up.with(.alt), .sectionUp, .sectionUp),
    CaretKeys(.down.with(.alt), .sectionDown, .sectionDown),
    CaretKeys(.home, .lineStart, .lineStart),
    CaretKeys(.end, .lineEnd, .lineEnd, or: .control("e")),
    CaretKeys(.pageUp, .pageUp, .pageUp), CaretKeys(.pageDown, .pageDown, .pageDown),
    CaretKeys(.home.with(.control), .textStart, .top, or: .alt("\\")),
    CaretKeys(.end.with(.control), .textEnd, .bottom, or: .alt("/")),
  ]
}

/// The keys of a move, and the same with Shift, which selects.
private struct CaretKeys {
  let key: KeyPress
  let others: [KeyPress]
  let move: CaretMove
  let help: HelpPhrase

  init(_ key: KeyPress, _ move: CaretMove, _ help: HelpPhrase, or others: KeyPress...) {
    (self.key, self.others, self.move, self.help) = (key, others, move, help)
  }

  var binding: KeyBinding {
    KeyBinding([key] + others, .caret(move, extending: false), in: [.draft], help)
  }

  var selecting: KeyBinding {
    KeyBinding(
      [key.with(.shift)], .caret(move, extending: true), in: [.draft], .select)
  }
}
