import Terminal
import Wording

/// Every key of the program.
///
/// The help screen, the line of hints and the palette are made from this table; there
/// is no other.
package enum KeyBindings {
  package static let all: [KeyBinding] =
    reviewing + moving + inbox + casework + views + reading + writing + learning + fields

  private static let lists: Set<Focus> = [
    .cases, .detail, .inbox, .reader, .help, .difference, .gate,
  ]
  private static let rows: Set<Focus> = lists.union([.picker])

  private static let moving: [KeyBinding] = [
    KeyBinding([.character("j"), .down], .down, in: lists, .down, hint: .move),
    KeyBinding([.character("k"), .up], .up, in: lists, .up),
    KeyBinding([.down, .control("n")], .down, in: [.picker], .down, hint: .move),
    KeyBinding([.up, .control("p")], .up, in: [.picker], .up),
    KeyBinding([.pageDown], .pageDown, in: rows, .pageDown),
    KeyBinding([.pageUp], .pageUp, in: rows, .pageUp),
    KeyBinding([.control("d")], .halfPageDown, in: lists, .halfPageDown),
    KeyBinding([.control("u")], .halfPageUp, in: lists, .halfPageUp),
    KeyBinding([.character("g"), .home], .top, in: lists, .top),
    KeyBinding([.character("G"), .end], .bottom, in: lists, .bottom),
  ]

  private static let views: [KeyBinding] = [
    KeyBinding([.enter], .open, in: [.cases, .detail, .inbox], .open, hint: .open),
    KeyBinding([.character("2")], .showInbox, in: [.cases, .detail, .inbox, .reader], .showInbox),
    KeyBinding([.character("3")], .showCases, in: [.cases, .detail, .inbox, .reader], .showCases),
    KeyBinding([.tab], .switchPane, in: [.cases, .detail, .inbox, .reader], .switchPane),
    KeyBinding([.character("/")], .narrow, in: [.cases], .narrow, hint: .narrow),
    KeyBinding([.character("A")], .showClosed, in: [.cases], .showClosed),
    KeyBinding(
      [.character(":"), .control("p")], .palette, in: lists.subtracting([.help]), .palette,
      hint: .palette),
    KeyBinding([.character("?"), .function(1)], .help, in: lists, .help, hint: .help),
    KeyBinding([.function(1)], .help, in: [.draft], .help, hint: .help),
    KeyBinding(
      [.escape], .back, in: Set(Focus.allCases).subtracting([.cases]), .back, hint: .back),
    KeyBinding([.escape], .back, in: [.cases], .showAll),
    KeyBinding(
      [.character("q")], .close, in: lists.subtracting([.cases]), .close, hint: .close),
    KeyBinding([.character("q")], .close, in: [.cases], .quit, hint: .quit),
    KeyBinding([.control("l")], .redraw, in: Set(Focus.allCases), .redraw),
    KeyBinding([.control("z")], .suspend, in: lists, .suspend),
  ]

  private static let casework: [KeyBinding] = [
    KeyBinding(
      [.character("e")], .writeDraft, in: [.cases, .detail], .writeDraft, hint: .writeDraft),
    KeyBinding([.character("+")], .addNote, in: [.cases, .detail], .addNote, hint: .addNote),
    KeyBinding([.character("t")], .settle, in: [.detail], .settle, hint: .settle),
    KeyBinding([.character("o")], .conclude, in: [.cases, .detail], .conclude),
    KeyBinding([.character("n")], .newCase, in: [.cases, .inbox], .newCase, hint: .newCase),
    KeyBinding([.character("u")], .undo, in: [.cases, .detail, .inbox], .undo, hint: .undo),
    KeyBinding([.character("U")], .redo, in: [.cases, .detail, .inbox], .redo),
  ]

  private static let inbox: [KeyBinding] = [
    KeyBinding([.character("a")], .fileNotice, in: [.inbox], .fileNotice, hint: .fileNotice),
    KeyBinding([.character("m")], .chooseCase, in: [.inbox], .chooseCase, hint: .chooseCase),
    KeyBinding([.character("x")], .dismiss, in: [.inbox], .dismiss, hint: .dismiss),
  ]

  private static let reading: [KeyBinding] = [
    KeyBinding([.character(" ")], .pageDown, in: [.reader, .help], .pageDown)
  ]

  private static let fields: [KeyBinding] = [
    KeyBinding([.enter], .open, in: [.prompt, .picker], .accept, hint: .accept),
    KeyBinding([.control("c")], .back, in: [.prompt, .picker], .back),
    KeyBinding([.left], .caret(.left, extending: false), in: [.prompt, .picker], .left),
    KeyBinding([.right], .caret(.right, extending: false), in: [.prompt, .picker], .right),
    KeyBinding(
      [.home, .control("a")], .caret(.lineStart, extending: false), in: [.prompt, .picker],
      .lineStart),
    KeyBinding(
      [.end, .control("e")], .caret(.lineEnd, extending: false), in: [.prompt, .picker], .lineEnd),
    KeyBinding([.backspace], .deleteBackward, in: [.prompt, .picker], .deleteBackward),
    KeyBinding([.delete], .deleteForward, in: [.prompt, .picker], .deleteForward),
  ]

  /// The command a key stands for where the focus is, if any.
  ///
  /// Where letters are no text, full-width forms from an input method left on do the
  /// same as the keys they look like.
  package static func command(for key: KeyPress, in focus: Focus) -> Command? {
    let pressed = focus.takesText ? key : key.halfWidth
    return bindings(in: focus).first { $0.keys.contains(pressed) }?.command
  }

  package static func bindings(in focus: Focus) -> [KeyBinding] {
    byFocus[focus] ?? []
  }

  private static let byFocus: [Focus: [KeyBinding]] = Dictionary(
    uniqueKeysWithValues: Focus.allCases.map { focus in
      (focus, all.filter { $0.focuses.contains(focus) })
    })
}
