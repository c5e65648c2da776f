import CivilTime
import MessageFormat
import Testing

struct MessageDateTests {
  static let examples: [(String, String?)] = [
    ("Fri, 06 Sep 2024 22:00:00 +0900", "2024-09-06T22:00:00+09:00"),
    ("Sun, 01 Dec 2024 20:00:00 -0500 (EST)", "2024-12-01T20:00:00-05:00"),
    ("6 Sep 2024 22:00 GMT", "2024-09-06T22:00:00Z"),
    ("Fri (a (nested) comment), 6 Sep 24 22:00:00 JST", "2024-09-06T22:00:00+09:00"),
    ("06-Sep-2024 22:00:00 PDT", "2024-09-06T22:00:00-07:00"),
    ("Tue, 1 Feb 94 22:00 EST", "1994-02-01T22:00:00-05:00"),
    ("Fri Sep  6 22:00:00 2024", "2024-09-06T22:00:00+09:00"),
    ("Fri Sep  6 22:00:00 JST 2024", "2024-09-06T22:00:00+09:00"),
    ("Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59Z"),
    ("2024-09-06T22:00:00Z", "2024-09-06T22:00:00Z"),
    ("2024-09-06T22:00:00+05:30", "2024-09-06T22:00:00+05:30"),
    ("2024/09/06 22:00", "2024-09-06T22:00:00+09:00"),
    ("9/6/2024 10:00 PM", "2024-09-06T22:00:00+09:00"),
    ("September 6, 2024 10:00 PM", "2024-09-06T22:00:00+09:00"),
    ("Friday, September 6th, 2024 12:05 AM", "2024-09-06T00:05:00+09:00"),
    ("6 September 2024 at 22:00:00 GMT+9", "2024-09-06T22:00:00+09:00"),
    ("2018年9月3日 11:20", "2018-09-03T11:20:00+09:00"),
    ("2018年9月3日(月) 午後1時5分", "2018-09-03T13:05:00+09:00"),
    ("２０１８年９月３日　１１：２０", "2018-09-03T11:20:00+09:00"),
    ("令和6年9月6日 9:00", "2024-09-06T09:00:00+09:00"),
    ("2024/09/06", "2024-09-06T00:00:00+09:00"),
    ("30 Feb 2024 10:00:00 +0900", nil), ("6 Sep 2024 25:00:00 +0900", nil), ("yesterday", nil),
    ("", nil), ("22:00", nil),
  ]

  @Test(arguments: examples)
  func `dates are read as they are written`(text: String, expected: String?) throws {
    let moment = MessageDate.moment(in: text)
    let wanted = try expected.map { try #require(Moment(iso8601: $0)) }
    #expect(moment == wanted)
    #expect(moment?.offset == wanted?.offset)
  }
}
