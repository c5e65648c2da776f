import Casework
import CivilTime
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct CalendarKeysTests {
  /// Keys from 1 May 2026 on, and the day selected afterwards.
  static let moves: [(String, String)] = [
    ("5", "2026-05-01"), ("5 l", "2026-05-02"), ("5 h", "2026-04-30"), ("5 j", "2026-05-08"),
    ("5 k", "2026-04-24"), ("5 L", "2026-06-01"), ("5 H", "2026-04-01"), ("5 G", "2026-05-31"),
    ("5 G L", "2026-06-30"), ("5 G H", "2026-04-30"), ("5 j g", "2026-05-01"),
    ("5 L L L .", "2026-05-01"), ("5 PgDn", "2026-06-01"), ("5 Left", "2026-04-30"),
    ("5 H H H H H", "2025-12-01"), ("5 L L L L L L L L", "2027-01-01"), ("5 ｌ", "2026-05-02"),
  ]

  @Test(arguments: moves)
  func `days, weeks and months are gone through`(keys: String, day: String) throws {
    var desk = InventedDesk()
    #expect(try desk.play(keys).isEmpty)
    #expect(desk.state.calendar.selectedDay(at: desk.now).description == day)
  }

  @Test func `at midnight today is the next day`() throws {
    var desk = InventedDesk()
    try desk.play("5 l h")
    desk.now = Invented.moment("2026-05-02 00:00")
    #expect(desk.state.calendar.selectedDay(at: desk.now).description == "2026-05-02")
  }

  @Test func `the list of a day leads to the case and back`() throws {
    var desk = InventedDesk()
    try desk.play("5 Enter")
    #expect(desk.state.focus == .calendarDay)
    try desk.play("j k Enter")
    #expect(desk.state.focus == .detail)
    #expect(desk.state.dossier?.id == Invented.caseID("C7K3QF"))
    try desk.play("Esc")
    #expect(desk.state.focus == .calendarDay)
    try desk.play("Esc")
    #expect(desk.state.focus == .calendar)
  }

  @Test func `a day on which nothing is due has no list`() throws {
    var desk = InventedDesk()
    try desk.play("5 l Enter")
    #expect(desk.state.focus == .calendar)
    #expect(desk.state.message?.text == Language.japanese.say(CalendarPhrase.nothingOnDay))
  }

  @Test func `seven business days are counted over Golden Week by both calendars`() throws {
    var desk = InventedDesk()
    try desk.play("5 b Enter")
    let results = try #require(desk.state.periodCalculation(at: desk.now)).results
    let dues = results.map { $0.counted.due.inJapan.day.description }
    #expect(results.map(\.way) == [.japan, .unitedStates, .calendarDays])
    #expect(dues == ["2026-05-15", "2026-05-12", "2026-05-08"])
    try desk.play("l")
    #expect(
      desk.state.periodCalculation(at: desk.now)?.start.day.description == "2026-05-02")
    try desk.play("Esc")
    #expect(desk.state.calendar.period == nil && desk.state.focus == .calendar)
  }

  @Test func `the count follows the field while it is typed`() throws {
    var desk = InventedDesk()
    try desk.play("5 b Ctrl-A Delete Delete Delete Delete paste:72時間")
    #expect(desk.state.calendar.period == .hours(72))
    try desk.play("paste:x")
    #expect(desk.state.calendar.period == .hours(72))
    #expect(desk.state.message != nil)
  }

  @Test func `days off are added where one stands, and taken away`() throws {
    var desk = InventedDesk()
    let asked = try desk.play("5 L L L + text:夏季休業 Enter")
    guard case .changeDaysOff(.add(let span), .made) = asked.first,
      case .once(let days) = span.days
    else {
      Issue.record("\(asked)")
      return
    }
    #expect(span.name == "夏季休業")
    #expect(days == desk.state.calendar.selectedDay(at: desk.now)...days.lowerBound)
    var own = desk.state.preferences.workCalendar.own
    own.spans.append(span)
    desk.receive(.daysOff(own, after: .add(span), .made))
    #expect(desk.state.preferences.workCalendar.own.span(of: days.lowerBound) == span)
    #expect(try desk.play("-") == [.changeDaysOff(.remove(span), .made)])
  }

  @Test func `a change of the days off is taken back with u and done again with U`() throws {
    var desk = InventedDesk()
    let first = try #require(CalendarDay(iso8601: "2026-06-01"))
    let span = OwnDaysOff.Span(name: "創立記念日", days: .once(first...first))
    desk.receive(.daysOff(OwnDaysOff(spans: [span]), after: .add(span), .made))
    #expect(try desk.play("5 u") == [.changeDaysOff(.remove(span), .undone)])
    desk.receive(.daysOff(OwnDaysOff(spans: []), after: .remove(span), .undone))
    #expect(try desk.play("U") == [.changeDaysOff(.add(span), .redone)])
    desk.receive(.daysOff(OwnDaysOff(spans: [span]), after: .add(span), .redone))
    #expect(try desk.play("u") == [.changeDaysOff(.remove(span), .undone)])
    // Elsewhere, and once the store was changed, u is the store's.
    #expect(try desk.play("3 u") == [.undo])
    desk.receive(.cases(SortedCases([]), damaged: []))
    #expect(try desk.play("5 u U") == [.undo, .redo])
  }

  @Test func `what is no day off is said, and stays to be mended`() throws {
    var desk = InventedDesk()
    #expect(try desk.play("5 + Enter").isEmpty)
    #expect(desk.state.focus == .prompt)
    #expect(desk.state.message?.text == Language.japanese.say(CalendarPhrase.badDayOff))
    #expect(try desk.play("Esc -").isEmpty)
    #expect(desk.state.message?.text == Language.japanese.say(CalendarPhrase.noDayOff))
  }

  @Test(arguments: ["1", "3", "4", "5", "5 Enter"])
  func `the deadlines are written to a file from every screen that shows them`(keys: String) throws
  {
    var desk = InventedDesk()
    try desk.play(keys)
    #expect(try desk.play("i Enter") == [.writeCalendar(path: "~/fukkatsu.ics")])
    // The file chosen last is offered again.
    #expect(try desk.play("i text:/srv/d.ics Enter") == [.writeCalendar(path: "/srv/d.ics")])
    #expect(try desk.play("i Enter") == [.writeCalendar(path: "/srv/d.ics")])
    #expect(try desk.play("i Esc").isEmpty)
  }
}
