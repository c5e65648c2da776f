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
    #expect(!screen(of: desk).contains("overdue"))
  }

  @Test(arguments: [Command.show(.today), .show(.deadlines)])
  func `the other screens say so too`(command: Command) {
    var desk = InventedDesk(.english, columns: 80, rows: 24, dossiers: [], inbox: [])
    desk.state.receive(.progress(WorkProgress(done: 3, total: 20)), at: desk.now)
    desk.perform(command)
    #expect(screen(of: desk).contains("Preparing the list 15%"))
    desk.state.receive(.progress(nil), at: desk.now)
    #expect(!screen(of: desk).contains("Preparing"))
  }

  private func screen(of desk: InventedDesk) -> String {
    workbenchScreen(for: desk.state, at: desk.now).text
  }
}
