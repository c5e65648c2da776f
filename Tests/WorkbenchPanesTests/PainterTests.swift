import Casework
import CivilTime
import Terminal
import TestSupport
import Testing
import Workbench
import WorkbenchPanes

/// What is drawn over the screen before is what a whole drawing would show.
@Suite struct PainterTests {
  /// Enough cases for several pages, every third with wide characters at odd places.
  private static let dossiers: [Dossier] = (0..<90).map { number in
    let code = CaseID(code: UInt32(number * 7)).rawValue
    var made = InventedCase(
      code, client: number % 3 == 0 ? "a漢字\(number)の店" : "Shop \(number)",
      opened: "2026-04-01 09:00")
    if number % 4 == 0 {
      made.file(
        InventedNotice(
          "停止", received: "2026-04-\(10 + number % 20) 08:00", stage: .suspension,
          reason: .authenticity, deadlines: [(.days(17), .answer, "17日以内")],
          text: "17日以内に返信してください。\n"))
    }
    return made.dossier
  }

  private static let script =
    "j j k PgDn PgDn k k PgUp G k g j Ctrl-D Ctrl-D Ctrl-D Ctrl-U j j G PgUp A j / 漢 字 Enter j G "
    + "Esc j ? Esc k" + String(repeating: " j", count: 60) + String(repeating: " k", count: 60)

  @Test(arguments: [(24, 80, false), (40, 120, false), (12, 50, false), (40, 120, true)])
  func `every move draws what a whole drawing shows`(
    rows: Int, columns: Int, hidesNames: Bool
  ) throws {
    let desk = InventedDesk(columns: columns, rows: rows, dossiers: Self.dossiers, inbox: [])
    // Without the desk: the case under the selection is not opened on the way.
    var state = desk.state
    if hidesNames { _ = state.press(try #require(KeyPress("P")), at: desk.now) }
    #expect(state.isMasked == hidesNames)
    var painter = WorkbenchPainter()
    for word in Self.script.split(separator: " ") {
      let key = try #require(KeyPress(word))
      _ = state.press(key, at: desk.now)
      let screen = painter.screen(for: state, at: desk.now)
      #expect(screen == workbenchScreen(for: state, at: desk.now), "\(word)\n\(screen.text)")
    }
  }

  @Test func `the pane of the next case is drawn beside the rows that stay`() throws {
    var desk = InventedDesk(columns: 120, rows: 40, dossiers: Self.dossiers, inbox: [])
    var painter = WorkbenchPainter()
    var whole = 0
    for word in Self.script.split(separator: " ") {
      let key = try #require(KeyPress(word))
      _ = desk.state.press(key, at: desk.now)
      _ = painter.screen(for: desk.state, at: desk.now)
      if let id = desk.state.missingDossier,
        let dossier = Self.dossiers.first(where: { $0.id == id })
      {
        desk.state.receive(.dossier(dossier), at: desk.now)
      }
      let screen = painter.screen(for: desk.state, at: desk.now)
      #expect(screen == workbenchScreen(for: desk.state, at: desk.now), "\(word)\n\(screen.text)")
      if painter.drewWhole { whole += 1 }
    }
    #expect(whole < 20, "a case that is passed draws what it touches")
  }

  @Test(arguments: [(24, 80), (40, 120), (40, 160), (12, 50)])
  func `every key in a draft draws what a whole drawing shows`(rows: Int, columns: Int) throws {
    let text = "１．根本原因\n検品がなかった。〔要確認: 日付〕\n２．是正措置\n返品した。\n" + String(repeating: "記録。", count: 200)
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2026-04-28 09:20")
    made.draft(text, at: "2026-04-30 10:00")
    var desk = InventedDesk(columns: columns, rows: rows, dossiers: [made.dossier], inbox: [])
    try desk.play("e")
    desk.rest()
    var painter = WorkbenchPainter()
    _ = painter.screen(for: desk.state, at: desk.now)
    let script =
      "text:検品の手順 Down Down End text:。 Enter Backspace Ctrl-Right Shift-Left Shift-Left Delete "
      + "PgDn PgDn Ctrl-End text:終わり Ctrl-Home Ctrl-Z Ctrl-Z Ctrl-Y Alt-a Down Down x Esc"
    var whole = 0
    for word in script.split(separator: " ") {
      try desk.play(String(word))
      let screen = painter.screen(for: desk.state, at: desk.now)
      #expect(screen == workbenchScreen(for: desk.state, at: desk.now), "\(word)\n\(screen.text)")
      if painter.drewWhole { whole += 1 }
    }
    #expect(whole < 8, "a key draws what it touches")
  }

  @Test func `the next minute draws the countdowns anew`() throws {
    var painter = WorkbenchPainter()
    let desk = InventedDesk(dossiers: Self.dossiers, inbox: [])
    _ = painter.screen(for: desk.state, at: desk.now)
    let until = try #require(painter.standsUntil)
    #expect(until > desk.now && until - desk.now <= 60)
    #expect(
      painter.screen(for: desk.state, at: until) == workbenchScreen(for: desk.state, at: until))
  }
}
