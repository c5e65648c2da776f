import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct NarrowingTests {
  private func ids(_ desk: InventedDesk) -> [String] {
    (0..<desk.state.cases.count).map { desk.state.cases.row(at: $0).id.rawValue }
  }

  /// What is typed, and the rows that are left.
  static let queries: [(String, [String])] = [
    ("星野", ["C7K3QF"]), ("ほしの", ["C7K3QF"]), ("KITANO", ["C2M8XT"]), ("ｋｉｔａｎｏ", ["C2M8XT"]),
    ("is:overdue", ["C5R1VW"]), ("turn:marketplace", ["C9Z0HN"]), ("is:closed", ["C4P6JD"]),
    ("due:72h", ["C7K3QF"]), ("due:<72h", ["C5R1VW", "C7K3QF"]), ("round:>1", ["C2M8XT"]),
    ("asin:b0invent01", ["C7K3QF"]),
    ("-is:overdue", ["C7K3QF", "C2M8XT", "C9Z0HN"]), ("zzz", []), ("id:C2", ["C2M8XT"]),
    ("reason:authenticity", ["C2M8XT"]), ("stage:policy_warning", ["C5R1VW"]),
  ]

  @Test(arguments: queries)
  func `the list follows what is typed`(query: String, rows: [String]) throws {
    var desk = InventedDesk()
    try desk.play("/ text:\(query)")
    #expect(ids(desk) == rows)
    try desk.play("Enter")
    #expect(desk.state.focus == .cases)
    #expect(ids(desk) == rows)
  }

  /// Not all of them are wrong: some are not finished yet.
  @Test(arguments: ["stgae:suspension", "round:x", "due:", "is:", "opened:2026"])
  func `a query with a fault is explained and the rows stay`(query: String) throws {
    var desk = InventedDesk()
    let before = ids(desk)
    try desk.play("/ paste:\(query)")
    #expect(ids(desk) == before)
    #expect(desk.state.message?.role == .warning)
    #expect(desk.state.focus == .prompt)
  }

  @Test func `a query with a fault is explained after Enter too, and can be mended`() throws {
    var desk = InventedDesk(.english)
    try desk.play("/ paste:stgae:suspension Enter")
    #expect(desk.state.message?.text.contains("did you mean stage?") ?? false)
    #expect(ids(desk).count == 4)
    try desk.play("/ Home" + String(repeating: " Delete", count: 5) + " text:stage Enter")
    #expect(desk.state.focus == .cases)
    #expect(ids(desk) == ["C7K3QF"])
  }

  @Test func `Esc gives all rows back and keeps the selected case`() throws {
    var desk = InventedDesk()
    try desk.play("/ text:kitano Enter Esc")
    #expect(ids(desk).count == 4)
    #expect(desk.state.selectedCase == Invented.caseID("C2M8XT"))
    try desk.play("/ text:zzz Esc")
    #expect(ids(desk).count == 4)
  }

  @Test func `the search field comes back with what it held, and typing takes its place`() throws {
    var desk = InventedDesk()
    try desk.play("/ text:aoba Enter / text:kitan Enter / End text:o")
    #expect(desk.state.narrowing == "kitano")
    try desk.play("Backspace Backspace")
    #expect(desk.state.narrowing == "kita")
  }

  @Test func `A shows closed cases too, the last in the list`() throws {
    var desk = InventedDesk()
    try desk.play("A")
    #expect(ids(desk) == ["C5R1VW", "C7K3QF", "C2M8XT", "C9Z0HN", "C4P6JD"])
    try desk.play("A")
    #expect(ids(desk).count == 4)
  }

  @Test func `the counts in the title are those of all cases`() throws {
    var desk = InventedDesk()
    let counts = desk.state.allCases.laneCounts(at: desk.now)
    #expect(counts == [.overdue: 1, .within72Hours: 1, .within7Days: 1])
    try desk.play("/ text:zzz Enter")
    #expect(desk.state.allCases.laneCounts(at: desk.now) == counts)
  }
}
