import Casework
import CivilTime
import Testing

private struct Example: CustomTestStringConvertible, Sendable {
  let window: ResponseWindow
  let trigger: String
  let due: String
  let calendar: BusinessCalendar

  init(_ window: ResponseWindow, _ trigger: String, _ due: String, _ calendar: BusinessCalendar) {
    self.window = window
    self.trigger = trigger
    self.due = due
    self.calendar = calendar
  }

  init(_ window: ResponseWindow, from trigger: String, due: String) {
    self.init(window, trigger, due, .japan)
  }

  var testDescription: String { "\(window) from \(trigger): \(due)" }
}

private let examples = [
  Example(.hours(72), from: "2026-05-01T08:29:50+09:00", due: "2026-05-04T08:29:50+09:00"),
  Example(.hours(24), from: "2026-12-31T23:00:00Z", due: "2027-01-02T08:00:00+09:00"),
  Example(.days(1), from: "2026-05-01T00:00:00+09:00", due: "2026-05-02T23:59:59+09:00"),
  Example(.days(17), from: "2026-05-01T23:59:59+09:00", due: "2026-05-18T23:59:59+09:00"),
  // Still 30 April in London, but the days are Japan's.
  Example(.days(7), from: "2026-04-30T15:00:00Z", due: "2026-05-08T23:59:59+09:00"),
  Example(.days(7), from: "2026-04-30T14:59:59Z", due: "2026-05-07T23:59:59+09:00"),
  Example(.days(1), from: "2028-02-28T12:00:00+09:00", due: "2028-02-29T23:59:59+09:00"),
  Example(.days(90), from: "2026-12-01T12:00:00+09:00", due: "2027-03-01T23:59:59+09:00"),
  Example(.days(0), from: "2026-05-01T08:00:00+09:00", due: "2026-05-01T23:59:59+09:00"),
  // Golden Week: 2 and 9 May are Saturdays, 3 to 6 May holidays.
  Example(.businessDays(7), from: "2026-05-01T08:29:50+09:00", due: "2026-05-15T23:59:59+09:00"),
  // Silver Week: Monday to Wednesday are holidays.
  Example(.businessDays(1), from: "2026-09-18T10:00:00+09:00", due: "2026-09-24T23:59:59+09:00"),
  Example(.businessDays(1), from: "2026-05-03T10:00:00+09:00", due: "2026-05-07T23:59:59+09:00"),
  Example(.businessDays(2), from: "2026-12-30T10:00:00+09:00", due: "2027-01-04T23:59:59+09:00"),
  // 1 January 2101 would be a holiday on a Saturday; the 11th would be Coming of Age Day.
  Example(.businessDays(6), from: "2100-12-31T10:00:00+09:00", due: "2101-01-10T23:59:59+09:00"),
  Example(
    .businessDays(1), "2026-07-02T12:00:00-07:00", "2026-07-06T23:59:59-07:00", .unitedStates),
  // Already Friday in Japan, still Thursday in Seattle.
  Example(
    .businessDays(1), "2026-05-01T08:00:00+09:00", "2026-05-01T23:59:59-07:00", .unitedStates),
  Example(
    .businessDays(1), "2026-10-30T12:00:00-07:00", "2026-11-02T23:59:59-08:00", .unitedStates),
]

@Test(arguments: examples)
private func `a period ends where its unit says`(_ example: Example) throws {
  let trigger = try #require(Moment(iso8601: example.trigger))
  let counted = Counting.count(example.window, from: trigger, calendar: example.calendar)
  #expect(counted?.due.description == example.due)
}

@Test func `a named day ends with the day, or at the time named with it`() throws {
  let trigger = try #require(Moment(iso8601: "2026-05-01T08:29:50+09:00"))
  let day = try #require(CalendarDay(iso8601: "2026-06-05"))
  let clock = try #require(Moment(iso8601: "2026-06-05T17:00:00-07:00"))
  let due = [nil, clock].map {
    Counting.count(.date(day, clock: $0), from: trigger)?.due.description
  }
  #expect(due == ["2026-06-05T23:59:59+09:00", "2026-06-06T09:00:00+09:00"])
}

