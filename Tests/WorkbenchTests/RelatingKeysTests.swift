import Casework
import TestSupport
import Testing
import Workbench

/// Cases that belong together: found by themselves, linked by a person.
@Suite struct RelatingKeysTests {
  private let aoba = Invented.caseID("C5R1VW")

  @Test func `a closed case is found by typing, and linked`() throws {
    let yamane = Invented.caseID("C4P6JD")
    var desk = InventedDesk()
    #expect(try desk.play("& text:山根 Enter Enter") == [.relate(aoba, yamane, .linkedAccount)])
  }
}
