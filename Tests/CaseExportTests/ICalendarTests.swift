import CaseExport
import CivilTime
import Testing

private func event(
  _ uid: String = "a", summary: String = "期限 星野バッグ店 回答 72時間", description: String = "b"
) -> CalendarEvent {
  CalendarEvent(
    uid: uid, sequence: 3, changed: Moment(seconds: 1_777_591_790),
    at: Moment(seconds: 1_777_850_990), summary: summary, description: description,
    status: .confirmed, alarms: [259_200, 7200, 5400, 61, 0])
}

private func text(_ events: [CalendarEvent]) -> String {
  String(decoding: ICalendar(name: "復活", events: events).bytes, as: UTF8.self)
}

@Suite struct ICalendarTests {
  @Test func `an event is written with all that RFC 5545 wants of it`() {
    #expect(
      text([event(description: "x")]).split(separator: "\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fukkatsu//Deadlines//JA",
        "CALSCALE:GREGORIAN", "X-WR-CALNAME:復活", "BEGIN:VEVENT", "UID:a@fukkatsu",
        "SEQUENCE:3", "DTSTAMP:20260430T232950Z", "LAST-MODIFIED:20260430T232950Z",
        "DTSTART:20260503T232950Z", "DURATION:PT1S", "SUMMARY:期限 星野バッグ店 回答 72時間", "DESCRIPTION:x",
        "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "CLASS:CONFIDENTIAL", "BEGIN:VALARM",
        "ACTION:DISPLAY", "TRIGGER:-P3D", "DESCRIPTION:期限 星野バッグ店 回答 72時間",
        "END:VALARM", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT2H",
        "DESCRIPTION:期限 星野バッグ店 回答 72時間", "END:VALARM", "BEGIN:VALARM", "ACTION:DISPLAY",
        "TRIGGER:-PT90M", "DESCRIPTION:期限 星野バッグ店 回答 72時間", "END:VALARM",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT61S",
        "DESCRIPTION:期限 星野バッグ店 回答 72時間", "END:VALARM", "BEGIN:VALARM", "ACTION:DISPLAY",
        "TRIGGER:PT0S", "DESCRIPTION:期限 星野バッグ店 回答 72時間", "END:VALARM", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }

  @Test func `no line is longer than 75 octets, and unfolded they are as they were`() {
    let long = String(repeating: "復活の期限は明日、", count: 40) + String(repeating: "x", count: 200)
    let written = text([event(summary: long, description: long)])
    for line in written.split(separator: "\r\n") {
      #expect(line.utf8.count <= 75)
    }
    let unfolded = written.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:\(long)"))
  }

  @Test func `words of a notice cannot write lines of their own`() {
    let hostile = "a\r\nBEGIN:VALARM\u{0}\u{1B}[2J;b,c\\d\u{85}e"
    let written = text([event(summary: hostile)])
    #expect(written.contains("SUMMARY:a \\nBEGIN:VALARM  [2J\\;b\\,c\\\\d e"))
    let controls = written.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\r" && $0 != "\n"
    }
    #expect(controls.isEmpty)
  }

  @Test(
    .enabled(
      if: CalendarParsers.python != nil, "needs python3-icalendar and python3-vobject"))
  func `two other programs read back what was written`() throws {
    let hostile = "改行\nあり; 区切り, と \\ と \u{1F600}"
    let long = String(repeating: "長い文。", count: 60)
    let events = [event("1", summary: hostile, description: long), event("2")]
    let answer = try CalendarParsers.read(ICalendar(name: "復活; 期限", events: events))
    #expect(answer.icalendar == answer.vobject)
    #expect(answer.icalendar.map(\.uid) == ["1@fukkatsu", "2@fukkatsu"])
    #expect(answer.icalendar.map(\.summary) == [hostile, events[1].summary])
    #expect(answer.icalendar.map(\.description) == [long, "b"])
    #expect(
      answer.icalendar.map(\.start) == Array(repeating: "2026-05-03T23:29:50+00:00", count: 2))
    #expect(
      answer.icalendar.map(\.stamp) == Array(repeating: "2026-04-30T23:29:50+00:00", count: 2))
    #expect(answer.icalendar[0].alarms == [-259_200, -7200, -5400, -61, 0])
    #expect(answer.icalendar.map(\.sequence) == [3, 3])
  }
}
