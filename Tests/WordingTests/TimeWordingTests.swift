import Casework
import CivilTime
import Testing
import Wording

@Suite struct TimeWordingTests {
  private let now = Moment(iso8601: "2026-05-01T08:30:00+09:00")

  /// A moment, and how it is written on a day of May 2026.
  static let examples: [(String, String, String)] = [
    ("2026-05-01T08:42:00+09:00", "05/01(金) 08:42", "Fri 05-01 08:42"),
    ("2026-12-31T23:59:59+09:00", "12/31(木) 23:59", "Thu 12-31 23:59"),
    ("2025-12-31T23:59:59+09:00", "2025/12/31(水) 23:59", "Wed 2025-12-31 23:59"),
    ("2027-01-01T00:00:00+09:00", "2027/01/01(金) 00:00", "Fri 2027-01-01 00:00"),
    ("2026-04-30T15:30:00+00:00", "05/01(金) 00:30", "Fri 05-01 00:30"),
  ]

  @Test(arguments: examples)
  func `a moment is written in the time of Japan`(
    moment: String, japanese: String, english: String
  ) throws {
    let (moment, now) = (try #require(Moment(iso8601: moment)), try #require(now))
    #expect(Language.japanese.dayAndClock(moment, at: now) == japanese)
    #expect(Language.english.dayAndClock(moment, at: now) == english)
  }

  static let windows: [(ResponseWindow, String)] = [
    (.hours(72), "72時間"), (.days(17), "17日"), (.businessDays(7), "7営業日"),
  ]

  @Test(arguments: windows)
  func `a period keeps the unit of its notice`(window: ResponseWindow, japanese: String) {
    #expect(Language.japanese.period(window) == japanese)
    #expect(Language.english.period(window).hasPrefix(String(window.amount ?? 0)))
  }

  @Test func `a named day is written as the day until which there is time`() throws {
    let day = try #require(CalendarDay(year: 2026, month: 6, day: 3))
    #expect(Language.japanese.period(.date(day, clock: nil)) == "6/3まで")
    #expect(Language.english.period(.date(day, clock: nil)) == "by 6/3")
  }

  static let faults: [(String, String, String)] = [
    ("stgae:suspension", "stage", "stage"), ("round:many", "round", "round:>2"),
    ("due:soon", "due", "due:72h"), ("opened:yesterday", "opened", "2026-04-01"),
    ("is:late", "is", "is:overdue"),
  ]

  @Test(arguments: faults)
  func `a faulty query is told what to write instead`(
    text: String, field: String, hint: String
  ) throws {
    let fault = #expect(throws: CaseQuery.Fault.self) { try CaseQuery(text) }
    for language in Language.allCases {
      let sentence = try #require(fault).sentence(in: language)
      #expect(sentence.contains(field) && sentence.contains(hint), "\(sentence)")
    }
  }
}
