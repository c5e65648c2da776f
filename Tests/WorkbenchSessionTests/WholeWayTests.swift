import CaseFiles
import Casework
import CivilTime
import Terminal
import TestSupport
import Testing
import Wording
import WorkbenchSession

/// From an imported notice to the second round, in keys.
@Suite struct WholeWayTests {
  private static let clearField = String(repeating: "Backspace ", count: 20)

  @Test(arguments: [(24, 80), (40, 120)])
  func `import, triage, draft, submit, turned down, second round`(rows: Int, columns: Int) throws {
    let home = try TemporaryStore(now: InventedOffice.now)
    try home.take(.suspension, at: InventedOffice.now)

    let first = try Sitting().run(
      on: home, rows: rows, columns: columns,
      [
        .keys("2 n \(Self.clearField) text:まるや雑貨店 Enter"),
        .look { screen in
          #expect(screen.text.contains("まるや雑貨店"))
          // 17 days: until the end of 18 May; by exact hours, which nobody has ruled out yet,
          // until the minute of the day at which the notice came.
          #expect(screen.text.contains("16日 23:19?"))
        },
        .keys("Enter k Enter"),
        .look { screen in #expect(screen.words(in: .quoted).joined().contains("17日")) },
        .keys("Esc Esc e Ctrl-A text:検品の手順がなかった。 Enter paste:毎日確かめる。\\n Ctrl-Z Ctrl-Y"),
        .keys("Esc"), .keys("e Ctrl-G O"),
        .look { screen in #expect(screen.text.contains("提出")) },
        .keys("q"),
      ])
    #expect(first.isTerminalThere)

    let id = try #require(try home.rows().first).id
    let sent = try home.dossier(id)
    #expect(sent.rounds.map(\.state) == [.submitted])
    #expect(sent.rounds[0].text == "検品の手順がなかった。\n毎日確かめる。\n")
    #expect(sent.rounds[0].submission?.sha256 == SHA256.hex(Array(sent.rounds[0].text.utf8)))
    #expect(sent.sellerCase.turn == .marketplace)
    #expect(sent.standings.map(\.kept.state) == [.met])

    let later = Invented.moment("2026-05-11 12:00")
    var second = Sitting()
    second.now = later
    let store = home.store
    let mail = InventedMail.refusal
    let taking = { try take(mail, into: store, at: later) }
    _ = try second.run(
      on: home, rows: rows, columns: columns,
      [
        .change(taking), .look { screen in #expect(screen.text.contains("受信1")) },
        .keys("2 a 3 e"),
        .look { screen in #expect(screen.text.contains("検品の手順がなかった。")) },
        .keys("Ctrl-End text:請求書を添える。 Esc q"),
      ])

    let dossier = try home.dossier(id)
    #expect(dossier.rounds.map(\.state) == [.turnedDown, .drafting])
    #expect(dossier.rounds[0].text == sent.rounds[0].text)
    #expect(dossier.rounds[1].text == sent.rounds[0].text + "請求書を添える。")
    #expect(dossier.rounds[1].begunFrom == 1)
    #expect(dossier.rejections == 1)

    let third = try second.run(
      on: home, rows: rows, columns: columns, [.keys("e"), .keys("Esc q")])
    #expect(third.terminal.screens.contains { $0.text.contains("請求書を添える。") })
    #expect(try home.problems().isEmpty)
  }
}
