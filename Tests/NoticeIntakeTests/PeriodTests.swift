import Casework
import CivilTime
import Testing

@testable import NoticeIntake

struct PeriodTests {
  struct Example: CustomTestStringConvertible {
    let text: String
    let window: ResponseWindow?
    var testDescription: String { text }
  }

  static let examples = [
    Example(text: "72時間以内に", window: .hours(72)),
    Example(text: "７２時間以内", window: .hours(72)),
    Example(text: "17 日以内", window: .days(17)),
    Example(text: "十七日以内", window: .days(17)),
    Example(text: "二十一日間", window: .days(21)),
    Example(text: "百八十日以内", window: .days(180)),
    Example(text: "三営業日以内", window: .businessDays(3)),
    Example(text: "3~5営業日", window: .businessDays(5)),
    Example(text: "7日から10日以内", window: .days(10)),
    Example(text: "一週間以内", window: .days(7)),
    Example(text: "2週間", window: .days(14)),
    Example(text: "6ヶ月以内", window: .days(180)),
    Example(text: "1か月以内", window: .days(30)),
    Example(text: "半年以内", window: .days(180)),
    Example(text: "10\n日以内", window: .days(10)),
    Example(text: "within three business days", window: .businessDays(3)),
    Example(text: "within 5 working days", window: .businessDays(5)),
    Example(text: "seven (7) days", window: .days(7)),
    Example(text: "twenty-one days", window: .days(21)),
    Example(text: "two to three business days", window: .businessDays(3)),
    Example(text: "by the next business day", window: .businessDays(1)),
    Example(text: "a 48-hour period", window: .hours(48)),
    Example(text: "the 90-day claims period", window: .days(90)),
    Example(text: "two\nweeks", window: .days(14)),
    Example(text: "a fortnight", window: .days(14)),
    Example(text: "up to 90 days", window: .days(90)),
    Example(text: "5日(土日祝日を除く)以内", window: .businessDays(5)),
    Example(text: "5日以内(土・日・祝日は除きます)", window: .businessDays(5)),
    Example(text: "土日・祝日を除いた5日以内", window: .businessDays(5)),
    Example(text: "平日5日以内", window: .businessDays(5)),
    Example(text: "5日以内（営業日）", window: .businessDays(5)),
    Example(text: "5 days (excluding weekends and holidays)", window: .businessDays(5)),
    Example(text: "five days, not counting Sundays", window: .businessDays(5)),
    Example(text: "半日以内", window: .hours(12)),
    Example(text: "30日(金)までに", window: nil),
    Example(text: "reply within 17\ndays of this notice", window: .days(17)),
    Example(text: "listing B0TEST0017\ndays of work", window: nil),
    Example(text: "within 1 week and 3 days", window: .days(10)),
    Example(text: "1週間と3日以内", window: .days(10)),
    Example(text: "within 1 day and 12 hours", window: .hours(36)),
    Example(text: "within two to three days", window: .days(3)),
    Example(text: "within the next week", window: .days(7)),
    Example(text: "over the next week", window: nil),
    Example(text: "第3営業日まで", window: .businessDays(3)),
    Example(text: "第三営業日まで", window: .businessDays(3)),
    Example(text: "規約第3条", window: nil),
    Example(text: "廿一日", window: nil),
    Example(text: "2024年6月30日まで", window: nil),
    Example(text: "30日付の通知", window: nil),
    Example(text: "9時から17時", window: nil),
  ]

  @Test(arguments: examples)
  func `a length of time is read in any writing`(_ example: Example) {
    let periods = PeriodPhrase.all(in: FoldedText(example.text))
    #expect(periods.map(\.window) == (example.window.map { [$0] } ?? []))
  }

  struct DateExample: CustomTestStringConvertible {
    let text: String
    let moment: String?
    var testDescription: String { text }
  }