@Test func `every day of golden week is accounted for`() throws {
  let trigger = try #require(Moment(iso8601: "2026-05-01T08:29:50+09:00"))
  let counted = try #require(Counting.count(.businessDays(7), from: trigger))
  #expect(counted.counted.map(\.day) == [7, 8, 11, 12, 13, 14, 15])
  #expect(counted.skipped.map(\.date.day) == [2, 3, 4, 5, 6, 9, 10])
  let reasons = counted.skipped.map { skipped in
    switch skipped.why {
    case .saturday: "Sat"
    case .sunday: "Sun"
    case .holiday(let holiday): holiday.name
    }
  }
  #expect(reasons == ["Sat", "憲法記念日", "みどりの日", "こどもの日", "振替休日", "Sat", "Sun"])
}

@Test func `calendar days are counted without skipping any`() throws {
  let trigger = try #require(Moment(iso8601: "2026-05-01T08:29:50+09:00"))
  let counted = try #require(Counting.count(.days(5), from: trigger))
  #expect(counted.counted.map(\.day) == [2, 3, 4, 5, 6])
  #expect(counted.skipped == [])
}

@Test func `business days are counted as numpy counts them`() throws {
  for row in try fixture("business-days.csv") {
    let calendar: BusinessCalendar = row[0] == "japan" ? .japan : .unitedStates
    let start = try #require(CalendarDay(iso8601: row[1]))
    let amount = try #require(Int(row[2]))
    // Noon in either country, so that both calendars show the start itself.
    let noon = Moment(day: start, hour: 12, offset: calendar == .japan ? Moment.japan : -8 * 3600)
    let counted = try #require(
      Counting.count(.businessDays(amount), from: noon, calendar: calendar))
    #expect(counted.due.day.description == row[3], "\(row)")
    #expect(counted.counted.count == amount, "\(row)")
    #expect(counted.counted.count + counted.skipped.count == counted.due.day - start, "\(row)")
  }
}

private struct Readings: CustomTestStringConvertible, Sendable {
  let window: ResponseWindow
  let delivered: String?
  let readings: [String]

  var testDescription: String { "\(window), delivered \(delivered ?? "unknown")" }
}

/// All counted from 2026-05-01T08:29:50+09:00, which is 30 April, 16:29:50 in Seattle.
private let readings = [
  Readings(window: .hours(72), delivered: nil, readings: []),
  Readings(
    window: .hours(72), delivered: "2026-05-01T08:31:00+09:00",
    readings: ["delivered 2026-05-04T08:31:00+09:00"]),
  Readings(window: .hours(72), delivered: "2026-04-30T23:29:50Z", readings: []),
  Readings(
    window: .days(17), delivered: nil,
    readings: [
      "exact_hours 2026-05-18T08:29:50+09:00", "pacific_midnight 2026-05-18T15:59:59+09:00",
    ]),
  // Delivered on the same day: whole days make no difference.
  Readings(
    window: .days(17), delivered: "2026-05-01T09:00:00+09:00",
    readings: [
      "exact_hours 2026-05-18T08:29:50+09:00", "pacific_midnight 2026-05-18T15:59:59+09:00",
    ]),
  Readings(
    window: .days(17), delivered: "2026-05-02T00:00:01+09:00",
    readings: [
      "exact_hours 2026-05-18T08:29:50+09:00", "delivered 2026-05-19T23:59:59+09:00",
      "pacific_midnight 2026-05-18T15:59:59+09:00",
    ]),
  Readings(
    window: .businessDays(7), delivered: nil,
    readings: ["us_calendar 2026-05-12T15:59:59+09:00", "calendar_days 2026-05-08T23:59:59+09:00"]),
  Readings(
    window: .businessDays(7), delivered: "2026-05-07T09:00:00+09:00",
    readings: [
      "delivered 2026-05-18T23:59:59+09:00", "us_calendar 2026-05-12T15:59:59+09:00",
      "calendar_days 2026-05-08T23:59:59+09:00",
    ]),
  Readings(
    window: .date(CalendarDay(number: 20_600), clock: nil), delivered: "2026-05-07T09:00:00+09:00",
    readings: []),
]

