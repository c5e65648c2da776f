import CivilTime
import Foundation
import Testing

@Suite struct CalendarDayTests {
  @Test func `days are those of Foundation's Gregorian calendar, from 1600 to 2500`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let first = try #require(CalendarDay(year: 1600, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 2500, month: 12, day: 31))
    for number in first.number...last.number {
      let day = CalendarDay(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      try #require(parts.year == day.year && parts.month == day.month && parts.day == day.day)
      try #require(parts.weekday == day.weekday.rawValue + 1)
      try #require(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test func `a day written as ISO 8601 is read back, from year 0 to 9999`() throws {
    let first = try #require(CalendarDay(year: 0, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
    for number in stride(from: first.number, through: last.number, by: 97) {
      let day = CalendarDay(number: number)
      try #require(day.description.utf8.count == 10)
      try #require(CalendarDay(iso8601: day.description) == day)
    }
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
    (2026, 1, 0), (2026, 1, 32), (2026, 6, 31), (2026, 1, -1),
  ])
  func `a date that the calendar does not have is none`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2000, 2, 29), (2028, 2, 29), (2400, 2, 29), (1, 1, 1)])
  func `leap days are days`(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDay(year: year, month: month, day: day))
    #expect((date + 1) - date == 1)
    #expect((date + 366) + -366 == date)
  }

  @Test(arguments: [
    "", "2026", "2026-5-1", "2026-05-1", "2026-05-01 ", " 2026-05-01", "2026/05/01", "20260501",
    "2026-02-30", "２０２６-05-01", "2026-05-+1", "-026-05-01", "2026-05-01-", "12026-05-01",
  ])
  func `any other text is no day`(text: String) {
    #expect(CalendarDay(iso8601: text) == nil)
  }
}
