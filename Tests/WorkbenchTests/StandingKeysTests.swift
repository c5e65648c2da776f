import Casework
import CivilTime
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct StandingKeysTests {
  private let aoba = Invented.caseID("C5R1VW")
  private let kitano = Invented.caseID("C2M8XT")

  @Test func `refusals are recounted by the user, and an empty count is the notices' own`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("j j # text:2 Enter") == [.recount(kitano, 2)])
    #expect(try desk.play("# Enter") == [.recount(kitano, nil)])
    #expect(try desk.play("# text:many Enter").isEmpty)
    #expect(desk.state.message != nil)
  }

  @Test func `two cases are linked by choosing the other and how`() throws {
    var desk = InventedDesk()
    let asked = try desk.play("& text:Kitano Enter Enter")
    #expect(asked == [.relate(aoba, kitano, .linkedAccount)])
  }

  @Test func `a case is given to a colleague, to nobody, or to a name that is typed`() throws {
    var colleagues = InventedOffice.kitano
    colleagues.sellerCase.assignee = "湊"
    var desk = InventedDesk(dossiers: [InventedOffice.aoba, colleagues], inbox: [])
    #expect(try desk.play("@ Enter") == [.assign(aoba, "湊")])
    #expect(try desk.play("@ Down Enter") == [.assign(aoba, nil)])
    #expect(try desk.play("@ Down Down Enter text:澪 Enter") == [.assign(aoba, "澪")])
  }

  @Test func `the day of the next submission is set on the case, and forgotten`() throws {
    var desk = InventedDesk()
    let day = try #require(CalendarDay(iso8601: "2026-05-10"))
    #expect(try desk.play("T text:2026-05-10 Enter") == [.plan(aoba, day)])
    #expect(try desk.play("Enter T text:５月１０日 Enter") == [.plan(aoba, day)])
    // One that is over this year is next year's.
    let next = try #require(CalendarDay(iso8601: "2027-04-02"))
    #expect(try desk.play("T text:4/2 Enter") == [.plan(aoba, next)])
    #expect(try desk.play("T Enter") == [.plan(aoba, nil)])
  }

  @Test(arguments: ["2026-04-01", "soon", "13/1", "2/30"])
  func `what cannot be planned is said, and stays to be mended`(text: String) throws {
    var desk = InventedDesk()
    #expect(try desk.play("T text:\(text) Enter").isEmpty)
    #expect(desk.state.prompt?.field.text == text)
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `a linked case is shown on both`() throws {
    var first = InventedOffice.aoba
    var second = InventedOffice.kitano
    first.sellerCase.relate(to: second.id, as: .samePerson)
    second.sellerCase.relate(to: first.id, as: .samePerson)
    var desk = InventedDesk(dossiers: [first, second], inbox: [])
    #expect(desk.state.relations.map(\.row.id) == [second.id])
    try desk.play("j")
    #expect(desk.state.relations.map(\.row.id) == [first.id])
  }

  @Test(arguments: [("c", Focus.cases), ("Enter c", .detail), ("1 c", .today), ("4 c", .deadlines)])
  func `the card for a call opens and what was said is recorded`(keys: String, from: Focus) throws {
    var desk = InventedDesk()
    try desk.play(keys)
    #expect(desk.state.focus == .call)
    #expect(try desk.play("+ text:請求書を求められた Enter") == [.recordCall(aoba, "請求書を求められた")])
    try desk.play("Esc")
    #expect(desk.state.focus == from)
  }

  @Test func `the whole card for a call can be reached on a small screen`() throws {
    var desk = InventedDesk(columns: 40, rows: 10)
    try desk.play("c G")
    let (rows, visible) = (desk.state.callRows(at: desk.now), desk.state.layout.body.rows)
    try #require(rows.count > visible)
    #expect(desk.state.callTop + visible == rows.count)
    try desk.play("j k")
    #expect(desk.state.callTop + visible == rows.count - 1)
    try desk.play("g")
    #expect(desk.state.callTop == 0)
    try desk.play("PgDn c c")
    #expect(desk.state.callTop == 0)
  }

  @Test func `only cases that nobody answers are shown, and all again`() throws {
    var desk = InventedDesk()
    desk.now = Invented.moment("2026-06-01 08:30")
    try desk.play("W")
    #expect(
      (0..<desk.state.cases.count).map { desk.state.cases.row(at: $0).id.rawValue } == ["C9Z0HN"])
    try desk.play("W")
    #expect(desk.state.cases.count == 4)
  }
}

@Suite struct SnoozeKeysTests {
  private let kitano = Invented.caseID("C2M8XT")

  @Test func `a case is hidden for a time or until a day`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("j j s Enter") == [.snooze(kitano, until: desk.now + 86_400)])
    try desk.play("s")
    try desk.play("Backspace Backspace paste:2026-05-04 Enter")
    #expect(desk.effects.last == .snooze(kitano, until: Invented.moment("2026-05-04 00:00")))
  }

  @Test(arguments: [("4 l l s", Focus.deadlines)])
  func `a case is hidden from the screens that look over all`(keys: String, from: Focus) throws {
    var desk = InventedDesk()
    #expect(try desk.play("\(keys) Enter") == [.snooze(kitano, until: desk.now + 86_400)])
    #expect(desk.state.focus == from)
  }

  @Test func `what is due within a day cannot be hidden`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("j s Enter").isEmpty)
    #expect(desk.state.message != nil)
  }

  @Test func `a hidden case comes back by itself while the program is open`() throws {
    var hidden = InventedOffice.minato
    hidden.sellerCase.snoozed = Invented.moment("2026-05-01 12:00")
    var desk = InventedDesk(dossiers: [InventedOffice.kitano, hidden], inbox: [])
    #expect(desk.state.cases.count == 1)
    desk.now = Invented.moment("2026-05-01 11:59")
    desk.state.wake(at: desk.now)
    #expect(desk.state.cases.count == 1)
    desk.now = Invented.moment("2026-05-01 12:00")
    desk.state.wake(at: desk.now)
    #expect(desk.state.cases.count == 2)
  }

  @Test func `a hidden case is not hidden from one who asks for it`() throws {
    var hidden = InventedOffice.minato
    hidden.sellerCase.snoozed = Invented.moment("2026-05-03 12:00")
    var desk = InventedDesk(dossiers: [InventedOffice.kitano, hidden], inbox: [])
    try desk.play("/ text:is:snoozed Enter")
    #expect(desk.state.cases.count == 1)
    #expect(desk.state.selectedCase == hidden.id)
  }
}
