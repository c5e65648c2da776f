import CaseFiles
import Casework
import CivilTime
import Foundation
import Terminal
import TestSupport
import Testing
import Wording
import WorkbenchSession

@Suite struct SessionLoopTests {
  private func home(cases: Int = 3) throws -> TemporaryStore {
    let home = try TemporaryStore(now: InventedOffice.now)
    for number in 0..<cases { _ = try home.makeCase("依頼者\(number + 1)", draft: "もと") }
    return home
  }

  @Test func `all keys that wait are taken before one drawing`() throws {
    let home = try home()
    let run = try Sitting().run(on: home, [.keys("j+j+k+j"), .keys("j")])
    #expect(run.terminal.screens.count == 3)
    let selected = try #require(run.terminal.screens.dropFirst().first).words(in: .selection)
    #expect(selected.joined().contains("依頼者3"))
  }

  @Test func `with a clock that stands still nothing is drawn until something happens`() throws {
    let home = try home()
    let run = try Sitting().run(on: home, [.keys("A Enter Esc 2")])
    #expect(run.terminal.timeouts.allSatisfy { $0 == nil })
  }

  @Test func `the case under the selection is opened when the keys rest`() throws {
    let home = try home()
    let run = try Sitting().run(
      on: home, rows: 40, columns: 120,
      [
        .keys("j"),
        .look { screen in #expect(!screen.words(in: .title).joined().contains("依頼者2")) }, .rest,
        .look { screen in #expect(screen.words(in: .title).joined().contains("依頼者2")) },
      ])
    #expect(run.terminal.timeouts.compactMap(\.self).allSatisfy { $0 <= 200 })
    #expect(run.terminal.timeouts.last == .some(nil))
  }

  @Test func `with a clock that runs it sleeps until the turn of the minute at most`() throws {
    let home = try home()
    var sitting = Sitting()
    sitting.now = nil
    let run = try sitting.run(on: home, [.keys("j Enter Esc 2")])
    for timeout in run.terminal.timeouts {
      let milliseconds = try #require(timeout)
      #expect((0...60_001).contains(milliseconds))
    }
  }

  @Test func `a change on the disk is on the screen without a key`() throws {
    let home = try home()
    let store = home.store
    let run = try Sitting().run(
      on: home,
      [
        .change { try take(.suspension, into: store, at: InventedOffice.now) },
        .look { screen in #expect(screen.text.contains("受信1")) },
        .change { _ = try store.newCase(for: Client(name: "新しい依頼者"), at: InventedOffice.now) },
        .look { screen in #expect(screen.text.contains("新しい依頼者")) },
        .change {},
      ])
    #expect(!run.isTerminalThere)
  }

  @Test func `the first screen comes from the index and is put right without a key`() throws {
    let home = try home()
    var sitting = Sitting()
    sitting.cacheFolder = "\(home.folder)/cache"
    var store = home.store
    store.cacheFolder = sitting.cacheFolder
    let id = try #require(try store.cases(at: InventedOffice.now) { $0.summaries.last }.found).id
    let file = URL(filePath: "\(home.path)/cases/\(id.rawValue).json")
    let text = try String(contentsOf: file, encoding: .utf8)
    // Written over in place: no name changes in the folder.
    try Data(text.replacing("依頼者3", with: "別の名前").utf8).write(to: file)
    let run = try sitting.run(
      on: home,
      [
        .look { screen in #expect(screen.text.contains("依頼者3")) }, .rest,
        .look { screen in #expect(screen.text.contains("別の名前")) },
        .change { _ = try store.newCase(for: Client(name: "もう一人"), at: InventedOffice.now) },
        .look { screen in #expect(screen.text.contains("もう一人")) },
      ])
    #expect(run.terminal.screens.count > 2)
  }

  @Test func `without an index a small store is whole on the first screen`() throws {
    let home = try home()
    var sitting = Sitting()
    sitting.cacheFolder = "\(home.folder)/cache"
    let run = try sitting.run(on: home, [])
    #expect(try #require(run.terminal.screens.first).text.contains("依頼者3"))
  }

  @Test func `a change by another keeps what one is writing`() throws {
    let home = try home(cases: 1)
    let store = home.store
    let run = try Sitting().run(
      on: home,
      [
        .keys("e text:書きかけ"),
        .change { try take(.suspension, into: store, at: InventedOffice.now) },
        .keys("text:の文"),
      ])
    #expect(run.terminal.text.contains("書きかけの文もと"))
  }

  @Test func `a case named at the start is selected, a greeting stays until a key`() throws {
    let home = try home()
    var sitting = Sitting()
    sitting.opening = try #require(try home.rows().last).id
    sitting.greeting = "ようこそ"
    let run = try sitting.run(on: home, [.keys("z")])
    let first = try #require(run.terminal.screens.first)
    #expect(first.text.contains("ようこそ"))
    let id = try #require(sitting.opening)
    #expect(first.words(in: .selection).joined().contains(id.rawValue))
    #expect(!run.terminal.text.contains("ようこそ"))
  }

  @Test func `it suspends, draws again, and ends with q`() throws {
    let home = try home()
    let run = try Sitting().run(on: home, [.keys("Ctrl-Z signal:suspend Ctrl-L resize:44x12 q")])
    #expect(run.isTerminalThere)
    #expect(run.terminal.suspensions == 2)
    #expect(run.terminal.redraws == 1)
    #expect(run.terminal.screens.last?.columns == 44)
  }

  @Test func `a change is taken back and done again`() throws {
    let home = try home(cases: 1)
    let id = try #require(try home.rows().first).id
    _ = try Sitting().run(
      on: home,
      [
        .keys("+ text:電話した Enter"),
        .look { _ throws in #expect(try home.dossier(id).sellerCase.timeline.last?.text == "電話した")
        },
        .keys("u"),
        .look { _ throws in #expect(try home.dossier(id).sellerCase.timeline.count == 1) },
        .keys("U"),
        .look { _ throws in #expect(try home.dossier(id).sellerCase.timeline.last?.text == "電話した")
        },
        .keys("o Enter"),
        .look { _ throws in #expect(try home.dossier(id).sellerCase.isOpen == false) },
        .keys("u"),
        .look { _ throws in #expect(try home.dossier(id).sellerCase.isOpen) },
      ])
  }

  @Test func `filing and putting away are taken back`() throws {
    let home = try home(cases: 1)
    try home.take(.suspension, at: InventedOffice.now)
    _ = try Sitting().run(
      on: home,
      [
        .keys("2 m Enter"), .look { _ throws in #expect(try home.inbox().isEmpty) },
        .keys("2 u"), .look { _ throws in #expect(try home.inbox().count == 1) },
        .keys("x"), .look { _ throws in #expect(try home.inbox().isEmpty) },
        .keys("u"), .look { _ throws in #expect(try home.inbox().count == 1) },
      ])
  }
}
