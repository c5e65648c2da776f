import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct CaseListKeysTests {
  private let kitano = Invented.caseID("C2M8XT")
  private let aoba = Invented.caseID("C5R1VW")

  private func ids(_ desk: InventedDesk) -> [String] {
    (0..<desk.state.cases.count).map { desk.state.cases.row(at: $0).id.rawValue }
  }

  @Test func `what burns stands first, closed cases are left out`() {
    #expect(ids(InventedDesk()) == ["C5R1VW", "C7K3QF", "C2M8XT", "C9Z0HN"])
  }

  /// Keys, and the case the selection stands on afterwards.
  static let moves: [(String, String)] = [
    ("j", "C7K3QF"), ("Down", "C7K3QF"), ("j j", "C2M8XT"), ("j j k", "C7K3QF"),
    ("k", "C5R1VW"), ("G", "C9Z0HN"), ("End", "C9Z0HN"), ("G j", "C9Z0HN"), ("G g", "C5R1VW"),
    ("G Home", "C5R1VW"), ("PgDn", "C9Z0HN"), ("PgDn PgUp", "C5R1VW"), ("Ctrl-D", "C9Z0HN"),
    ("Ctrl-D Ctrl-U", "C5R1VW"), ("ｊ", "C7K3QF"), ("z", "C5R1VW"),
  ]

  @Test(arguments: moves)
  func `the selection moves`(keys: String, selected: String) throws {
    var desk = InventedDesk()
    #expect(try desk.play(keys).isEmpty)
    #expect(desk.state.selectedCase == Invented.caseID(selected))
    #expect(desk.state.dossier?.id == Invented.caseID(selected))
  }

  @Test func `Enter opens the case and Esc comes back to it`() throws {
    var desk = InventedDesk()
    try desk.play("j Enter")
    #expect(desk.state.focus == .detail)
    try desk.play("Esc")
    #expect(desk.state.focus == .cases)
    #expect(desk.state.selectedCase == Invented.caseID("C7K3QF"))
  }

  @Test func `q ends the program on the list only`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("Enter q").isEmpty)
    #expect(desk.state.focus == .cases)
    #expect(try desk.play("q") == [.quit])
  }

  @Test func `e asks for the draft of the selected case`() throws {
    var desk = InventedDesk()
    try desk.play("j j e")
    #expect(desk.state.focus == .draft)
    #expect(desk.state.draft?.round == RoundID(caseID: kitano, number: 2))
  }

  @Test func `a note is asked for and added to the selected case`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("+ text:電話した") == [])
    #expect(desk.state.focus == .prompt)
    #expect(try desk.play("Enter") == [.note(aoba, "電話した")])
    #expect(desk.state.focus == .cases)
  }

  @Test(arguments: ["+ Enter", "+ Space Space Enter", "+ text:a Esc"])
  func `an empty note and one given up are not added`(keys: String) throws {
    var desk = InventedDesk()
    #expect(try desk.play(keys).isEmpty)
    #expect(desk.state.focus == .cases)
  }

  @Test func `n makes a case for a name`() throws {
    var desk = InventedDesk()
    try desk.play("n")
    desk.take(.paste("\u{3000}丸屋雑貨 "))
    #expect(try desk.play("Enter") == [.newCase(client: "丸屋雑貨", nil)])
    try desk.play("n")
    desk.take(.paste("\u{3000}\n"))
    #expect(try desk.play("Enter").isEmpty)
  }

  @Test func `no case is made without a name`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("n Space Enter").isEmpty)
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `an outcome is chosen by typing or moving`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("o Enter") == [.conclude(aoba, .reinstated)])
    #expect(try desk.play("o Down Enter") == [.conclude(aoba, .closed)])
    #expect(try desk.play("o text:withdrawn Enter") == [.conclude(aoba, .withdrawn)])
    #expect(try desk.play("o Esc").isEmpty)
    #expect(desk.state.focus == .cases)
  }

  @Test func `u and U ask to take back and to do again`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("u U") == [.undo, .redo])
    #expect(try desk.play("Enter u U") == [.undo, .redo])
  }

  @Test func `Ctrl-L draws again and Ctrl-Z suspends`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("Ctrl-L Ctrl-Z") == [.redraw, .suspend])
  }

  @Test func `an empty store answers every key without harm`() throws {
    for binding in KeyBindings.bindings(in: .cases) {
      for key in binding.keys {
        var desk = InventedDesk(dossiers: [], inbox: [])
        let asked = try desk.play(key.description)
        #expect(
          asked.allSatisfy { [.quit, .redraw, .suspend, .undo, .redo, .sync].contains($0) })
      }
    }
  }

  @Test func `a case asked for while the store is still read is selected when it is there`() throws
  {
    let all = InventedDesk().state.allCases
    let rows = (0..<all.count).map { all.row(at: $0) }
    for (keys, isSelected) in [("", true), ("G g", false)] {
      var desk = InventedDesk(dossiers: [], inbox: [])
      desk.receive(.cases(SortedCases(Array(rows.prefix(1))), damaged: []))
      desk.receive(.progress(WorkProgress(done: 1, total: rows.count)))
      let wanted = try #require(rows.last?.id)
      desk.receive(.chosen(wanted))
      try desk.play(keys)
      desk.receive(.cases(SortedCases(rows), damaged: []))
      #expect((desk.state.selectedCase == wanted) == isSelected)
    }
  }

  @Test func `a case that was just made is selected, also when a search hides it`() throws {
    var desk = InventedDesk()
    try desk.play("/ text:kitano Enter")
    desk.receive(.chosen(aoba))
    #expect(desk.state.selectedCase == aoba)
    #expect(desk.state.narrowing.isEmpty)
    desk.receive(.chosen(Invented.caseID("C4P6JD")))
    #expect(desk.state.selectedCase == Invented.caseID("C4P6JD"))
  }

  @Test func `the selection stays on its case when the list changes under it`() throws {
    var desk = InventedDesk()
    try desk.play("j j")
    let left = InventedOffice.dossiers.filter { $0.id != aoba }
    desk.receive(.cases(SortedCases(left.map { CaseSummary($0) }), damaged: []))
    #expect(desk.state.selectedCase == kitano)
  }
}
