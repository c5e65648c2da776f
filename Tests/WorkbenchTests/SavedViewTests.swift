import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct SavedViewTests {
  private static let morning = SavedView(name: "朝", query: "is:overdue")

  private func desk(_ views: [SavedView] = [morning]) -> InventedDesk {
    var desk = InventedDesk()
    desk.receive(.views(views))
    return desk
  }

  private func ids(_ desk: InventedDesk) -> [String] {
    (0..<desk.state.cases.count).map { desk.state.cases.row(at: $0).id.rawValue }
  }

  @Test func `a saved view narrows the list`() throws {
    var desk = desk()
    #expect(try desk.play("* Enter").isEmpty)
    #expect(ids(desk) == ["C5R1VW"])
    #expect(desk.state.narrowing == "is:overdue")
    try desk.play("Esc")
    #expect(ids(desk).count == 4)
  }

  @Test func `what the list is narrowed to is given a name`() throws {
    var desk = desk()
    let asked = try desk.play("/ text:turn:me Enter * Down Enter text:自分 Enter")
    let own = SavedView(name: "自分", query: "turn:me")
    #expect(asked == [.changeViews(.save(own))])
    #expect(desk.state.views == [Self.morning, own].sorted { $0.name < $1.name })
  }

  @Test func `a name given again takes the place of the view before`() throws {
    var desk = desk()
    let asked = try desk.play("/ text:turn:me Enter * Down Enter text:朝 Enter")
    #expect(asked == [.changeViews(.save(SavedView(name: "朝", query: "turn:me")))])
  }

  @Test func `a view that is in use is removed from the same place`() throws {
    var desk = desk()
    #expect(try desk.play("* Enter * Down Enter") == [.changeViews(.forget(Self.morning))])
    #expect(desk.state.views.isEmpty)
  }

  @Test func `without a view and without words there is nothing to choose, and one is told how`()
    throws
  {
    var desk = desk([])
    #expect(try desk.play("*").isEmpty)
    #expect(desk.state.picker == nil)
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `a view without a name is not saved`() throws {
    var desk = desk([])
    #expect(try desk.play("/ text:turn:me Enter * Enter Enter").isEmpty)
    #expect(desk.state.views.isEmpty)
    #expect(desk.state.message?.role == .warning)
  }
}