  static let dates = [
    DateExample(text: "2024年4月19日まで", moment: "2024-04-19"),
    DateExample(text: "令和5年6月30日", moment: "2023-06-30"),
    DateExample(text: "令和元年六月二十八日", moment: "2019-06-28"),
    DateExample(text: "7月10日（金）17時まで", moment: "2023-07-10T17:00:00+09:00"),
    DateExample(text: "2023/06/30", moment: "2023-06-30"),
    DateExample(text: "by June 30, 2023", moment: "2023-06-30"),
    DateExample(text: "by 12 June 2023", moment: "2023-06-12"),
    DateExample(
      text: "by 5:00 PM PDT on Friday, June 30, 2023", moment: "2023-07-01T09:00:00+09:00"),
    DateExample(text: "June 30, 2023 at 11:59 pm JST", moment: "2023-06-30T23:59:00+09:00"),
    DateExample(text: "on the 3rd of March", moment: "2024-03-03"),
    DateExample(text: "06/30/2023", moment: "2023-06-30"),
    DateExample(text: "30/06/2023", moment: "2023-06-30"),
    DateExample(text: "金曜日までに", moment: "2023-06-16"),
    DateExample(text: "月曜までに", moment: "2023-06-19"),
    DateExample(text: "今週中に", moment: "2023-06-16"),
    DateExample(text: "来週の月曜日正午までに", moment: "2023-06-19T12:00:00+09:00"),
    DateExample(text: "再来週末までに", moment: "2023-06-30"),
    DateExample(text: "月曜日から金曜日まで", moment: nil),
    DateExample(text: "明日の17時までに", moment: "2023-06-13T17:00:00+09:00"),
    DateExample(text: "明後日までに", moment: "2023-06-14"),
    DateExample(text: "月末を期限として", moment: "2023-06-30"),
    DateExample(text: "by midnight tonight", moment: "2023-06-12"),
    DateExample(text: "年内に", moment: "2023-12-31"),
    DateExample(text: "7月上旬までに", moment: "2023-07-10"),
    DateExample(text: "7月中旬までに", moment: "2023-07-20"),
    DateExample(text: "by Friday", moment: "2023-06-16"),
    DateExample(text: "by close of business Friday", moment: "2023-06-16"),
    DateExample(text: "by 5 pm JST on Friday", moment: "2023-06-16T17:00:00+09:00"),
    DateExample(text: "by Monday next week", moment: "2023-06-19"),
    DateExample(text: "by EOD tomorrow", moment: "2023-06-13"),
    DateExample(text: "by the end of the week", moment: "2023-06-16"),
    DateExample(text: "by month-end", moment: "2023-06-30"),
    DateExample(text: "by the end of the year", moment: "2023-12-31"),
    DateExample(text: "by Friday, July 7", moment: "2023-07-07"),
    DateExample(text: "by 2023-07-07T17:00:00Z", moment: "2023-07-08T02:00:00+09:00"),
    DateExample(text: "24/06/30までに", moment: "2024-06-30"),
    DateExample(text: "by the 30th", moment: "2023-06-30"),
    DateExample(text: "by the 30th of July", moment: "2023-07-30"),
    DateExample(text: "by the 30th day", moment: nil),
    DateExample(text: "the 30th parallel", moment: nil),
    DateExample(text: "by 7/5", moment: "2023-07-05"),
    DateExample(text: "on 7/5 of our items", moment: nil),
    DateExample(text: "by 30\nJune 2023", moment: "2023-06-30"),
    DateExample(text: "no later than June\n30, 2023. Otherwise", moment: "2023-06-30"),
    DateExample(text: "令和五年七月十日午後五時まで", moment: "2023-07-10T17:00:00+09:00"),
    DateExample(text: "7月10日十七時三十分まで", moment: "2023-07-10T17:30:00+09:00"),
    DateExample(text: "7月10日、一時的に停止", moment: "2023-07-10"),
    DateExample(text: "7月10日（日本時間17:00）まで", moment: "2023-07-10T17:00:00+09:00"),
    DateExample(text: "7月10日（月）（17:00）まで", moment: "2023-07-10T17:00:00+09:00"),
    DateExample(text: "7月10日（金）太平洋標準時の午後5時まで", moment: "2023-07-10T17:00:00-07:00"),
    DateExample(text: "太平洋標準時2024年1月10日午後5時まで", moment: "2024-01-10T17:00:00-08:00"),
    DateExample(text: "7月10日 PST 17:00 まで", moment: "2023-07-10T17:00:00-08:00"),
    DateExample(text: "by March 20, 2024, 5:00 PM PT", moment: "2024-03-20T17:00:00-07:00"),
    DateExample(
      text: "by March 9, 2024, 5 PM Pacific time", moment: "2024-03-09T17:00:00-08:00"),
    DateExample(text: "by November 2, 2024, 5 PM Eastern", moment: "2024-11-02T17:00:00-04:00"),
    DateExample(text: "by November 4, 2024, 5 PM ET", moment: "2024-11-04T17:00:00-05:00"),
    DateExample(text: "by August 1, 2023, 9:00 UK time", moment: "2023-08-01T09:00:00+01:00"),
    DateExample(text: "by December 1, 2023, 9:00 UK time", moment: "2023-12-01T09:00:00Z"),
    DateExample(text: "by July 1, 2023, 5 PM IST", moment: "2023-07-01T17:00:00+05:30"),
    DateExample(
      text: "by July 1, 2023 at 5 PM (UTC+5:30), or", moment: "2023-07-01T17:00:00+05:30"),
    DateExample(text: "by July 1, 2023, 17:00 AEDT", moment: "2023-07-01T17:00:00+11:00"),
    DateExample(
      text: "by July 1, 2023, 17:00 Sydney time", moment: "2023-07-01T17:00:00+14:00"),
    DateExample(
      text: "by July 1, 2023, 17:00 local time", moment: "2023-07-01T17:00:00+09:00"),
    DateExample(
      text: "by end of day (5 p.m. PST) on March 8, 2024", moment: "2024-03-08T17:00:00-08:00"),
    DateExample(text: "on Friday we wrote to you", moment: nil),
    DateExample(text: "2月30日", moment: nil),
  ]

  @Test(arguments: dates)
  func `a day is read in any order, and without a year is the next one`(_ example: DateExample)
    throws
  {
    let received = try #require(CalendarDay(iso8601: "2023-06-12"))
    let phrase = DatePhrase.all(in: FoldedText(example.text), dayFirst: false).first
    let day = phrase?.days(around: received).first
    if let moment = example.moment, moment.count > 10 {
      let resolved = try #require(day)
      #expect(phrase?.clock?.moment(on: resolved) == Moment(iso8601: moment))
    } else {
      #expect(day?.description == example.moment)
      #expect(phrase?.clock == nil)
    }
  }
}
