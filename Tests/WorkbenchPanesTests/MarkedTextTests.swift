import Terminal
import TestSupport
import Testing
import Workbench
import WorkbenchPanes

/// Words that are marked, and what is typed behind them.
@Suite struct MarkedTextTests {
  /// What of a text is marked, and a mark that goes onto its last character.
  @Test(arguments: ["\u{301}", "\u{3099}", "\u{FE0F}"])
  func `a combining mark behind a marked word takes no column of its own`(mark: String) throws {
    var desk = InventedDesk(
      dossiers: [InventedCase("C7K3QF", client: "星野", opened: "2026-04-28 09:20").dossier],
      inbox: [])
    try desk.play("e")
    desk.take(.paste("〔要確認: 日付〕"))
    let before = workbenchScreen(for: desk.state, at: desk.now)
    desk.take(.paste(mark))
    let after = workbenchScreen(for: desk.state, at: desk.now)
    #expect(after.cursor == before.cursor)
    let row = try #require(after.cursor).row
    #expect(
      after.text(ofRow: row).unicodeScalars.filter { String($0) != mark }
        .elementsEqual(before.text(ofRow: row).unicodeScalars), "\(after.text(ofRow: row))")
  }
}
