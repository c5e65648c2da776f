import Casework
import CivilTime
import Terminal
import TestSupport
import Testing
import Workbench

/// A row whose file is removed and written anew, as git does it, or an editor.
@Suite struct VanishedRowTests {
  private static let inbox = [InventedOffice.unknown, InventedOffice.matching].map {
    InboxEntry($0, match: nil)
  }

  private func list(without gone: Set<CaseID>) -> Answer {
    let rest = InventedOffice.dossiers.filter { !gone.contains($0.id) }
    return .cases(SortedCases(rest.map { CaseSummary($0) }), damaged: [])
  }

  private func desk(_ keys: String) throws -> (desk: InventedDesk, id: CaseID) {
    var desk = InventedDesk()
    try desk.play(keys)
    return (desk, try #require(desk.state.selectedCase))
  }

  @Test func `a case that vanishes and comes back is selected again`() throws {
    var (desk, id) = try desk("j")
    desk.receive(list(without: [id]))
    let next = try #require(desk.state.selectedCase)
    // The one that was selected in its place is written anew too.
    desk.receive(list(without: [id, next]))
    desk.receive(list(without: [next]))
    #expect(desk.state.selectedCase == id)
    desk.receive(list(without: []))
    #expect(desk.state.selectedCase == id)
  }

  @Test func `what a person has selected meanwhile stays selected`() throws {
    var (desk, id) = try desk("j")
    desk.receive(list(without: [id]))
    try desk.play("k")
    let selected = desk.state.selectedCase
    desk.receive(list(without: []))
    #expect(desk.state.selectedCase == selected && selected != id)
  }

  @Test func `a case that comes back much later takes the selection from no other`() throws {
    var (desk, id) = try desk("j")
    desk.receive(list(without: [id]))
    let selected = desk.state.selectedCase
    desk.now = desk.now + 60
    desk.receive(list(without: []))
    #expect(desk.state.selectedCase == selected && selected != id)
  }

  @Test func `that an open case has left the list is no longer said when it is back`() throws {
    var (desk, id) = try desk("j Enter")
    desk.receive(list(without: [id]))
    #expect(desk.state.message?.text.contains(id.rawValue) ?? false)
    desk.receive(list(without: []))
    #expect(desk.state.message == nil)
    #expect(desk.state.dossier?.id == id)
  }

  @Test(arguments: ["2", "2 Enter"])
  func `a notice that vanishes and comes back is selected again, and open if it was`(
    keys: String
  ) throws {
    var desk = InventedDesk()
    try desk.play(keys)
    let (id, view) = (try #require(desk.state.selectedArrival?.id), desk.state.view?.notice.name)
    desk.receive(.inbox(Self.inbox.filter { $0.id != id }))
    #expect(desk.state.selectedArrival?.id != id)
    desk.receive(.inbox(Self.inbox))
    #expect(desk.state.selectedArrival?.id == id)
    #expect(desk.state.view?.notice.name == view)
  }
}
