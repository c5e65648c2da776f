import Casework
import CivilTime
import Testing

@Suite struct WorkCalendarTests {
  private func run(_ text: String, _ calendar: WorkCalendar = WorkCalendar()) throws -> String? {
    let moment = try #require(Moment(iso8601: text))
    return calendar.holidayRun(at: moment).map {
      "\($0.days.lowerBound) \($0.days.upperBound) \($0.reasons.compactMap(\.name).joined(separator: " "))"
    }
  }

  @Test func `long runs of days off are found with what makes them`() throws {
    #expect(
      try run("2026-05-04T12:00+09:00")
        == "2026-05-02 2026-05-06 憲法記念日 みどりの日 こどもの日 振替休日")
    #expect(try run("2026-09-20T12:00+09:00") == "2026-09-19 2026-09-23 敬老の日 国民の休日 秋分の日")
    #expect(try run("2027-01-02T12:00+09:00") == "2026-12-29 2027-01-03 年末年始 元日")
  }

  @Test func `a weekend, one holiday and a day of work are no run`() throws {
    #expect(try run("2026-05-09T12:00+09:00") == nil)
    #expect(try run("2026-04-29T12:00+09:00") == nil)
    #expect(try run("2026-05-07T12:00+09:00") == nil)
  }

  @Test func `one's own days off make a run, but no deadline moves`() throws {
    let first = try #require(CalendarDay(iso8601: "2026-08-12"))
    let obon = OwnDaysOff(spans: [OwnDaysOff.Span(name: "お盆", days: .once(first...(first + 2)))])
    #expect(
      try run("2026-08-13T12:00+09:00", WorkCalendar(own: obon))
        == "2026-08-11 2026-08-16 山の日 お盆")
    let trigger = try #require(Moment(iso8601: "2026-08-10T12:00+09:00"))
    let counted = try #require(Counting.count(.businessDays(2), from: trigger))
    #expect(counted.due.day.description == "2026-08-13")
    #expect(counted.skipped.map(\.date.description) == ["2026-08-11"])
    #expect(counted.counted.map { obon.name(of: $0) } == ["お盆", "お盆"])
  }

  @Test func `a custom of nothing but days off is no endless run`() throws {
    let first = try #require(OwnDaysOff.MonthDay("01-01"))
    let last = try #require(OwnDaysOff.MonthDay("12-31"))
    let never = OwnDaysOff(
      spans: [OwnDaysOff.Span(name: "休", days: .everyYear(first: first, last: last))])
    let day = try #require(CalendarDay(iso8601: "2026-08-12"))
    #expect(WorkCalendar(own: never).run(around: day)?.length == 121)
  }
}

@Suite struct InternalScheduleTests {
  private func dates(_ window: ResponseWindow, _ schedule: InternalSchedule = .usual) throws
    -> [String]
  {
    let start = try #require(Moment(iso8601: "2026-05-01T08:31+09:00"))
    let due = try #require(Counting.count(window, from: start)?.due)
    return schedule.dates(before: due, from: start).map { "\($0.step.rawValue) \($0.at)" }
  }

  @Test func `the steps lie before the deadline as far as the setting says`() throws {
    #expect(
      try dates(.days(7)) == [
        "documents 2026-05-06T23:59:59+09:00", "draft 2026-05-07T23:59:59+09:00",
        "check 2026-05-08T13:59:59+09:00",
      ])
    #expect(
      try dates(.hours(72)) == [
        "documents 2026-05-02T08:31:00+09:00", "draft 2026-05-03T08:31:00+09:00",
        "check 2026-05-03T22:31:00+09:00",
      ])
  }

  @Test func `in a short period all steps move together and keep their order`() throws {
    #expect(
      try dates(.hours(24)) == [
        "documents 2026-05-01T16:31:00+09:00", "draft 2026-05-02T00:31:00+09:00",
        "check 2026-05-02T05:11:00+09:00",
      ])
  }

  @Test func `a step that nobody wants is left out`() throws {
    let schedule = InternalSchedule(documents: .hours(0), draft: .hours(24), check: .hours(1))
    #expect(try dates(.days(7), schedule).map { $0.prefix(5) } == ["draft", "check"])
  }

  @Test func `they move with the deadline, and stay before its earliest reading`() throws {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.businessDays(7))])
    let unsure = try #require(invented.dossier.nextDeadline)
    let before = unsure.internalDates(by: .usual)
    #expect(before.last.map { $0.at < unsure.earliest ?? $0.at } == true)
    invented.dossier.adopt(.rule, of: 1, 0, at: InventedDossier.hour(1), by: "mio")
    let sure = try #require(invented.dossier.nextDeadline)
    let after = sure.internalDates(by: .usual)
    let shift = try #require(sure.due) - (try #require(unsure.earliest))
    #expect(zip(before, after).allSatisfy { $1.at - $0.at == shift })
    #expect(shift > 0)
  }

  @Test func `what opens a door or is over has no steps before it`() {
    var invented = InventedDossier()
    invented.file(
      at: 0, .suspension,
      [InventedDossier.deadline(.days(90), .funds, .opens), InventedDossier.deadline(.days(9))])
    invented.submit(at: 5)
    #expect(invented.dossier.standings.flatMap { $0.internalDates(by: .usual) } == [])
  }
}
