import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

/// A sentence that sets a deadline, and what it sets for a mail of Wednesday 15 November 2023.
struct WrittenDeadline {
  let words: String
  let window: ResponseWindow

  init(_ words: String, _ window: ResponseWindow) {
    self.words = words
    self.window = window
  }

  init(_ words: String, day: Int, month: Int) throws {
    let day = try #require(CalendarDay(year: 2023, month: month, day: day))
    self.init(words, .date(day, clock: nil))
  }

  static func all() throws -> [WrittenDeadline] {
    [
      WrittenDeadline("改善計画を翌営業日までにこのメールへご返信ください。", .businessDays(1)),
      WrittenDeadline("改善計画を翌々営業日までにこのメールへご返信ください。", .businessDays(2)),
      WrittenDeadline("土日祝を除く7日以内に、改善計画をこのメールへご返信ください。", .businessDays(7)),
      WrittenDeadline(
        "Send us a plan of action by the third business day from today.", .businessDays(3)),
      WrittenDeadline("Send us a plan of action within 4 workdays.", .businessDays(4)),
      try WrittenDeadline("改善計画を来月5日までにこのメールへご返信ください。", day: 5, month: 12),
      try WrittenDeadline("改善計画を今月末までにこのメールへご返信ください。", day: 30, month: 11),
      try WrittenDeadline("改善計画を本日中にこのメールへご返信ください。", day: 15, month: 11),
      try WrittenDeadline(
        "Send us a plan of action by the 25th of this month.", day: 25, month: 11),
      try WrittenDeadline("Send us a plan of action by the end of next month.", day: 31, month: 12),
    ]
  }
}

