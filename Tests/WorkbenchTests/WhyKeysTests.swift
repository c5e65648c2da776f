import Casework
import CivilTime
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct WhyKeysTests {
  private let aoba = Invented.caseID("C5R1VW")

  /// The places from which a deadline is explained, and the view that Esc leads back to.
  static let places: [(String, Focus)] = [
    ("y", .cases), ("Enter y", .detail), ("1 y", .today), ("4 y", .deadlines),
    ("5 Enter y", .calendarDay), ("j Enter k Enter", .detail),
  ]

  @Test(arguments: places)
  func `a deadline is explained where it stands and Esc leads back`(keys: String, from: Focus)
    throws
  {
    var desk = InventedDesk()
    try desk.play(keys)
    #expect(desk.state.focus == .why)
    #expect(desk.state.explained != nil)
    try desk.play("Esc")
    #expect(desk.state.focus == from)
  }

  @Test func `the explained deadline is the selected one, whatever case was open`() throws {
    var desk = InventedDesk()
    try desk.play("4 l l y")
    #expect(desk.state.explained?.notice.caseID == Invented.caseID("C2M8XT"))
  }

  @Test func `one key adopts another reading`() throws {
    var desk = InventedDesk()
    try desk.play("y")
    let readings = try #require(desk.state.explained?.readings)
    #expect(readings.map(\.choice).prefix(2) == [.rule, .other(.exactHours)])
    #expect(readings.first?.isAdopted == true)
    let asked = try desk.play("j Enter")
    #expect(
      asked == [
        .adopt(.other(.exactHours), NoticeID(caseID: aoba, number: 1), index: 0)
      ])
    // Digits always change the screen.
    try desk.play("4")
    #expect(desk.state.focus == .deadlines)
  }

  @Test func `a reading without another has none to adopt`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("j y Enter").isEmpty)
    #expect(desk.state.message?.text == Language.japanese.say(WhyPhrase.nothingToAdopt))
  }

  @Test func `a case without a deadline says so`() throws {
    var desk = InventedDesk()
    try desk.play("G y")
    #expect(desk.state.focus == .cases)
    #expect(desk.state.message?.text == Language.japanese.say(WhyPhrase.noDeadline))
  }

  @Test(arguments: Language.allCases)
  func `words, rule, start, counting and history are all there`(language: Language) throws {
    var desk = InventedDesk(language)
    try desk.play("y")
    let rows = desk.state.whyRows(at: desk.now)
    let text = rows.map { "\($0.name) \(String(decoding: $0.bytes, as: UTF8.self))" }
      .joined(separator: "\n")
    let day = language == .japanese ? "04/27(月) 23:59" : "Mon 04-27 23:59"
    for words in ["C5R1VW-001", "7日以内に改善計画を", "04/21(1)", "04/27(7)", day, "mio"] {
      #expect(text.contains(words), "\(words)")
    }
    let marked = rows.first { $0.marked != nil }
    let span = try #require(marked?.marked)
    #expect(String(decoding: marked?.bytes[span] ?? [], as: UTF8.self) == "7日以内")
  }
}
