import CivilTime
import Foundation
import Testing

private struct Written: CustomTestStringConvertible, Sendable {
  let text: String
  let seconds: Int
  let printed: String

  init(_ text: String, _ seconds: Int, _ printed: String) {
    self.text = text
    self.seconds = seconds
    self.printed = printed
  }

  var testDescription: String { text }
}

private let written = [
  Written("2026-05-01T08:29:50+09:00", 1_777_591_790, "2026-05-01T08:29:50+09:00"),
  Written("2026-04-30T23:29:50Z", 1_777_591_790, "2026-04-30T23:29:50+00:00"),
  Written("2026-04-30t23:29:50z", 1_777_591_790, "2026-04-30T23:29:50+00:00"),
  Written("2026-04-30T16:29:50-07:00", 1_777_591_790, "2026-04-30T16:29:50-07:00"),
  Written("2026-04-30T16:29:50-0700", 1_777_591_790, "2026-04-30T16:29:50-07:00"),
  Written("2026-05-01T04:59:50+05:30", 1_777_591_790, "2026-05-01T04:59:50+05:30"),
  Written("2026-05-01 08:29:50", 1_777_591_790, "2026-05-01T08:29:50+09:00"),
  Written("2026-05-01T08:29", 1_777_591_740, "2026-05-01T08:29:00+09:00"),
  Written("2026-05-01T08:29+09", 1_777_591_740, "2026-05-01T08:29:00+09:00"),
  Written("2026-05-01T08:29:50.999+09:00", 1_777_591_790, "2026-05-01T08:29:50+09:00"),
  Written("2026-05-01", 1_777_561_200, "2026-05-01T00:00:00+09:00"),
  Written("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00+00:00"),
  Written("1969-12-31T23:59:59Z", -1, "1969-12-31T23:59:59+00:00"),
  Written("1969-12-31T23:29:59-00:30", -1, "1969-12-31T23:29:59-00:30"),
]

@Suite struct MomentTests {
  @Test(arguments: written)
  private func `a time is read with its offset and printed with it`(_ example: Written) throws {
    let moment = try #require(Moment(iso8601: example.text))
    #expect(moment.seconds == example.seconds)
    #expect(moment.description == example.printed)
    #expect(Moment(iso8601: moment.description)?.offset == moment.offset)
  }

  @Test(arguments: [
    "", "now", "2026-05-01T", "2026-05-01T8:29", "2026-05-01T24:00", "2026-05-01T08:60",
    "2026-05-01T08:29:60", "2026-05-01T08", "2026-05-01T08:29:50+9", "2026-05-01T08:29:50+24:00",
    "2026-05-01T08:29:50Z ", "2026-05-01T08:29:50JST", "2026-05-01X08:29", "2026-02-30T08:29",
    "2026-05-01T08:29:50+09:0", "2026-05-01T０８:29",
  ])
  func `any other text is no time`(text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test func `the clock is Foundation's in every offset, before 1970 too`() throws {
    var calendar = Calendar(identifier: .gregorian)
    for offset in [-12 * 3600, -7 * 3600, -1800, 0, 9 * 3600, 14 * 3600] {
      calendar.timeZone = try #require(TimeZone(secondsFromGMT: offset))
      for seconds in stride(from: -4_000_000_000, to: 8_000_000_000, by: 86_400 * 131 + 3671) {
        let moment = Moment(seconds: seconds, offset: offset)
        let parts = calendar.dateComponents(
          [.year, .month, .day, .hour, .minute, .second],
          from: Date(timeIntervalSince1970: Double(seconds)))
        let shown = [
          moment.day.year, moment.day.month, moment.day.day, moment.hour, moment.minute,
          moment.second,
        ]
        let expected = [
          parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second,
        ]
        try #require(shown == expected)
        let rebuilt = Moment(
          day: moment.day, hour: moment.hour, minute: moment.minute, second: moment.second,
          offset: offset)
        try #require(rebuilt == moment)
      }
    }
  }

  @Test func `one instant in two offsets is equal, and counts once in a set`() {
    let japan = Moment(seconds: 1_777_591_790)
    let seattle = japan.at(offset: -7 * 3600)
    #expect(japan == seattle)
    #expect(Set([japan, seattle]).count == 1)
    #expect(japan.day != seattle.day)
    #expect(seattle.inJapan.description == japan.description)
    #expect((japan + 72 * 3600) - seattle == 72 * 3600)
    #expect(!(japan < seattle) && japan < seattle + 1)
  }

  @Test func `a day ends a second before the next begins`() throws {
    let day = try #require(CalendarDay(iso8601: "2026-05-01"))
    #expect(Moment.end(of: day) + 1 == Moment(day: day + 1))
    #expect(Moment.end(of: day).description == "2026-05-01T23:59:59+09:00")
    #expect(Moment.end(of: day, offset: 0).description == "2026-05-01T23:59:59+00:00")
  }

  @Test(arguments: [(5, 2, "05"), (12, 2, "12"), (123, 2, "123"), (0, 3, "000"), (-7, 2, "-07")])
  func `numbers are filled up with zeros`(value: Int, width: Int, text: String) {
    #expect(padded(value, to: width) == text)
  }
}