@Test(arguments: readings)
private func `readings that end at another moment are shown`(_ example: Readings) throws {
  let trigger = try #require(Moment(iso8601: "2026-05-01T08:29:50+09:00"))
  let delivered = example.delivered.flatMap(Moment.init(iso8601:))
  let alternatives = Counting.alternatives(
    to: example.window, from: trigger, delivered: delivered)
  #expect(alternatives.map { "\($0.reading.rawValue) \($0.due)" } == example.readings)
}

@Test func `a reading that agrees with the adopted one is no alternative`() throws {
  // At the last second of a day, days of 24 hours end as whole days do.
  let trigger = try #require(Moment(iso8601: "2026-05-01T23:59:59+09:00"))
  let days = Counting.alternatives(to: .days(7), from: trigger)
  #expect(days.map(\.reading) == [.pacificMidnight])
  let us = Counting.alternatives(to: .businessDays(7), from: trigger, calendar: .unitedStates)
  #expect(us.map(\.reading) == [.japaneseCalendar, .calendarDays])
}

@Test(arguments: [
  ResponseWindow.hours(-1), .hours(.max), .hours(36_600 * 24 + 1), .days(-1), .days(36_601),
  .days(.max), .businessDays(.min), .businessDays(3661), .businessDays(.max),
  .date(CalendarDay(number: 1_000_000_000), clock: nil),
  .date(CalendarDay(number: 0), clock: Moment(seconds: -1_000_000_000_000)),
])
func `absurd periods are refused`(window: ResponseWindow) {
  let trigger = Moment(seconds: 1_777_591_790)
  #expect(Counting.count(window, from: trigger) == nil)
  #expect(Counting.count(window, from: trigger, calendar: .unitedStates) == nil)
  #expect(Counting.alternatives(to: window, from: trigger) == [])
}

@Test(arguments: [ResponseWindow.hours(36_600 * 24), .days(36_600), .businessDays(3660)])
func `the longest periods are counted, from any year that can be written`(window: ResponseWindow)
  throws
{
  for text in ["0001-01-01T00:00:00+14:00", "2026-05-01", "9999-12-31T23:59:59-12:00"] {
    let trigger = try #require(Moment(iso8601: text))
    let counted = try #require(Counting.count(window, from: trigger))
    #expect(counted.due > trigger)
    #expect(!Counting.alternatives(to: window, from: trigger, delivered: trigger + 1).isEmpty)
  }
}

@Test(arguments: [Int.min, .max])
func `moments beyond the calendar are refused`(seconds: Int) {
  let trigger = Moment(seconds: seconds)
  #expect(Counting.count(.days(7), from: trigger) == nil)
  #expect(Counting.count(.businessDays(7), from: trigger, calendar: .unitedStates) == nil)
}

@Test func `units have the words that JSON uses`() throws {
  #expect(WindowUnit.allCases.map(\.rawValue) == ["hours", "days", "business_days", "date"])
  let units: [WindowUnit] = [.hours, .days, .businessDays]
  for unit in units {
    let window = try #require(ResponseWindow(amount: 7, unit: unit))
    #expect(window.unit == unit)
    #expect(window.amount == 7)
  }
  #expect(ResponseWindow(amount: 7, unit: .date) == nil)
}

@Test private func `beside business days of the United States stand Japan's`() throws {
  let trigger = try #require(Moment(iso8601: "2026-05-01T08:29:50+09:00"))
  let alternatives = Counting.alternatives(
    to: .businessDays(7), from: trigger, calendar: .unitedStates)
  #expect(
    alternatives.map { "\($0.reading.rawValue) \($0.due)" } == [
      "jp_calendar 2026-05-15T23:59:59+09:00", "calendar_days 2026-05-08T23:59:59+09:00",
    ])
}
