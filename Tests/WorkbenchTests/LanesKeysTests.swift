import Casework
import CivilTime
import TestSupport
import Testing
import Workbench

@Suite struct LanesKeysTests {
  /// Keys, and the case whose deadline is selected afterwards.
  ///
  /// C5R1VW is overdue, C7K3QF
  /// runs out within 72 hours, C2M8XT within seven days.
  static let moves: [(String, String)] = [
    ("4", "C5R1VW"), ("4 j", "C7K3QF"), ("4 j l", "C2M8XT"), ("4 l", "C7K3QF"),
    ("4 l l", "C2M8XT"), ("4 l l l", "C5R1VW"), ("4 h", "C2M8XT"), ("4 j k", "C5R1VW"),
    ("4 j l h", "C7K3QF"), ("4 Right", "C7K3QF"), ("4 Tab", "C7K3QF"), ("4 l j", "C7K3QF"),
    ("4 ｌ", "C7K3QF"), ("4 k", "C5R1VW"), ("4 l l k", "C5R1VW"),
  ]

  @Test(arguments: moves)
  func `the selection moves within a lane and between lanes`(keys: String, selected: String) throws
  {
    var desk = InventedDesk()
    #expect(try desk.play(keys).isEmpty)
    #expect(desk.state.selectedDeadline(at: desk.now)?.row.id == Invented.caseID(selected))
  }

  @Test(arguments: [("4 j j", "C2M8XT"), ("4 j j k", "C7K3QF"), ("4 j j j", "C2M8XT")])
  func `on a narrow screen one goes through all lanes`(keys: String, selected: String) throws {
    var desk = InventedDesk(columns: 44, rows: 12)
    try desk.play(keys)
    #expect(desk.state.selectedDeadline(at: desk.now)?.row.id == Invented.caseID(selected))
  }

  @Test func `Enter opens the case on that deadline and Esc comes back to it`() throws {
    var desk = InventedDesk()
    try desk.play("4 l l Enter")
    #expect(desk.state.focus == .detail)
    let item = desk.state.timeline[desk.state.detailPosition.selection]
    guard case .deadline(let standing, _) = item else {
      Issue.record("no deadline is selected: \(item)")
      return
    }
    #expect(standing.notice.caseID == Invented.caseID("C2M8XT"))
    try desk.play("Esc")
    #expect(desk.state.focus == .deadlines)
    #expect(desk.state.selectedDeadline(at: desk.now)?.row.id == Invented.caseID("C2M8XT"))
  }

  @Test func `the selection stays on its deadline when that moves to another lane`() throws {
    var desk = InventedDesk()
    try desk.play("4 l l")
    desk.now = desk.now + 5 * 86_400
    #expect(desk.state.selectedDeadline(at: desk.now)?.row.id == Invented.caseID("C2M8XT"))
  }

  @Test func `without deadlines the keys do nothing`() throws {
    var desk = InventedDesk(dossiers: [], inbox: [])
    #expect(try desk.play("4 j k h l Enter g G").isEmpty)
    #expect(desk.state.focus == .deadlines)
    #expect(try desk.play("q") == [.quit])
  }
}
