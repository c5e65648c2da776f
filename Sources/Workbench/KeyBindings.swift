import Terminal
import Wording

/// Every key of the program.
///
/// The help screen, the line of hints and the palette are made from this table; there
/// is no other.
package enum KeyBindings {
  package static let all: [KeyBinding] =
    choosing + reviewing + documents + moving + sideways + today + calendar + inbox + casework
    + notices
    + views + standing + digits + reading + writing + learning + fields + papers

  private static let screens = Set(Screen.allCases.map(\.focus)).union([
    .detail, .reader, .reading, .calendarDay, .why, .call, .evidence,
  ])

  /// The screens that closing ends the program on.
  private static let tops = Set(Screen.allCases.map(\.focus)).subtracting([.inbox])
  private static let lists = screens.union([.help, .difference, .versions, .gate])
  private static let moves = lists.union([.marking])
  private static let rows: Set<Focus> = moves.union([.picker])

  /// Where one line is written.
  private static let lines: Set<Focus> = [.prompt, .picker, .search]

  private static let moving: [KeyBinding] = [
    KeyBinding([.character("j"), .down], .down, in: moves, .down, hint: .move),
    KeyBinding([.character("k"), .up], .up, in: moves, .up),
    KeyBinding([.down, .control("n")], .down, in: [.picker], .down, hint: .move),
    KeyBinding([.up, .control("p")], .up, in: [.picker], .up),
    KeyBinding([.pageDown], .pageDown, in: rows, .pageDown),
    KeyBinding([.pageUp], .pageUp, in: rows, .pageUp),
    KeyBinding([.control("d")], .halfPageDown, in: moves, .halfPageDown),
    KeyBinding([.control("u")], .halfPageUp, in: moves, .halfPageUp),
    KeyBinding([.character("g"), .home], .top, in: moves, .top),
    KeyBinding([.character("G"), .end], .bottom, in: moves, .bottom),
  ]

  private static let sideways: [KeyBinding] = [
    KeyBinding(
      [.character("h"), .left], .left, in: [.deadlines], .laneLeft, hint: .lane,
      pair: .character("l")),
    KeyBinding([.character("l"), .right], .right, in: [.deadlines], .laneRight),
    KeyBinding([.character("h"), .left], .left, in: [.calendar, .calendarDay], .left),
    KeyBinding([.character("l"), .right], .right, in: [.calendar, .calendarDay], .right),
  ]

  private static let calendar: [KeyBinding] = [
    KeyBinding(
      [.character("H")], .previousMonth, in: [.calendar], .previousMonth, hint: .month,
      pair: .character("L")),
    KeyBinding([.character("L")], .nextMonth, in: [.calendar], .nextMonth),
    KeyBinding([.character(".")], .goToToday, in: [.calendar], .goToToday, hint: .goToToday),
    KeyBinding(
      [.character("b")], .calculate, in: [.calendar, .calendarDay], .calculate, hint: .calculate),
    KeyBinding(
      [.character("+")], .addNote, in: [.calendar, .calendarDay], .addDayOff, hint: .addDayOff),
    KeyBinding([.character("-")], .removeDayOff, in: [.calendar, .calendarDay], .removeDayOff),
  ]

  private static let views: [KeyBinding] = [
    KeyBinding(
      [.enter], .open, in: screens.subtracting([.reader, .call, .why]), .open, hint: .open),
    KeyBinding([.enter], .open, in: [.why], .adopt, hint: .adopt),
    KeyBinding([.enter], .open, in: [.marking], .accept, hint: .accept),
    KeyBinding([.tab], .switchPane, in: screens.subtracting([.today]), .switchPane),
    KeyBinding([.character("/")], .narrow, in: [.cases], .narrow, hint: .narrow),
    KeyBinding([.character("A")], .showClosed, in: [.cases], .showClosed),
    KeyBinding([.character("*")], .showViews, in: [.cases], .showViews),
    KeyBinding(
      [.character(":"), .control("p")], .palette, in: lists.subtracting([.help]), .palette,
      hint: .palette),
    KeyBinding([.character("?"), .function(1)], .help, in: moves, .help, hint: .help),
    KeyBinding([.function(1)], .help, in: [.draft], .help, hint: .help),
    KeyBinding(
      [.escape], .back, in: Set(Focus.allCases).subtracting([.cases]), .back, hint: .back),
    KeyBinding([.escape], .back, in: [.cases], .showAll),
    KeyBinding(
      [.character("q")], .close, in: moves.subtracting(tops), .close, hint: .close),
    KeyBinding([.character("q")], .close, in: tops, .quit, hint: .quit),
    KeyBinding([.control("l")], .redraw, in: Set(Focus.allCases), .redraw),
    KeyBinding([.control("z")], .suspend, in: moves, .suspend),
  ]

  private static let digits = Screen.allCases.map { screen in
    KeyBinding(
      [.character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(screen.digit)))], .show(screen),
      in: screens, screen.help)
  }

  private static let casework: [KeyBinding] = [
    KeyBinding(
      [.character("e")], .writeDraft, in: [.cases, .detail], .writeDraft, hint: .writeDraft),
    KeyBinding(
      [.character("+")], .addNote, in: [.cases, .detail], .addNote, hint: .addNote),
    KeyBinding([.character("+")], .addNote, in: [.call], .recordCall, hint: .recordCall),
    KeyBinding([.character("t")], .settle, in: [.detail, .why], .settle, hint: .settle),
    KeyBinding([.character("o")], .conclude, in: [.cases, .detail], .conclude),
    KeyBinding(
      [.character("n")], .newCase, in: [.cases, .inbox, .reading], .newCase, hint: .newCase),
    KeyBinding(
      [.character("u")], .undo, in: screens.subtracting([.reader]), .undo, hint: .undo),
    KeyBinding([.character("U")], .redo, in: screens.subtracting([.reader]), .redo),
  ]

  private static let standing: [KeyBinding] = [
    KeyBinding(
      [.character("y")], .why,
      in: [.today, .cases, .detail, .deadlines, .calendarDay, .why], .why, hint: .why),
    KeyBinding(
      [.character("c")], .call, in: [.today, .cases, .detail, .deadlines, .call], .call,
      hint: .call),
    KeyBinding([.character("s")], .snooze, in: [.today, .cases, .detail, .deadlines], .snooze),
    KeyBinding([.character("#")], .recount, in: [.cases, .detail], .recount),
    KeyBinding([.character("&")], .relate, in: [.cases, .detail], .relate),
    KeyBinding([.character("@")], .assign, in: [.cases, .detail], .assign),
    KeyBinding([.character("T")], .plan, in: [.cases, .detail, .evidence], .plan),
    KeyBinding([.character("%")], .resolve, in: [.cases, .detail, .inbox], .resolve),
    KeyBinding([.character("S")], .sync, in: screens.subtracting([.reader]), .sync),
    KeyBinding([.character("W")], .showUnanswered, in: [.cases], .showUnanswered),
  ]

  private static let today: [KeyBinding] = [
    KeyBinding([.character("a")], .confirm, in: [.today], .confirm, hint: .confirm),
    KeyBinding([.character("d")], .begin, in: [.today], .begin, hint: .begin),
  ]

  private static let inbox: [KeyBinding] = [
    KeyBinding(
      [.character("a")], .confirm, in: [.inbox, .reading], .fileNotice, hint: .fileNotice),
    KeyBinding(
      [.character("m")], .chooseCase, in: [.inbox, .reading], .chooseCase, hint: .chooseCase),
    KeyBinding([.character("x")], .dismiss, in: [.inbox, .reading], .dismiss, hint: .dismiss),
  ]

  private static let reading: [KeyBinding] = [
    KeyBinding([.character(" ")], .pageDown, in: [.reader, .help], .pageDown)
  ]

  private static let fields: [KeyBinding] = [
    KeyBinding([.enter], .open, in: [.prompt, .picker], .accept, hint: .accept),
    KeyBinding([.control("c")], .back, in: lines, .back),
    KeyBinding([.left], .caret(.left, extending: false), in: lines, .left),
    KeyBinding([.right], .caret(.right, extending: false), in: lines, .right),
    KeyBinding(
      [.home, .control("a")], .caret(.lineStart, extending: false), in: lines, .lineStart),
    KeyBinding([.end, .control("e")], .caret(.lineEnd, extending: false), in: lines, .lineEnd),
    KeyBinding([.backspace], .deleteBackward, in: lines, .deleteBackward),
    KeyBinding([.delete], .deleteForward, in: lines, .deleteForward),
    KeyBinding(
      [.control("w"), KeyPress(.backspace, .alt)], .deleteWordBackward, in: lines,
      .deleteWordBackward),
    KeyBinding([.control("v")], .paste, in: lines, .paste),
    KeyBinding([.control("u")], .deleteToLineStart, in: lines, .deleteToLineStart),
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

  /// The rows of the help: of the keys that select as they move, one speaks for all.
  package static func helpRows(in focus: Focus) -> [KeyBinding] {
    let bindings = bindings(in: focus)
    let first = bindings.firstIndex { $0.help == .select }
    return bindings.enumerated().filter { $0.element.help != .select || $0.offset == first }
      .map(\.element)
  }

  /// The first key of a command, as the help shows it; empty where it has none.
  package static func keyName(of command: Command, in focus: Focus) -> String {
    bindings(in: focus).first { $0.command == command }?.keys.first?.description ?? ""
  }

  private static let byFocus: [Focus: [KeyBinding]] = Dictionary(
    uniqueKeysWithValues: Focus.allCases.map { focus in
      (focus, all.filter { $0.focuses.contains(focus) })
    })
}
