import Terminal
import TestSupport
import Testing
import TextEditing
import Workbench

@Suite struct DraftFindingTests {
  private static let text = "検品した。\n再検品した。\n請求書を送った。"

  @Test func `the text follows the words letter by letter`() throws {
    var desk = try InventedDesk(drafting: Self.text)
    try desk.play("Ctrl-F text:検")
    #expect(desk.state.focus == .search)
    #expect(try desk.draft.editor.caret.position == TextPosition(line: 0, byte: 3))
    #expect(try desk.draft.finding.places.ranges.count == 2)
    try desk.play("Backspace text:請")
    #expect(try desk.draft.editor.caret.position == TextPosition(line: 2, byte: 3))
    try desk.play("text:x")
    #expect(try desk.draft.editor.caret.position == .start)
    try desk.play("Backspace Enter")
    #expect(desk.state.focus == .draft)
    #expect(try desk.draft.editor.selectedText == "請")
  }

  @Test func `a text that another window has saved is looked through anew`() throws {
    var desk = try InventedDesk(drafting: Self.text)
    try desk.play("Ctrl-F text:検品")
    desk.state.receive(.edited("請求書を送った。\n検品"), at: desk.now)
    #expect(desk.state.focus == .search)
    let places = try desk.draft.finding.places.ranges
    #expect(
      places == [TextRange(TextPosition(line: 1, byte: 0), TextPosition(line: 1, byte: 6))])
  }

  @Test func `Esc goes back to where the search began`() throws {
    var desk = try InventedDesk(drafting: Self.text)
    try desk.play("End Shift-Left Ctrl-F")
    let before = try desk.draft.editor.caret
    try desk.play("text:請求 Esc")
    #expect(desk.state.focus == .draft)
    #expect(try desk.draft.editor.caret == before)
    #expect(try !desk.draft.finding.isShown)
  }

  @Test func `Down and Up go from place to place while the field is open`() throws {
    var desk = try InventedDesk(drafting: Self.text)
    try desk.play("Ctrl-F text:検品 Down")
    #expect(try desk.draft.editor.selection?.start == TextPosition(line: 1, byte: 3))
    try desk.play("Down")
    #expect(try desk.draft.editor.selection?.start == .start)
    try desk.play("Up Enter F3")
    #expect(try desk.draft.editor.selection?.start == .start)
  }

  @Test func `the selected words are what is looked for`() throws {
    var desk = try InventedDesk(drafting: Self.text)
    try desk.play("Shift-Right Shift-Right Ctrl-F Enter F3")
    #expect(try desk.draft.editor.selection?.start == TextPosition(line: 1, byte: 3))
  }

  /// A text, keys, the text afterwards.
  static let replacing: [(String, String, String)] = [
    ("注文と注文", "Ctrl-R text:注文 Enter text:発注 Alt-a", "発注と発注"),
    ("注文と注文", "Ctrl-R text:注文 Enter text:発注 Enter Esc", "発注と注文"),
    ("注文と注文", "Ctrl-R text:注文 Enter text:発注 Down Enter Esc", "注文と発注"),
    ("注文と注文", "Ctrl-R text:注文 Enter text:発注 Enter Enter Enter Esc", "発注と発注"),
    ("注文と注文", "Ctrl-R text:注文 Enter text:発注 Alt-a Ctrl-Z", "注文と注文"),
    ("注文と注文", "Ctrl-R text:注文 Tab text:発注 Esc", "注文と注文"),
    ("ＡＢとab", "Ctrl-R text:ab Enter text:c Alt-a", "cとc"),
    ("ＡＢとab", "Ctrl-R text:ab Alt-c Enter text:c Alt-a", "ＡＢとc"),
    ("5月1日", "Ctrl-R text:([0-9])月 Alt-r Enter text:$1/ Alt-a", "5/1日"),
    ("一(二", "Ctrl-R text:( Enter text:. Alt-a", "一.二"),
    ("一(二", "Ctrl-R text:( Alt-r Enter text:. Alt-a", "一(二"),
    ("一", "Ctrl-R Enter text:x Alt-a", "一"),
    ("一二", "Ctrl-F text:一 Ctrl-R text:三 Alt-a", "三二"),
  ]

  @Test(arguments: replacing)
  func `words are replaced one by one or all at once`(
    stored: String, keys: String, text: String
  ) throws {
    var desk = try InventedDesk(drafting: stored)
    try desk.play(keys)
    #expect(try desk.text == text)
  }

  @Test func `a bad expression says why in one line and the field stays open`() throws {
    var desk = try InventedDesk(drafting: "一(二")
    try desk.play("Ctrl-F Alt-r text:[")
    #expect(desk.state.focus == .search)
    #expect(desk.state.message?.text.contains("[") ?? false)
    try desk.play("text:一] ")
    #expect(desk.state.message == nil)
    #expect(try desk.draft.editor.selectedText == "一")
  }

  @Test func `the places are no longer marked once something else is done`() throws {
    var desk = try InventedDesk(drafting: Self.text)
    try desk.play("Ctrl-F text:検品 Enter")
    #expect(try desk.draft.finding.isShown)
    try desk.play("F3")
    #expect(try desk.draft.finding.isShown)
    try desk.play("Right")
    #expect(try !desk.draft.finding.isShown)
  }

  @Test(arguments: [
    ("2", 1), ("２", 1), ("99", 7), ("-1", 7), ("0", 0), ("原因", 2), ("再発", 6),
  ])
  func `a line is gone to by its number or by the part of the plan`(
    typed: String, line: Int
  ) throws {
    let plan = "前書き\n\n１．根本原因\n検品がなかった。\n２．是正措置\n返金した。\n３．再発防止策\n毎日検品する。"
    var desk = try InventedDesk(drafting: plan)
    try desk.play("Down Alt-g text:\(typed) Enter")
    #expect(try desk.draft.editor.caret.position == TextPosition(line: line, byte: 0))
  }

  @Test func `the parts of the plan are gone through by Alt and the arrows`() throws {
    let plan = "前書き\n１．根本原因\n検品がなかった。\n２．是正措置\n返金した。"
    var desk = try InventedDesk(drafting: plan)
    var lines: [Int] = []
    for key in ["Alt-Down", "Alt-Down", "Alt-Down", "Alt-Up", "Alt-Up", "Alt-Up"] {
      try desk.play(key)
      lines.append(try desk.draft.editor.caret.position.line)
    }
    #expect(lines == [1, 3, 4, 3, 1, 0])
    try desk.play("Alt-Shift-Down")
    #expect(try desk.draft.editor.selectedText == "前書き\n")
  }
}
