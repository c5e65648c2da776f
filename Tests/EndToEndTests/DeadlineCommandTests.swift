import Foundation
import Testing

/// Deadlines from the shell: their life, the calendar, the reminders.
@Suite struct DeadlineCommandTests {
  /// A store with one case whose suspension asks for an answer within 72 hours.
  private func furnished() async throws -> (Workplace, String) {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房")
    let id = try #require(ids.first)
    let mail = try workplace.write(InventedMail.suspension.message, to: "files/first.eml")
    try await workplace.done("import", "--case", id, mail)
    return (workplace, id)
  }

  private func rows(_ workplace: Workplace, _ id: String, _ filter: String) async throws
    -> [String]
  {
    try await workplace.values(filter, of: workplace.done("deadlines", id, "--json"))
  }

  @Test func `a deadline is added, adopted, met, reopened and waived`() async throws {
    let (workplace, id) = try await furnished()
    try await workplace.done(
      "deadline", "add", id, "7営業日 回答", "--from", "2026-05-01T08:31+09:00")
    let added = try await rows(workplace, id, ".[] | select(.notice == null) | .number")
    let number = try #require(added.first)
    let mine = ".[] | select(.number == \(number))"
    #expect(
      try await rows(workplace, id, "\(mine) | .due, .quote.text") == [
        "2026-05-15T23:59:59+09:00", "7営業日 回答",
      ])
    try await workplace.done("deadline", "adopt", id, number, "calendar_days")
    #expect(
      try await rows(workplace, id, "\(mine) | .due, .adopted, .confirmed") == [
        "2026-05-08T23:59:59+09:00", "calendar_days", "true",
      ])
    for (verb, state) in [("meet", "met"), ("reopen", "running"), ("waive", "waived")] {
      try await workplace.done("deadline", verb, id, number)
      #expect(try await rows(workplace, id, "\(mine) | .state") == [state])
    }
    let told = try await workplace.done("show", id, "--json")
    let isTold = try await workplace.jq(
      #"any(.timeline[]; .kind == "deadline_changed" and .adopted == "calendar_days")"#, told)
    #expect(isTold)
    try await workplace.done("undo")
    #expect(try await rows(workplace, id, "\(mine) | .state") == ["running"])
    #expect(try await workplace.run("check").status == 0)
  }

  @Test func `what cannot be done to a deadline is said in one line`() async throws {
    let (workplace, id) = try await furnished()
    let refused = [
      (["deadline", "adopt", id, "1", "tomorrow"], 2), (["deadline", "meet", id, "99"], 1),
      (["deadline", "forget", id], 2), (["deadline", "add", id, "いつか"], 2),
      (["deadline", "adopt", id], 2), (["deadline", "add", id], 2),
      (["deadline", "--from", "2026-05-01", "--until", "soon"], 2),
      (["snooze", id, "later"], 2), (["relate", id, id], 2),
    ]
    for (words, status) in refused {
      let ended = try await workplace.bare(
        words + ["--store", workplace.store, "--now", Workplace.now])
      #expect(ended.status == Int32(status), "\(words): \(ended.complaint)")
      #expect(ended.text.isEmpty)
      #expect(ended.complaints.count == 1 && ended.complaint.hasPrefix("fukkatsu: "))
    }
  }

  @Test func `a call starts what the seller was told on the phone`() async throws {
    let (workplace, id) = try await furnished()
    let told = try await workplace.done(
      "call", id, "書類を72時間以内にと言われた", "--at", "2026-05-01T10:00+09:00", "--within",
      "72時間 回答", "--lang", "ja")
    #expect(told.contains("05/04(月) 10:00"))
    #expect(
      try await rows(workplace, id, ".[] | select(.notice == null) | .due") == [
        "2026-05-04T10:00:00+09:00"
      ])
    // The call and its deadline are one change.
    try await workplace.done("undo")
    #expect(try await rows(workplace, id, ".[] | select(.notice == null) | .due") == [])
    let shown = try await workplace.done("show", id, "--json")
    #expect(try await workplace.jq(#"[.timeline[] | select(.kind == "call")] == []"#, shown))
  }

  @Test func `the calculator warns of own days off and moves nothing for them`() async throws {
    let workplace = try Workplace()
    let question = [
      "deadline", "--from", "2026-08-10T10:00+09:00", "--amount", "3", "--unit", "business_days",
      "--json",
    ]
    let before = try await workplace.bare(question)
    try workplace.write(
      """
      [ // mine
        {"name": "夏休み", "from": "2026-08-13", "to": "2026-08-16"}
      ]
      """, to: "config/fukkatsu/holidays.json")
    let after = try await workplace.bare(question)
    for ended in [before, after] {
      let isSame = try await workplace.jq(
        #".due == "2026-08-14T23:59:59+09:00" and (.skipped | length) == 1"#, ended.text)
      #expect(isSame)
    }
    // Without a file the days are off that custom knows; a file takes their place.
    for (ended, name) in [(before, "Obon"), (after, "夏休み")] {
      let warns = try await workplace.jq(
        #"[.warnings[].date] == ["2026-08-13", "2026-08-14"]"#
          + #" and .holiday_run.names == ["\#(name)"]"#, ended.text)
      #expect(warns)
    }
  }

  @Test func `a setting says which reading is followed, and a wrong one is named by its line`()
    async throws
  {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房")
    let id = try #require(ids.first)
    try workplace.write(
      """
      {
        // the safe side
        "deadlines": {"default_reading": "earliest"},
        "remindres": {}
      }
      """, to: "config/fukkatsu/config.json")
    let mail = try workplace.write(InventedMail.suspension.message, to: "files/first.eml")
    let imported = try await workplace.run("import", "--case", id, mail)
    #expect(imported.complaint.contains("config.json:4"))
    #expect(imported.complaint.contains("reminders"))
    let follows = try await workplace.jq(
      #"all(.[]; .adopted == "earliest" and .confirmed == false and .due == .earliest)"#,
      workplace.done("deadlines", id, "--json"))
    #expect(follows)
    let check = try await workplace.run("config", "check")
    #expect(check.status == 1)
  }

  /// A store of one deadline, without dates of one's own before it, and two hours before
  /// the earliest reading of it.
  private func remindable() async throws -> (Workplace, String) {
    let (workplace, _) = try await furnished()
    try workplace.write(
      """
      {"deadlines": {"internal": {"documents": "0h", "draft": "0h", "check": "0h"}}}
      """, to: "config/fukkatsu/config.json")
    let earliest = try await workplace.values(
      ".[0].earliest", of: workplace.done("deadlines", "--json"))
    return (workplace, try #require(earliest.first))
  }

  @Test func `reminders come once each, whatever runs them`() async throws {
    let (workplace, earliest) = try await remindable()
    let first = try await workplace.done("remind", "--json", at: earliest)
    #expect(try await workplace.jq("length == 1", first))
    #expect(try await workplace.done("remind", at: earliest) == "")
    let log = workplace.path("told.txt")
    try await workplace.done(
      "remind", "--exec", "cat >> \(log); echo \"$FUKKATSU_CASE\" >> \(log)",
      at: "2026-06-09T12:00+09:00")
    try await workplace.done("remind", "--exec", "cat >> \(log)", at: "2026-06-09T12:01+09:00")
    let told = try String(contentsOfFile: log, encoding: .utf8)
    #expect(told.split(separator: "\n").filter { $0.contains("海風工房") }.count == 1, "\(told)")
  }

  @Test func `what was missed years ago is told once too`() async throws {
    let (workplace, _) = try await furnished()
    #expect(try await workplace.done("remind", at: "2031-06-09T12:00+09:00") != "")
    #expect(try await workplace.done("remind", at: "2031-06-09T12:05+09:00") == "")
    #expect(try await workplace.done("remind", at: "2031-06-10T12:00+09:00") == "")
  }

  @Test func `quiet hours keep all back but what is due in them`() async throws {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房", "港カメラ")
    try workplace.write(
      """
      {
        "deadlines": {"internal": {"documents": "0h", "draft": "0h", "check": "0h"}},
        "reminders": {"before": ["2h"], "quiet": "22:00-07:00"}
      }
      """, to: "config/fukkatsu/config.json")
    // At nine in the morning: one ends at two in the night, one at eight the next morning.
    for (id, hours) in zip(ids, [17, 23]) {
      try await workplace.done("deadline", "add", id, "\(hours) hours answer")
    }
    #expect(try await workplace.done("remind", at: "2026-05-01T23:59+09:00") == "")
    let due = try await workplace.done("remind", at: "2026-05-02T00:10+09:00")
    #expect(due.contains("海風工房") && !due.contains("港カメラ"), "\(due)")
    // Two hours before eight is in the quiet: it waits for seven.
    #expect(try await workplace.done("remind", at: "2026-05-02T06:59+09:00").contains("港") == false)
    let later = try await workplace.done("remind", at: "2026-05-02T07:00+09:00")
    #expect(later.contains("港カメラ"), "\(later)")
  }

  @Test func `what a notifier could not tell is told the next time`() async throws {
    let (workplace, earliest) = try await remindable()
    let failed = try await workplace.run("remind", "--exec", "exit 3", at: earliest)
    #expect(failed.status == 1)
    #expect(failed.complaints.count == 1 && failed.complaint.contains("exit 3"))
    let again = try await workplace.done("remind", at: earliest)
    #expect(again.contains("海風工房"))
  }

  @Test func `the calendar is the same bytes until something changes, then an update`()
    async throws
  {
    let (workplace, id) = try await furnished()
    let first = try await workplace.done("calendar")
    #expect(try await workplace.done("calendar", at: "2026-05-02T09:00+09:00") == first)
    #expect(first.hasPrefix("BEGIN:VCALENDAR\r\n") && first.hasSuffix("END:VCALENDAR\r\n"))
    let uids = first.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    try await workplace.done("deadline", "waive", id, "1")
    let second = try await workplace.done("calendar")
    #expect(second.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } == uids)
    #expect(second.contains("STATUS:CANCELLED"))
  }

  @Test func `a hidden case is left out of the list until its time, or its name, comes`()
    async throws
  {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房", "別の店")
    let id = try #require(ids.first)
    try await workplace.done("snooze", id, "2d")
    func listed(_ query: String..., at now: String) async throws -> [String] {
      let ended = try await workplace.bare(
        ["list", "--json"] + query + ["--store", workplace.store, "--now", now])
      return try await workplace.values(".[].id", of: ended.text)
    }
    #expect(try await listed(at: Workplace.now) == [ids[1]])
    #expect(try await listed("is:snoozed", at: Workplace.now) == [id])
    #expect(try await listed("id:\(id)", at: Workplace.now) == [id])
    #expect(try await Set(listed(at: "2026-05-03T09:00+09:00")) == Set(ids))
    try await workplace.done("snooze", id, "off")
    #expect(try await Set(listed(at: Workplace.now)) == Set(ids))
  }
}
