import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

@Suite struct PreparingListTests {
  @Test func `a list that is being prepared says how far it is, not that there are no cases`() {
    var desk = InventedDesk(.english, columns: 80, rows: 24, dossiers: [], inbox: [])
    #expect(screen(of: desk).contains("There are no cases yet."))
    desk.state.receive(.progress(WorkProgress(done: 3, total: 20)), at: desk.now)
    #expect(screen(of: desk).contains("Preparing the list 15%"))
    #expect(!screen(of: desk).contains("There are no cases yet."))
  }

  private func screen(of desk: InventedDesk) -> String {
    workbenchScreen(for: desk.state, at: desk.now).text
  }
}
