import Casework
import CivilTime
import Testing

private struct Example: CustomTestStringConvertible, Sendable {
  let date: String
  let name: String?
  let because: String

  init(_ date: String, _ name: String?, _ because: String) {
    self.date = date
    self.name = name
    self.because = because
  }

  var testDescription: String { "\(date) \(name ?? "no holiday"): \(because)" }
}

private let lawful = [
  Example("1948-09-23", "秋分の日", "the first after the Act came into force on 20 July"),
  Example("1948-11-03", "文化の日", "in the Act from the start"),
  Example("1959-04-10", "結婚の儀", "an Act for this day"),
  Example("1966-09-15", "敬老の日", "since 1966"),
  Example("1966-02-11", nil, "first kept in 1967"),
  Example("1973-04-30", "振替休日", "the first day in lieu"),
  Example("1986-05-04", nil, "a Sunday between two holidays stayed a Sunday"),
  Example("1987-05-04", "振替休日", "for 3 May, and between two holidays besides"),
  Example("1988-05-04", "国民の休日", "the first between two holidays"),
  Example("1989-02-24", "大喪の礼", "an Act for this day"),
  Example("1989-04-29", "みどりの日", "after the Showa era"),
  Example("1989-12-23", "天皇誕生日", "of the Heisei era"),
  Example("1990-11-12", "即位礼正殿の儀", "an Act for this day"),
  Example("1993-06-09", "結婚の儀", "an Act for this day"),
  Example("2000-01-10", "成人の日", "the first Happy Monday"),
  Example("2003-07-21", "海の日", "a Monday since 2003"),
  Example("2006-05-04", "国民の休日", "the last before it became Greenery Day"),
  Example("2007-05-04", "みどりの日", "moved"),
  Example("2008-05-06", "振替休日", "for Sunday, 4 May: the day after it is a holiday itself"),
  Example("2009-05-06", "振替休日", "for Sunday, 3 May: two holidays further on"),
  Example("2009-09-22", "国民の休日", "between a Monday holiday and the equinox"),
  Example("2018-12-23", "天皇誕生日", "the last in December"),
  Example("2019-02-23", nil, "not yet his reign"),
  Example("2019-04-30", "国民の休日", "the accession makes it lie between two"),
  Example("2019-05-01", "天皇の即位の日", "Act No. 99 of 2018"),
  Example("2019-05-02", "国民の休日", "the accession makes it lie between two"),
  Example("2019-10-22", "即位礼正殿の儀の行われる日", "Act No. 99 of 2018"),
  Example("2019-12-23", nil, "no longer his reign"),
  Example("2020-07-23", "海の日", "moved for the Olympic Games"),
  Example("2020-07-24", "スポーツの日", "moved for the Olympic Games"),
  Example("2020-10-12", nil, "moved to July"),
  Example("2021-07-19", nil, "moved to 22 July"),
  Example("2021-08-09", "振替休日", "for 8 August, moved for the Olympic Games"),
  Example("2021-08-11", nil, "moved to 8 August"),
  Example("2026-05-06", "振替休日", "for Sunday, 3 May"),
  Example("2026-09-22", "国民の休日", "between a Monday holiday and the equinox"),
  Example("2026-12-31", nil, "a custom, no law"),
  Example("2026-01-02", nil, "a custom, no law"),
  Example("2100-01-01", nil, "beyond the years known"),
]

/// Days that only one of the two packages behind the fixture calls holidays,
/// decided by the law; jpholiday carries later rules back to years before them.
private let disputed =
  [
    Example("1948-01-01", nil, "before the Act"),
    Example("1948-01-15", nil, "before the Act"),
    Example("1948-03-21", nil, "before the Act"),
    Example("1948-04-29", nil, "before the Act"),
    Example("1948-05-03", nil, "before the Act"),
    Example("1948-05-05", nil, "before the Act"),
    Example("1973-02-12", nil, "two months before the Act on days in lieu, 12 April 1973"),
  ]
  // 4 May between two holidays: only since 27 December 1985 (Act No. 103 of 1985). In
  // 1981 it was off in lieu of the 3rd, a Sunday.
  + (1948...1985).filter { $0 != 1981 }.map {
    Example("\($0)-05-04", nil, "before the Act on days between holidays")
  }

@Test(arguments: lawful + disputed)
private func `a day is a holiday if the law of its year makes it one`(_ example: Example) throws {
  let day = try #require(CalendarDay(iso8601: example.date))
  #expect(JapaneseHolidays.holiday(on: day)?.name == example.name)
}

@Test func `holidays from 1949 to 2099 are those two other programs agree on, and no more`() throws
{
  let expected = try fixture("japanese-holidays.csv").map { $0[0] }
  let ours = (1949...2099).flatMap(JapaneseHolidays.holidays).map(\.date.description)
  #expect(Set(ours).subtracting(expected).sorted() == [])
  #expect(Set(expected).subtracting(ours).sorted() == [])
  #expect(ours.count == expected.count)
}

@Test func `holidays bear the names other programs give them`() throws {
  for row in try fixture("japanese-holidays.csv") {
    let day = try #require(CalendarDay(iso8601: row[0]))
    // The title of Act No. 99 of 2018 says の, the package が.
    let name = row[0] == "2019-10-22" ? "即位礼正殿の儀の行われる日" : row[1]
    #expect(JapaneseHolidays.holiday(on: day)?.name == name, "\(day)")
  }
}

@Test func `a year lists its holidays in order, with English names`() throws {
  let golden = JapaneseHolidays.holidays(in: 2026).filter { [4, 5].contains($0.date.month) }
  #expect(
    golden.map { "\($0.date) \($0.nameInEnglish)" } == [
      "2026-04-29 Showa Day", "2026-05-03 Constitution Memorial Day", "2026-05-04 Greenery Day",
      "2026-05-05 Children's Day", "2026-05-06 Substitute Holiday",
    ])
}

@Test(arguments: [Int.min, -1, 0, 1947, 2100, Int.max])
func `years without known holidays have none`(year: Int) {
  #expect(JapaneseHolidays.holidays(in: year) == [])
  #expect(UnitedStatesHolidays.holidays(in: year) == [])
}
