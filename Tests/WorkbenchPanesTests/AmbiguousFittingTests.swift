import Casework
import Terminal
import TestSupport
import Testing
import Workbench
import WorkbenchPanes

/// Rows that are fitted to the terminal keep what matters, however wide it draws characters of
/// ambiguous width.
@Suite struct AmbiguousFittingTests {
  private static func rows(_ width: AmbiguousWidth, keys: String) throws -> [String] {
    var made = InventedCase("C7K3QF", client: "山田商店", opened: "2026-04-28 08:30")
    made.file(
      InventedNotice(
        "お知らせ", received: "2026-04-28 08:29", stage: .suspension, reason: .authenticity,
        deadlines: [(.days(17), .answer, "17日以内に")],
        text: "商品①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯について、本メールの受信から17日以内に①②③④⑤⑥⑦⑧⑨⑩をお送りください。"))
    var desk = InventedDesk(dossiers: [made.dossier], inbox: [])
    desk.take(.ambiguousWidth(width))
    try desk.play(keys)
    let screen = workbenchScreen(for: desk.state, at: desk.now)
    return (0..<screen.rows).map { row in
      (0..<screen.columns).map { screen[CellPosition(row: row, column: $0)].text }.joined()
    }
  }

  @Test(arguments: [AmbiguousWidth.narrow, .wide], ["", "4 j"])
  func `the words and the end of a deadline are told whole`(
    width: AmbiguousWidth, keys: String
  ) throws {
    let rows = try Self.rows(width, keys: keys)
    let basis = try #require(rows.first { $0.contains("17日以内に") }, "\(rows)")
    #expect(basis.contains("05/15(金) 23:59"), "\(basis)")
  }
}
