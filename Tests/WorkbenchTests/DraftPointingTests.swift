import Terminal
import TestSupport
import Testing
import TextEditing
import Workbench

/// The text begins in row 2, column 1 of the screen.
@Suite struct DraftPointingTests {
  /// A stored text, what the mouse does, what is then selected.
  static let selections: [(String, String, String)] = [
    ("出荷前の検品", "press:2,1 drag:2,7", "出荷前"),
    ("出荷前の検品", "press:2,7 drag:2,3", "荷前"),
    ("出荷前の検品", "press:2,9 release:2,9 press:2,9", "検品"),
    ("出荷前の検品", "press:2,1 press:2,1 drag:2,11", "出荷前の検品"),
    ("出荷前の検品", "press:2,11 press:2,11 drag:2,1", "出荷前の検品"),
    ("一行目。次。\n二行目", "press:2,3 press:2,3 press:2,3", "一行目。次。"),
    ("一\n二\n三", "press:2,1 press:2,1 press:2,1 drag:3,1", "一\n二"),
    ("一\n二", "press:2,1 drag:9,1", "一\n"),
    ("一\n二", "press:2,1 press:2,2", ""),
    ("一\n二", "press:0,1 drag:2,9", ""),
    ("一\n二", "drag:2,9", ""),
  ]

  @Test(arguments: selections)
  func `the mouse selects`(stored: String, events: String, selected: String) throws {
    var desk = try InventedDesk(drafting: stored)
    try desk.play(events)
    #expect(try desk.draft.editor.selectedText == selected)
  }

  @Test func `two clicks far apart in time are two clicks`() throws {
    var desk = try InventedDesk(drafting: "出荷前の検品")
    try desk.play("press:2,1")
    desk.tick = 900
    try desk.play("press:2,1")
    #expect(try desk.draft.editor.selection == nil)
  }

  @Test func `what is typed takes the place of what the mouse selected`() throws {
    var desk = try InventedDesk(drafting: "出荷前の検品")
    try desk.play("press:2,1 press:2,1 text:入庫前")
    #expect(try desk.text == "入庫前の検品")
  }

  @Test func `the wheel scrolls, and the caret stays in sight`() throws {
    let lines = (1...60).map { "\($0)行目" }.joined(separator: "\n")
    var desk = try InventedDesk(drafting: lines)
    try desk.play("wheelDown:5,5 wheelDown:5,5")
    #expect(try desk.draft.top == 6)
    #expect(try desk.draft.editor.caret.position.line == 6)
    try desk.play("wheelUp:5,5 wheelUp:5,5 wheelUp:5,5")
    #expect(try desk.draft.top == 0)
    #expect(try desk.text == lines)
    try desk.play("Ctrl-A wheelDown:5,5")
    #expect(try desk.draft.editor.selectedText == lines)
  }

  @Test func `the mouse can be left to the terminal, by a key and by a setting`() throws {
    var desk = try InventedDesk(drafting: "出荷前の検品")
    #expect(desk.state.wantsMouse)
    try desk.play("Alt-m press:2,1 press:2,1")
    #expect(!desk.state.wantsMouse)
    #expect(try desk.draft.editor.selection == nil)
    try desk.play("Alt-m")
    #expect(desk.state.wantsMouse)
    try desk.play("Esc")
    #expect(!desk.state.wantsMouse, "a list needs no mouse")
    var preferences = Preferences()
    preferences.usesMouse = false
    var plain = InventedDesk(preferences: preferences)
    try plain.play("e")
    #expect(plain.state.focus == .draft)
    #expect(!plain.state.wantsMouse)
  }
}
