import Casework
import CivilTime
import Testing

@Suite struct DeadlineLanesTests {
  private func invented(
    _ id: String, client: String, _ deadlines: [ReadDeadline], at hour: Int = 0
  ) -> Dossier {
    var invented = InventedDossier(id, client: Client(name: client))
    invented.file(at: hour, .suspension, deadlines)
    return invented.dossier
  }

  private func lanes(_ dossiers: [Dossier], at hour: Int = 0) -> DeadlineLanes {
    let docket = Docket(dossiers, rows: dossiers.map { CaseSummary($0) })
    return DeadlineLanes(docket, at: InventedDossier.hour(hour))
  }

  @Test func `cases of one client stand together, behind what of theirs is due first`() {
    let hours = InventedDossier.deadline
    let all = lanes([
      invented("C00001", client: "甲", [hours(.hours(10), .answer, .lose, .received)]),
      invented("C00002", client: "乙", [hours(.hours(20), .answer, .lose, .received)]),
      invented("C00003", client: "甲", [hours(.hours(30), .answer, .lose, .received)]),
    ])
    #expect(all[.within72Hours].map(\.row.id.rawValue) == ["C00001", "C00003", "C00002"])
  }

  @Test func `what opens a door is shown while it is ahead and is never overdue`() {
    let opens = InventedDossier.deadline(.days(90), .funds, .opens)
    let dossier = invented("C00001", client: "甲", [opens])
    #expect(lanes([dossier]).filled == [.later])
    #expect(lanes([dossier], at: 24 * 89).filled == [.within72Hours])
    #expect(lanes([dossier], at: 24 * 92).filled.isEmpty)
  }

  @Test func `what can be missed stays when it is over`() {
    let dossier = invented("C00001", client: "甲", [InventedDossier.deadline(.hours(1))])
    #expect(lanes([dossier], at: 9999).filled == [.overdue])
  }

  @Test func `a case of eight years ago stands among the others`() {
    let dossier = invented(
      "C00001", client: "甲", [InventedDossier.deadline(.days(90), .appeal)], at: -8 * 8766)
    let all = lanes([dossier])
    #expect(all[.overdue].map(\.row.id.rawValue) == ["C00001"])
    #expect(dossier.lastContact.inJapan.day.year == 2026)
  }
}

@Suite struct HolidayRunTests {
  private func runs(_ first: String, _ last: String) throws -> [WorkCalendar.Run] {
    WorkCalendar().holidayRuns(
      in: try #require(CalendarDay(iso8601: first))...(try #require(CalendarDay(iso8601: last))))
  }

  /// First and last day asked for, and the runs that touch them.
  @Test(arguments: [
    ("2026-05-01", "2026-05-15", "2026-05-02 2026-05-06 goldenWeek"),
    ("2026-05-04", "2026-05-04", "2026-05-02 2026-05-06 goldenWeek"),
    ("2026-08-10", "2026-08-20", "2026-08-13 2026-08-16 obon"),
    ("2026-12-25", "2027-01-08", "2026-12-29 2027-01-03 newYear"),
    ("2026-09-15", "2026-09-30", "2026-09-19 2026-09-23 other"),
    ("2026-06-01", "2026-06-30", ""), ("2026-10-09", "2026-10-13", "2026-10-10 2026-10-12 other"),
  ])
  func `days off in a row that are more than a weekend`(
    first: String, last: String, expected: String
  ) throws {
    let found = try runs(first, last).map { run in
      "\(run.days.lowerBound) \(run.days.upperBound) \(run.season.rawValue)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }
}

@Suite struct CalendarMonthTests {
  @Test func `a month is whole weeks from Monday on`() throws {
    let month = CalendarMonth(of: try #require(CalendarDay(iso8601: "2026-05-15")))
    #expect(month.days.count == 31)
    #expect(
      month.weeks.map(\.description) == [
        "2026-04-27", "2026-05-04", "2026-05-11", "2026-05-18", "2026-05-25",
      ])
  }

  @Test func `February that begins on a Monday is four weeks`() throws {
    let month = CalendarMonth(of: try #require(CalendarDay(iso8601: "2027-02-10")))
    #expect(month.weeks.count == 4)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-05-31", -12, "2025-05-31"),
  ])
  func `a month on or back keeps the day, or takes the last`(
    from: String, months: Int, to: String
  ) throws {
    let day = try #require(CalendarDay(iso8601: from))
    #expect(CalendarMonth.day(day, movedByMonths: months).description == to)
  }
}
