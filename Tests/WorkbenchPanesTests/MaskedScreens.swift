import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

/// Somebody looks over the consultant's shoulder.
@Suite struct MaskedScreenTests {
  /// What tells whose a case of the invented office is, and the beginnings that a narrow
  /// column leaves of it.
  private static let names = [
    "星野", "ほしの", "Kitano", "kitano", "青葉電", "Aoba", "港カメ", "山根商", "まるや",
  ]

  /// Screens on which a person has typed, or is typing, what is shown.
  private static let typed = ["narrowed", "draft", "find", "remark", "silence", "outline", "diff"]

  private static let specs = ScreenSpec.all.filter { spec in
    spec.office == .full && !typed.contains { spec.name.hasPrefix($0) }
  }

  @Test(arguments: specs)
  func `one key hides every name, before a screen is opened and after`(spec: ScreenSpec) throws {
    let before = try spec.desk(masked: !spec.name.hasPrefix("masked"))
    var after = try spec.desk()
    if !after.state.isMasked { try after.play("P") }
    // Where one writes, the key is a letter.
    let states = [(before.state, "before")] + (after.state.isMasked ? [(after.state, "after")] : [])
    for (state, when) in states {
      let text = workbenchScreen(for: state, at: before.now).text
      for name in Self.names { #expect(!text.contains(name), "\(name), \(when)\n\(text)") }
    }
  }

  @Test func `the same key shows them again, and nothing was changed`() throws {
    var desk = InventedDesk()
    let screen = workbenchScreen(for: desk.state, at: desk.now)
    try desk.play("P")
    #expect(workbenchScreen(for: desk.state, at: desk.now) != screen)
    #expect(workbenchScreen(for: desk.state, at: desk.now).text.contains("伏字"))
    try desk.play("P")
    #expect(workbenchScreen(for: desk.state, at: desk.now) == screen)
    #expect(desk.effects.isEmpty)
  }

  @Test func `a list that is moved through stays masked`() throws {
    var desk = InventedDesk(columns: 120, rows: 40)
    var painter = WorkbenchPainter()
    try desk.play("P")
    _ = painter.screen(for: desk.state, at: desk.now)
    for _ in 0..<3 {
      try desk.play("j")
      let text = painter.screen(for: desk.state, at: desk.now).text
      for name in Self.names { #expect(!text.contains(name), "\(name)") }
    }
  }

  @Test func `words are not marked in a text that is hidden`() throws {
    var desk = InventedDesk()
    try desk.play("P 2 Enter j j r")
    #expect(desk.state.marking == nil && desk.state.picker == nil)
    #expect(desk.state.message != nil)
  }
}
