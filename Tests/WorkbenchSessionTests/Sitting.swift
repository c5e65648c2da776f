import CaseFiles
import Casework
import CivilTime
import Terminal
import TestSupport
import Wording
import WorkbenchSession

/// One time the workbench is opened on a store.
struct Sitting {
  var language = Language.japanese
  var now: Moment? = InventedOffice.now
  var editor: String?
  var opening: CaseID?
  var greeting: String?

  /// Where an index is kept; without it everything is read at the start.
  var cacheFolder: String?
  var alerts = SessionAlerts()

  /// Instead of a clock that stands still.
  var reading: (@Sendable () -> Moment)?

  /// Runs the session to its end.
  ///
  /// - Returns: What the session returned, and the terminal with every screen it showed.
  func run(
    on home: TemporaryStore, rows: Int = 24, columns: Int = 80,
    _ steps: [SteppedTerminal.Step]
  ) throws -> (isTerminalThere: Bool, terminal: SteppedTerminal) {
    var terminal = SteppedTerminal(rows: rows, columns: columns, steps)
    let time = terminal.time
    var store = home.store
    store.cacheFolder = cacheFolder
    let office = Office(
      store: store, stateFolder: home.stateFolder,
      editor: EditorProgram(command: editor), language: language,
      clock: SessionClock(fixed: reading == nil ? now : nil, reading: reading) { time.ticks })
    let isThere = try runSession(
      on: &terminal, office: office, language: language, opening: opening,
      greeting: greeting, alerts: alerts)
    return (isThere, terminal)
  }
}

extension TemporaryStore {
  /// A case whose round 1 has this text.
  func makeCase(_ client: String = "星野バッグ店", draft: String? = nil) throws -> CaseID {
    let id = try store.newCase(for: Client(name: client), at: InventedOffice.now)
    if let draft { _ = try store.writeDraft(of: id, text: draft, at: InventedOffice.now) }
    return id
  }

  func dossier(_ id: CaseID) throws -> Dossier { try store.dossier(id) }

  func text(of id: CaseID) throws -> String { try dossier(id).rounds.last?.text ?? "" }

  func rows() throws -> [CaseSummary] { try store.overview().rows }

  func inbox() throws -> [Notice] { try store.arrivals().notices }

  /// What `fukkatsu check` finds.
  func problems() throws -> [StoreProblem] { try store.check(in: .english) }
}
