import Terminal
import TestSupport
import Testing
import TextEditing
import Workbench

@Suite struct DraftClipboardTests {
  /// A stored text, keys, the text afterwards.
  static let cuts: [(String, String, String)] = [
    ("一\n二\n三", "Ctrl-K Ctrl-K Ctrl-End Enter Ctrl-U", "三\n一\n二\n"),
    ("一\n二\n三", "Ctrl-X Down Ctrl-X Ctrl-V", "二\n三\n"),
    ("一\n二", "Ctrl-C Down Ctrl-V", "一\n一\n二"),
    ("検品の手順", "Shift-Right Ctrl-K End Ctrl-U", "品の手順検"),
    ("甲乙丙", "Shift-Right Ctrl-X Shift-Right Ctrl-X Alt-v Down Enter", "甲丙"),
    ("甲乙丙", "Shift-Right Ctrl-C Right Shift-Right Ctrl-C End Alt-v Enter", "甲乙丙乙"),
    ("甲乙丙", "Ctrl-V Alt-v", "甲乙丙"),
    ("甲乙丙", "Alt-a Right Right Ctrl-X End Ctrl-V", "丙甲乙"),
    ("甲乙丙", "Alt-a Right Alt-a Right text:丁", "甲乙丁丙"),
    ("甲乙丙", "Alt-a Right text:丁 Right text:戊", "丁乙戊丙"),
    ("one two three", "Ctrl-Delete", " two three"),
    ("one two three", "Alt-d Alt-d", " three"),
    ("・検品", "End Enter text:出荷 Enter Enter text:以上", "・検品\n・出荷\n以上"),
    ("１．根本原因", "End Enter text:検品", "１．根本原因\n検品"),
    ("１．検品する", "End Enter text:出荷", "１．検品する\n２．出荷"),
    ("・一\n・二", "Ctrl-A Tab", "　・一\n　・二"),
    ("　・一\n　・二", "Ctrl-A Shift-Tab", "・一\n・二"),
  ]

  @Test(arguments: cuts)
  func `pieces are cut, and put in again`(stored: String, keys: String, text: String) throws {
    var desk = try InventedDesk(drafting: stored)
    try desk.play(keys)
    #expect(try desk.text == text)
  }

  @Test func `what is copied goes into the terminal's clipboard`() throws {
    var desk = try InventedDesk(drafting: "検品\n出荷")
    #expect(try desk.play("Shift-Right Ctrl-C") == [.shareClip("検")])
    #expect(try desk.play("Down Ctrl-K") == [.shareClip("出荷\n")])
    #expect(try desk.play("Ctrl-V").isEmpty)
  }

  @Test func `lines cut one after the other are shared together`() throws {
    var desk = try InventedDesk(drafting: "一\n二\n三")
    #expect(try desk.play("Ctrl-K Ctrl-K") == [.shareClip("一\n"), .shareClip("一\n二\n")])
  }

  @Test func `the clipboard can be kept out`() throws {
    var preferences = Preferences()
    preferences.sharesClipboard = false
    var desk = InventedDesk(preferences: preferences)
    try desk.play("e paste:検品")
    #expect(try desk.play("Ctrl-A Ctrl-C").isEmpty)
    #expect(desk.state.message != nil)
    try desk.play("Ctrl-End Ctrl-V")
    #expect(try desk.text.contains("検品"))
  }

  @Test func `a text too long for the terminal is copied here and says so`() throws {
    var desk = try InventedDesk(drafting: String(repeating: "検", count: 30_000))
    #expect(try desk.play("Ctrl-A Ctrl-C").isEmpty)
    #expect(desk.state.message?.text.contains("30000") ?? false)
    #expect(desk.state.message?.text.contains("74 KB") ?? false)
    try desk.play("Ctrl-End Ctrl-V")
    #expect(try desk.text.count == 60_000)
  }

  @Test func `earlier pieces are kept, each once, as many as a person remembers`() throws {
    var desk = try InventedDesk(drafting: (1...60).map { "\($0)" }.joined(separator: "\n"))
    for _ in 0..<40 { try desk.play("Ctrl-C Down") }
    #expect(desk.state.clips.clips.count == 30)
    #expect(desk.state.clips.clips.first?.text == "40\n")
    try desk.play("Ctrl-Home")
    for _ in 0..<38 { try desk.play("Down") }
    try desk.play("Ctrl-C")
    #expect(desk.state.clips.clips.prefix(2).map(\.text) == ["39\n", "40\n"])
    #expect(desk.state.clips.clips.count == 30)
  }
}
