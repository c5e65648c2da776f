import Casework
import CivilTime
import JSONText
import Settings
import Testing

@Suite struct SettingsFileTests {
  private func apply(_ text: String) -> (Settings, [SettingFault], [String]) {
    var settings = Settings()
    let (faults, set) = settings.apply(Array(text.utf8), from: "config.json")
    return (settings, faults, set)
  }

  @Test func `a file with comments sets what it names and nothing else`() {
    let (settings, faults, set) = apply(
      """
      // Mine.
      {
        "deadlines": {
          "default_reading": "earliest",  // the safe side
          "internal": {"documents": "3d", "check": "90m"}
        },
        "reminders": {"before": ["1d", "30m"], "quiet": "22:00-07:30"},
        "terminal": {"bell": true}, "inbox": {"file_certain": false}
      }
      """)
    #expect(faults == [])
    #expect(settings.defaultReading == .earliest)
    #expect(settings.internalSchedule.leads[.documents] == .hours(72))
    #expect(settings.internalSchedule.leads[.draft] == .hours(24))
    #expect(settings.internalSchedule.leads[.check] == TimeSpan(seconds: 5400))
    #expect(settings.remindersBefore.map(\.seconds) == [86_400, 1800])
    #expect(settings.quietHours == DailyHours(start: 1320, end: 450))
    #expect(settings.ringsBell && settings.setsTitle && !settings.filesCertainNotices)
    #expect(settings.calendarAlarms == Settings().calendarAlarms)
    #expect(
      set == [
        "deadlines.default_reading", "deadlines.internal.check", "deadlines.internal.documents",
        "inbox.file_certain",
        "reminders.before", "reminders.quiet", "terminal.bell",
      ])
  }

  @Test func `how long work takes, and in which hours, can be set`() {
    let (settings, faults, set) = apply(
      """
      {"today": {
        "look": "2m", "hours": ["08:30-12:15", "13:00-17:00"],
        "takes": {"triage": "5m", "first_draft": "2h"}
      }}
      """)
    #expect(faults == [])
    #expect(set == ["today.hours", "today.look", "today.takes.first_draft", "today.takes.triage"])
    #expect(settings.pace.minutes(for: .triage) == 5)
    #expect(settings.pace.minutes(for: .firstDraft) == 120)
    #expect(settings.pace.minutes(for: .call) == WorkPace.usual.minutes(for: .call))
    #expect(settings.pace.look == .minutes(2))
    #expect(settings.pace.hours.map(\.description) == ["08:30-12:15", "13:00-17:00"])
  }

  @Test(arguments: [
    #""takes": {"triage": 5}"#, #""takes": {"call": "soon"}"#, #""look": "-1m""#,
    #""hours": "09:00-18:00""#, #""hours": []"#, #""hours": ["09:00"]"#,
    // Over midnight; one into the other; the later first.
    #""hours": ["22:00-02:00"]"#, #""hours": ["09:00-13:00", "12:00-18:00"]"#,
    #""hours": ["13:00-18:00", "09:00-12:00"]"#,
  ])
  func `what is no pace of work is named and changes nothing`(member: String) {
    let (settings, faults, set) = apply("{\"today\": {\(member)}}")
    #expect(settings == Settings() && set.isEmpty)
    #expect(faults.count == 1)
  }

  @Test func `what is wrong is named with its line, and the rest holds`() {
    let (settings, faults, _) = apply(
      """
      {
        "deadlines": {
          "default_redaing": "earliest",
          "internal": "2d"
        },
        "colour": {"bell": 1},
        "terminal": {
          "bell": "yes",
          "title": false
        }
      }
      """)
    #expect(!settings.setsTitle)
    #expect(settings.defaultReading == .rule)
    #expect(faults.map(\.line) == [3, 4, 6, 8])
    #expect(
      faults.map(\.kind) == [
        .unknownKey("deadlines.default_redaing", nearest: "deadlines.default_reading"),
        .notAnObject("deadlines.internal"), .unknownKey("colour", nearest: nil),
        .badValue("terminal.bell", expected: "true, false"),
      ])
  }

  @Test(arguments: [
    ("{\"terminal\": {\n  \"bell\": tru}}", 2), ("", 1), ("{\n\n  \"a\": 1,\n}", 4),
  ])
  func `a text that is no JSON changes nothing and names its line`(text: String, line: Int) {
    let (settings, faults, set) = apply(text)
    #expect(settings == Settings())
    #expect(set == [])
    #expect(faults.map(\.line) == [line])
  }

  @Test(arguments: [
    #"{"reminders": {"quiet": "25:00-07:00"}}"#, #"{"reminders": {"before": "24h"}}"#,
    #"{"reminders": {"before": ["24h", 2]}}"#, #"{"deadlines": {"default_reading": "late"}}"#,
    #"{"privacy": {"keep_closed": 200000000000000}}"#, #"{"privacy": {"keep_closed": 0}}"#,
    #"{"draft": {"limits": {"whole": 9223372036854775807}}}"#,
    #"{"deadlines": {"internal": {"draft": "-2d"}}}"#, #"{"terminal": {"title": null}}"#,
  ])
  func `a value that is none of its setting's is refused`(text: String) {
    let (settings, faults, set) = apply(text)
    #expect(settings == Settings())
    #expect(set == [])
    #expect(faults.count == 1)
  }

  @Test func `the value in force reads as the file would have it`() {
    for entry in SettingEntry.all {
      var text = String(decoding: entry.value(Settings()).compact, as: UTF8.self)
      for key in entry.path.reversed() { text = "{\"\(key)\": \(text)}" }
      let (settings, faults, set) = apply(text)
      #expect(faults == [], "\(entry.name)")
      #expect(set == [entry.name])
      #expect(settings == Settings())
    }
  }
}

@Suite struct DaysOffFileTests {
  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso8601: text))
  }

  @Test func `days off of one year and of every year are read`() throws {
    let (days, faults) = OwnDaysOff.read(
      Array(
        """
        [
          {"name": "夏季休業", "from": "2026-08-12", "to": "2026-08-15"},
          {"name": "記念日", "date": "06-01"},  // every year
          {"name": "年末年始", "from": "12-28", "to": "01-05"}
        ]
        """.utf8), from: "holidays.json")
    #expect(faults == [])
    let names = try [
      "2026-08-11", "2026-08-12", "2026-08-15", "2027-08-12", "2031-06-01", "2026-12-27",
      "2026-12-28", "2027-01-05", "2027-01-06",
    ].map { days.name(of: try day($0)) }
    #expect(names == [nil, "夏季休業", "夏季休業", nil, "記念日", nil, "年末年始", "年末年始", nil])
  }

  @Test func `without a file the turn of the year is off`() throws {
    let off = try ["2026-12-28", "2026-12-29", "2026-12-31", "2027-01-03", "2027-01-04"]
      .map { OwnDaysOff.newYear.name(of: try day($0)) != nil }
    #expect(off == [false, true, true, true, false])
  }

  @Test func `what is no day is named with its line`() {
    let (days, faults) = OwnDaysOff.read(
      Array(
        """
        // Mine.
        [
          {"name": "a, b [c]", "date": "2026-06-01"},
          {"name": "x", "from": "2026-08-15", "to": "2026-08-12"},

          {"name": "y", "date": "02-30"},
          {"date": "2026-06-01"}
        ]
        """.utf8), from: "holidays.json")
    #expect(days.spans.count == 1)
    #expect(faults.map(\.line) == [4, 6, 7])
  }
}
