import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

/// A notice with more to be warned of than a small screen has rows for.
@Suite struct HiddenCautionTests {
  private static let warned: [CautionPhrase] = [.sender, .senderLetters, .link, .secrets, .orders]

  private static let notice: Notice = {
    var notice = InventedNotice(
      "停止のお知らせ", received: "2026-05-01 07:50", stage: .none, reason: .none,
      deadlines: [(.days(17), .answer, "17日以内")], text: "17日以内にご返信ください。\n")
    notice.cautions = warned.map { Caution(code: $0.rawValue, quote: nil) }
    return notice.notice("I9M2ZR")
  }()

  private func rows(_ keys: String, columns: Int, rows: Int) throws -> [Substring] {
    var desk = InventedDesk(.japanese, columns: columns, rows: rows, inbox: [Self.notice])
    try desk.play(keys)
    return workbenchScreen(for: desk.state, at: desk.now).text
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  // The beginning is enough: on a narrow screen the end is cut.
  private func shown(in rows: [Substring]) -> Int {
    Self.warned.count { phrase in
      let words = phrase.wording[.japanese].prefix(10)
      return rows.contains { $0.contains(words) }
    }
  }

  private func announced(in rows: [Substring]) -> Int {
    for row in rows {
      guard let sign = row.firstRange(of: "（注意") else { continue }
      return Int(row[sign.upperBound...].prefix { $0.isNumber }) ?? 0
    }
    return 0
  }

  @Test(arguments: [(80, 24), (80, 20), (120, 40), (120, 20), (60, 20)], ["2", "2 Enter"])
  func `a caution that has no room is counted where the others end`(
    size: (columns: Int, rows: Int), keys: String
  ) throws {
    let rows = try rows(keys, columns: size.columns, rows: size.rows)
    #expect(
      shown(in: rows) + announced(in: rows) == Self.warned.count,
      "\n\(rows.joined(separator: "\n"))")
  }

  @Test func `every caution can be come to on a small screen`() throws {
    let rows = try rows("2 Enter G", columns: 80, rows: 24)
    #expect(rows.contains { $0.contains(CautionPhrase.orders.wording[.japanese]) })
    #expect(announced(in: rows) == 0)
  }
}