@Suite struct WrittenDeadlineTests {
  @Test func `a deadline told from the day of the mail is that day`() throws {
    for deadline in try WrittenDeadline.all() {
      let isJapanese = deadline.words.unicodeScalars.contains { $0.value > 0x3000 }
      let head = isJapanese ? "出品権限を停止いたしました。" : "Your selling account has been suspended. "
      let message = try NoticeMessage(pastedText: Array((head + deadline.words).utf8))
      let reading = NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000))
      #expect(reading.deadlines.map(\.window) == [deadline.window], "\(deadline.words)")
    }
  }

  @Test(arguments: [
    "Your account will be closed on 12/09 unless you send us the invoices.",
    "Deadline: 12/09. Please send us the invoices.",
    "The deadline for your answer is 12/09. Please send us the invoices.",
    "Please send us the invoices by COB 12/9.", "Please send us the invoices by Wednesday, 12/9.",
    "Please send us the invoices by 9.12.2026.", "Please send us the invoices by 2026.12.09.",
    "Please send us the invoices by 9/12/2026 (DD/MM/YYYY).",
    "Please send us the invoices by 9/12/2026.", "Please send us the invoices by December ninth.",
    "Please send us the invoices by the ninth of December.", "請求書は12.9までにお送りください。",
    "請求書は12-09までにお送りください。", "期限: 12/09　請求書をご提出ください。",
    "期限は12/9です。請求書をご提出ください。",
  ])
  func `a day in figures behind a limit is that day, however it is written`(words: String) throws {
    let due = try #require(CalendarDay(year: 2026, month: 12, day: 9))
    #expect(try windows(of: words) == [.date(due, clock: nil)])
  }

  @Test(arguments: [
    "You have until 11:59 p.m. PST on 12/09 to appeal.",
    "Please send us the invoices by Wed 12/9 11:59 pm PST.",
    "請求書の提出期限は12/9 23:59（太平洋標準時）です。",
  ])
  func `a time of day may stand before or behind a day in figures`(words: String) throws {
    let due = try #require(Moment(iso8601: "2026-12-09T23:59:00-08:00"))
    let dues = try windows(of: words).map { window -> Moment? in
      if case .date(_, let clock) = window { clock } else { nil }
    }
    #expect(dues == [due])
  }

  @Test(arguments: [
    ("You have until Friday to answer.", 4), ("You have until this Friday, 5 pm, to answer.", 4),
    ("Please answer by early December.", 10), ("Please answer by mid-December.", 15),
    ("Please answer by the twenty-first of December.", 21),
    ("請求書の提出期限は明後日の午前10時です。", 2), ("請求書はあさってまでにお送りください。", 2),
    ("Please answer by the day after tomorrow.", 2),
  ])
  func `a day told in words behind a limit is that day`(words: String, day: Int) throws {
    let days = try windows(of: words).map { window in
      if case .date(let day, _) = window { day.description } else { "no day" }
    }
    let due = try #require(CalendarDay(year: 2026, month: 12, day: day))
    #expect(days == [due.description])
  }

  @Test(arguments: [
    ("Please answer within one and a half days.", ResponseWindow.hours(36)),
    ("Please answer within 1.5 days.", .hours(36)),
    ("Please answer within half a month.", .days(15)),
    ("Please answer within 10 (ten) biz days.", .businessDays(10)),
    ("Please answer within 3 full business days.", .businessDays(3)),
  ])
  func `a period with a half, or of full days, is as long as it says`(
    words: String, window: ResponseWindow
  ) throws {
    #expect(try windows(of: words) == [window])
  }

  @Test(arguments: [
    "You may first call us.", "Our line is open 24/7.", "Your rate is 1/2 of the average.",
    "比率を1.5まで下げてください。", "手順1-2までお進みください。",
  ])
  func `what only looks like a day is none`(words: String) throws {
    #expect(try windows(of: words).isEmpty)
  }

  /// What a mail of Monday 30 November 2026 sets, beside the words for a suspension.
  private func windows(of words: String) throws -> [ResponseWindow] {
    let isJapanese = words.unicodeScalars.contains { $0.value > 0x3000 }
    let head =
      isJapanese
      ? "お客様の出品用アカウントは、偽造品に関する申し立てを受けたため停止されました。"
      : "Your selling account has been deactivated because of complaints about counterfeit items. "
    let message = try NoticeMessage(pastedText: Array((head + words).utf8))
    let received = try #require(Moment(iso8601: "2026-11-30T09:00:00+09:00"))
    return NoticeIntake.read(message, received: received).deadlines.map(\.window)
  }

  @Test(arguments: [
    "お電話の後72時間以内に、改善計画をこのメールへご返信ください。",
    "担当者がお電話を差し上げた後、72時間以内に改善計画をご返信ください。",
    "お電話から72時間以内に、改善計画をこのメールへご返信ください。",
    "Please send us a plan of action within 72 hours of our call with you.",
    "Please send us a plan of action in the 48 hours that follow the call.",
    "From the end of our call you will have 72 hours to send us a plan of action.",
    "Please send us a plan of action within 24 hours after we speak with you by phone.",
  ])
  func `a period that runs from the call has no end before it`(words: String) throws {
    let isJapanese = words.unicodeScalars.contains { $0.value > 0x3000 }
    let head = isJapanese ? "出品権限を停止いたしました。" : "Your selling account has been deactivated. "
    let message = try NoticeMessage(pastedText: Array((head + words).utf8))
    let received = Moment(seconds: 1_700_000_000)
    let deadlines = NoticeIntake.read(message, received: received).deadlines
    #expect(deadlines.map(\.trigger) == [.call])
    #expect(deadlines.map { $0.due(received: received) } == [nil])
  }

  @Test(arguments: ["17:00 Pacific Daylight Time (UTC-7)", "5:00 p.m. Pacific time (PDT)"])
  func `a clock time may name its zone twice`(clock: String) throws {
    let text = "Your listing was removed. Send us the invoice by \(clock) on 14 March 2025."
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    let received = try #require(Moment(iso8601: "2025-03-02T09:00:00+09:00"))
    let due = NoticeIntake.read(message, received: received).deadlines.map {
      $0.due(received: received)
    }
    #expect(due == [Moment(iso8601: "2025-03-14T17:00:00-07:00")])
  }
}
